import { basename } from "node:path";
import { coverage, type Coverage } from "../../src/policies/coverage";
import { documents } from "../../src/policies/documents";
import type { clauseLines, SourceLine } from "./clauseLines";
import { code, GENERATED, page, plain, table } from "./markdown";
import type { FiledScenario } from "./sources";

const HEADER = [
  "编号 Id",
  "条目 Article",
  "要点 Gist",
  "由什么计算 Computed by",
  "所在 Where",
  "用例 Cases",
];

const INTRODUCTION = `两份政策逐条列出：由哪些函数计算，写在哪个文件的哪一行，有多少情景用例；无可计算的，说明原因。\`JG_CLAUSE("编号")\` 给出该条的要点、核对项和责任单位。

Both policies, clause by clause: which functions compute it, on which line it is written, and how many scenario cases name it, or why there is nothing to compute. \`JG_CLAUSE("id")\` gives the clause with its points to check and its responsible bodies.`;

/** docs/clauses.md: what answers each clause of each policy. */
export function clausesPage(
  scenarios: readonly FiledScenario[],
  lines: ReturnType<typeof clauseLines>
): string {
  return page([
    GENERATED,
    "# 条款覆盖 Clause coverage",
    INTRODUCTION,
    ...documents.flatMap((source) => [
      `## ${source.document.zh} · ${source.document.en}`,
      table(
        HEADER,
        coverage(source, scenarios).map((entry) => [
          `<a id="${entry.clause.id}"></a>${entry.clause.id}`,
          entry.clause.article,
          bilingual(entry.clause.gist),
          computedBy(entry),
          linesOf(lines.get(entry.clause.id)),
          casesOf(entry, scenarios),
        ])
      ),
    ]),
  ]);
}

function computedBy({ clause: { nothingToCompute }, functions }: Coverage): string {
  if (nothingToCompute) return `– ${bilingual(nothingToCompute)}`;
  return functions.map((id) => `[${code(id)}](functions.md#${id.toLowerCase()})`).join("<br>");
}

function linesOf(lines: readonly SourceLine[] = []): string {
  return lines
    .map(({ file, line }) => `[${basename(file)}:${line}](../${file}#L${line})`)
    .join("<br>");
}

/** How many cases each function has on the clause, with a link to the file that holds them. */
function casesOf({ clause }: Coverage, scenarios: readonly FiledScenario[]): string {
  const files = new Map<string, { name: string; count: number }>();
  for (const { file, function: name, clauses } of scenarios) {
    if (!clauses.includes(clause.id)) continue;
    files.set(file, { name, count: (files.get(file)?.count ?? 0) + 1 });
  }
  return [...files]
    .map(([file, { name, count }]) => `[${code(name)}](../${file}) ${count}`)
    .join("<br>");
}

function bilingual({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `${plain(zh)}<br>${plain(en)}`;
}
