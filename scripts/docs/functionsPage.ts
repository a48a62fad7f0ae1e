import { inLanguage, type Language } from "../../src/core/text";
import type { FunctionMetadata } from "../../src/functions/metadata";
import { policies } from "../../src/policies/cities";
import { citedByFunction } from "../../src/policies/documents";
import { policyOf } from "../../src/policies/policyOf";
import { code, GENERATED, page, plain, table } from "./markdown";
import { resultIn, type Example, type FunctionExamples } from "./sources";
import { words } from "./words";

/** docs/functions.md or its Chinese sister: every function with its arguments, result and examples. */
export function functionsPage(
  metadata: readonly FunctionMetadata[],
  examples: readonly FunctionExamples[],
  language: Language
): string {
  const said = inLanguage(words, language);
  const sections = examples.flatMap((entry) => {
    const found = metadata.find(({ id }) => id === entry.function);
    return found ? [{ metadata: found, ...entry }] : [];
  });
  return page([
    GENERATED,
    `# ${said.title}`,
    said.otherLanguage,
    said.introduction,
    ...groupsIn(language).flatMap(({ title, has }) => {
      const group = sections.filter(({ metadata: { id } }) => has(id));
      return group.length === 0
        ? []
        : [
            `## ${title}`,
            table(
              said.overview,
              group.map(({ metadata: { id, description } }) => [
                `[${code(id)}](#${id.toLowerCase()})`,
                plain(description),
              ])
            ),
            ...group.flatMap((section) => functionSection(section, language)),
          ];
    }),
  ]);
}

/** The functions of each policy, then those of all. */
function groupsIn(language: Language) {
  return [...policies, undefined].map((policy) => ({
    title: policy ? inLanguage(policy.name, language) : inLanguage(words, language).common,
    has: (id: string) => policyOf(id) === policy,
  }));
}

type Section = FunctionExamples & { readonly metadata: FunctionMetadata };

function functionSection({ metadata, result, examples }: Section, language: Language): string[] {
  const said = inLanguage(words, language);
  const { id, description, parameters } = metadata;
  const clauses = cited.get(id) ?? [];
  return [
    `### ${id}`,
    ["```", `=${signature(metadata)}`, "```"].join("\n"),
    plain(description),
    table(
      said.arguments,
      parameters.map(({ name, description: text, optional, repeating }) => [
        code(name),
        repeating ? said.repeating : optional ? said.optional : "",
        plain(text),
      ])
    ),
    `${said.result}${plain(inLanguage(result, language))}`,
    ...(clauses.length > 0
      ? [
          said.clauses +
            clauses.map((clause) => `[${clause.id}](clauses.md#${clause.id})`).join(said.comma),
        ]
      : []),
    ...examples.flatMap((example) => exampleBlocks(example, language)),
  ];
}

function signature({ id, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const shown = repeating ? `${name}…` : name;
    return optional ? `[${shown}]` : shown;
  });
  return `${id}(${names.join(", ")})`;
}

function exampleBlocks(example: Example, language: Language): string[] {
  const said = inLanguage(words, language);
  const result = resultIn(example, language);
  const why = example.why ? `${said.dash}${plain(inLanguage(example.why, language))}` : "";
  const formula = code(`=${example.formula}`);
  if (!Array.isArray(result)) {
    return [`${said.example}${formula} → **${shown(result as never)}**${why}`];
  }
  const [header, ...rows] = (result as (string | number | boolean)[][]).map((row) =>
    row.map(shown)
  );
  return [`${said.example}${formula}${why}`, table(header!, rows)];
}

/** As Excel shows it. */
function shown(cell: string | number | boolean): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : plain(String(cell));
}

const cited = citedByFunction();
