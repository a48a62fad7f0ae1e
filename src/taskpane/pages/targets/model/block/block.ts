import { inLanguage } from "../../../../../core/text";
import type { ChoiceInput } from "../../../../../core/rule";
import type { BlockCell } from "../../../../../sheet/sheet";
import { callOf } from "../../../../formula/callOf";
import { BlockGrid, type Block, type Spot } from "../../../../insertion/BlockGrid";
import { unitsOf } from "../units";
import { columnsOf, explainCall, keysOf } from "./columns";
import type { BlockMessages, Plan } from "./plan";
import { putSettings } from "./settings";

/** Steps of a certificate besides the units': pool, bounds, multiplier, order, sum, rest, result, notes. */
const FURTHER_STEPS = 14;
const CERTIFICATE_WIDTHS = [20, 8, 70, 14];

/**
 * The sheet's version of what the pane shows, alive: another base in the sheet gives other targets there.
 *
 * @param origin the block's first cell in the sheet
 */
export function blockOf(
  plan: Plan,
  messages: BlockMessages,
  origin: Spot,
  yearName: string
): Block {
  const grid = new BlockGrid(origin);
  const units = unitsOf(plan.policy);
  const keys = keysOf(plan);
  const firstOf = (next: number) => next + 2;
  const sumRow = (next: number) => firstOf(next) + units.length;
  grid.put(0, 0, {
    value: messages.title(inLanguage(plan.policy.policy.name, plan.language), yearName),
    style: "title",
  });
  const how = messages.method[plan.scenario?.method ?? "own"];
  grid.put(1, 0, { value: plan.isSample ? `${messages.sample}${how}` : how });
  const settings = putSettings(grid, plan, messages, (next) => ({
    all: grid.column(firstOf(next), units.length, keys.indexOf("base")),
    sum: grid.fixed({ row: sumRow(next), column: keys.indexOf("base") }),
    count: units.length,
  }));
  const first = firstOf(settings.next);
  const columns = columnsOf(grid, plan, messages, settings, first);

  grid.put(first - 1, 0, ...columns.map(({ heading }) => heading).map(headed));
  units.forEach((unit, i) =>
    grid.put(first + i, 0, ...columns.map(({ cell }) => cell(unit, i, first + i)))
  );
  const sum = first + units.length;
  columns.forEach(({ sum: isSummed }, i) => {
    const range = `${grid.at(first, i)}:${grid.at(sum - 1, i)}`;
    if (isSummed) grid.put(sum, i, { formula: `=SUM(${range})`, style: "amount" });
  });
  const pool = grid.fixed(settings.pool);
  const gap = `${grid.at(sum, 1)}-${pool}`;
  const agrees = `IF(ROUND(${gap},8)=0,"${messages.agrees}","${messages.differs}"&ROUND(${gap},8))`;
  /** The target isn't known while bases are wanting from which it grows. */
  const mayLack = plan.policy.growsFromBase && !plan.scenario;
  grid.put(sum, 0, { value: messages.sum, style: "title" });
  grid.put(sum, keys.indexOf("completion"), ...whole(sum));
  grid.put(
    sum + 1,
    0,
    { value: messages.check, style: "title" },
    { formula: mayLack ? `=IF(${pool}="","${messages.noPool}",${agrees})` : `=${agrees}` }
  );

  const ranked = sum + 4;
  putRanking(ranked);
  const notes = ranked + units.length + 2;
  grid.put(notes, 0, { value: messages.notes, style: "title" });
  plan.notes.forEach((line, i) => grid.put(notes + 1 + i, 0, { value: line }));
  const below = notes + plan.notes.length + 2;
  if (plan.scenario) putCertificate();

  /** Completion and pace of all together; nothing while nobody has reported. */
  function whole(row: number): BlockCell[] {
    const target = mayLack ? `IF(${pool}="",${grid.at(row, 1)},${pool})` : pool;
    const done = grid.at(row, keys.indexOf("done"));
    const completion = grid.at(row, keys.indexOf("completion"));
    const reported = grid.column(first, units.length, keys.indexOf("done"));
    const none = `OR(COUNT(${reported})=0,${target}=0)`;
    return [
      { formula: `=IF(${none},"",ROUND(${done}/${target}*100,8))`, style: "amount" },
      {
        formula: `=IF(${completion}="","",${completion}-${grid.fixed(settings.time)})`,
        style: "amount",
      },
    ];
  }

  /**
   * Names and scores side by side; the policy's own ranking spills beside them, its heading in their heading's row.
   * Whoever has no score yet is left blank there.
   */
  function putRanking(row: number): void {
    const { ranking, rankedBy } = plan.policy;
    const period = ranking.arguments.find(({ name }) => name === "period") as ChoiceInput;
    grid.put(row - 1, 0, { value: messages.ranking, style: "title" });
    const table = { ref: grid.column(row + 1, units.length, 0, 2) };
    const isDefault = plan.period === period.choices[0];
    const call = callOf(ranking.id, isDefault ? [table] : [table, plan.period]);
    grid.put(row, 0, headed(messages.headings.unit), headed(messages.score), {
      formula: `=IFNA(${call.slice(1)},"")`,
    });
    units.forEach((_, i) => {
      const score = grid.at(first + i, keys.indexOf(rankedBy));
      const name = grid.at(first + i, 0);
      grid.put(row + 1 + i, 0, { formula: `=${name}` }, { formula: `=${score}`, style: "amount" });
      grid.keep(row + 1 + i, 6);
    });
  }

  /** Beside the table, where nothing stands below it and its columns have widths of their own. */
  function putCertificate(): void {
    const left = columns.length + 1;
    const call = explainCall(columns[keys.indexOf("target")]!.cell(units[0]!, 0, first));
    grid.put(0, left, { value: messages.certificate, style: "title" });
    grid.put(1, left, { formula: call });
    grid.keep(units.length + FURTHER_STEPS, left + CERTIFICATE_WIDTHS.length - 1);
  }

  const widths = [
    ...columns.map(({ width }) => width),
    ...(plan.scenario ? [null, ...CERTIFICATE_WIDTHS] : []),
  ];
  return {
    cells: grid.cells,
    columnWidths: widths,
    // Names, targets and what was done with their headings; below everything.
    chart: {
      kind: "bar",
      area: grid.area(first - 1, 0, sum - 1, 2),
      title: messages.chart,
      anchor: grid.anchor(below, 0),
    },
  };
}

function headed(value: string): BlockCell {
  return { value, style: "heading" };
}
