import { Amount } from "../../../src/core/amount";
import { Auditor, type Comparison } from "../../../src/core/audit";
import type { GridCell } from "../../../src/core/grid/grid";
import { findLedgers } from "../../../src/core/ledger";
import { policies, rules } from "../../../src/policies";
import { commonReadings } from "../../../src/policies/shared/readings";
import { shown } from "./figures";
import { plantedLedger, type Form, type Line } from "./ledger";

/** A planted line and what the audit makes of it. */
export interface Judged {
  readonly form: Form<unknown>;
  readonly line: Line;
  readonly comparison: Comparison;
}

/** Has a planted ledger audited. */
export function judged(form: Form<unknown>, seed: number, count: number): Judged[] {
  const lines = plantedLedger(form, seed, count);
  const { places } = policies.find(({ id }) => id === form.policy)!;
  const rows: GridCell[][] = [
    ["2018年度技术改造专项资金申报汇总表"],
    ["单位：万元"],
    [...form.headings],
    ...lines.map(({ cells: [place, project, filing, ...rest] }, at) => [
      at + 1,
      `第${at + 1}号企业`,
      null,
      place!,
      `${String(project)}${at + 1}`,
      filing!,
      ...rest,
    ]),
  ];
  const [ledger] = findLedgers({ name: "汇总表", rows, merges: [] }, { places });
  const auditor = new Auditor(ledger!, {
    rule: rules.get(form.rule)!,
    topics: [],
    readings: commonReadings,
    tolerance: new Amount("0.01"),
    seed: 1,
  });
  const audited = [...ledger!.rows()].map((row) => auditor.add(row));
  auditor.finish();
  return lines.map((line, at) => ({ form, line, comparison: audited[at]!.comparisons[0]! }));
}

/** Is the planted cause the first that is named, with what has to be said of it? */
export function isNamedFirst({ line: { planted }, comparison }: Judged): boolean {
  const [first] = comparison.mistakes;
  const { kind, says = "" } = planted!.candidate;
  return first?.kind === kind && first.text.zh.includes(says);
}

export const isUnambiguous = ({ line }: Judged) => line.planted?.others.length === 0;

/** Enough of a row to look into it. */
export function asLine({ form, line, comparison }: Judged): string {
  const { kind, way = "" } = line.planted?.candidate ?? { kind: "right" };
  const found = comparison.mistakes.map((mistake) => `${mistake.kind} ${mistake.text.zh}`);
  return `${kind} ${way} in ${form.rule}, due ${shown(line.due)}: ${line.cells.join("|")} → ${comparison.verdict} ${found.join("; ")}`;
}
