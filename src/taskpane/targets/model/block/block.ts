import type { Area } from "../../../../core/ledger";
import type { ChoiceInput } from "../../../../core/rule";
import type { BlockCell } from "../../../../sheet/sheet";
import { callOf } from "../../../formula/callOf";
import { unitsOf } from "../units";
import { Canvas, type Spot } from "./canvas";
import { columnsOf, explainCall, keysOf } from "./columns";
import type { BlockWords, Plan } from "./plan";
import { putSettings } from "./settings";

/** A block of live formulas, and where its parts stand in it. */
export interface Block {
  readonly cells: readonly (readonly BlockCell[])[];
  readonly columnWidths: readonly (number | null)[];
  /** Names, targets and what was done with their headings, in the sheet. */
  readonly chart: Area;
  /** Where the chart goes, in the sheet: below everything. */
  readonly anchor: Spot;
  /** Rows and columns that must be free, the room that formulas spill into included. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Steps of a certificate besides the units': pool, bounds, multiplier, order, sum, rest, result, notes. */
const FURTHER_STEPS = 14;
const CERTIFICATE_WIDTHS = [20, 8, 70, 14];

/**
 * The sheet's version of what the pane shows, alive: another base in the sheet gives other targets there.
 *
 * @param origin the block's first cell in the sheet
 * @param groupName what a class of units is called
 */
export function blockOf(
  plan: Plan,
  words: BlockWords,
  origin: Spot,
  policyName: string,
  yearName: string,
  groupName: (key: string) => string
): Block {
  const canvas = new Canvas(origin);
  const units = unitsOf(plan.policy);
  const keys = keysOf(plan);
  const firstOf = (next: number) => next + 2;
  const sumRow = (next: number) => firstOf(next) + units.length;
  canvas.put(0, 0, { value: words.title(policyName, yearName), look: "title" });
  const how = words.method[plan.scenario?.method ?? "own"];
  canvas.put(1, 0, { value: plan.isSample ? `${words.sample}${how}` : how });
  const settings = putSettings(
    canvas,
    plan,
    words,
    (next) => canvas.fixed({ row: sumRow(next), column: keys.indexOf("base") }),
    groupName
  );
  const first = firstOf(settings.next);
  const columns = columnsOf(canvas, plan, words, settings, first);

  canvas.put(first - 1, 0, ...columns.map(({ heading }) => heading).map(headed));
  units.forEach((unit, i) =>
    canvas.put(first + i, 0, ...columns.map(({ cell }) => cell(unit, i, first + i)))
  );
  const sum = first + units.length;
  columns.forEach(({ sum: isSummed }, i) => {
    const range = `${canvas.at(first, i)}:${canvas.at(sum - 1, i)}`;
    if (isSummed) canvas.put(sum, i, { formula: `=SUM(${range})`, look: "amount" });
  });
  canvas.put(sum, 0, { value: words.sum, look: "title" });
  canvas.put(sum, keys.indexOf("completion"), ...whole(sum));
  const gap = `${canvas.at(sum, 1)}-${canvas.fixed(settings.pool)}`;
  canvas.put(
    sum + 1,
    0,
    { value: words.check, look: "title" },
    { formula: `=IF(ROUND(${gap},8)=0,"${words.agrees}","${words.differs}"&ROUND(${gap},8))` }
  );

  const ranked = sum + 4;
  putRanking(ranked);
  const notes = ranked + units.length + 2;
  canvas.put(notes, 0, { value: words.notes, look: "title" });
  plan.notes.forEach((line, i) => canvas.put(notes + 1 + i, 0, { value: line }));
  const below = notes + plan.notes.length + 2;
  if (plan.scenario) putCertificate();

  /** Completion and pace of all together. */
  function whole(row: number): BlockCell[] {
    const [target, done] = [canvas.fixed(settings.pool), canvas.at(row, keys.indexOf("done"))];
    const completion = canvas.at(row, keys.indexOf("completion"));
    return [
      { formula: `=IF(N(${target})=0,"",ROUND(${done}/${target}*100,8))`, look: "amount" },
      {
        formula: `=IF(${completion}="","",${completion}-${canvas.fixed(settings.time)})`,
        look: "amount",
      },
    ];
  }

  /** Names and scores side by side; the policy's own ranking spills beside them, its heading in their heading's row. */
  function putRanking(row: number): void {
    const { ranking, rankedBy } = plan.policy;
    const period = ranking.arguments.find(({ name }) => name === "period") as ChoiceInput;
    canvas.put(row - 1, 0, { value: words.ranking, look: "title" });
    const table = { ref: canvas.column(row + 1, units.length, 0, 2) };
    const isDefault = plan.period === period.choices[0];
    const call = callOf(ranking.id, isDefault ? [table] : [table, plan.period]);
    canvas.put(row, 0, headed(words.headings.unit), headed(words.score), { formula: call });
    units.forEach((_, i) => {
      const score = canvas.at(first + i, keys.indexOf(rankedBy));
      const name = canvas.at(first + i, 0);
      canvas.put(row + 1 + i, 0, { formula: `=${name}` }, { formula: `=${score}`, look: "amount" });
      canvas.keep(row + 1 + i, 6);
    });
  }

  /** Beside the table, where nothing stands below it and its columns have widths of their own. */
  function putCertificate(): void {
    const left = columns.length + 1;
    const call = explainCall(columns[keys.indexOf("target")]!.cell(units[0]!, 0, first));
    canvas.put(0, left, { value: words.certificate, look: "title" });
    canvas.put(1, left, { formula: call });
    canvas.keep(units.length + FURTHER_STEPS, left + CERTIFICATE_WIDTHS.length - 1);
  }

  const widths = [
    ...columns.map(({ width }) => width),
    ...(plan.scenario ? [null, ...CERTIFICATE_WIDTHS] : []),
  ];
  const cells = canvas.rows();
  const inSheet = (row: number, column: number): Spot => ({
    row: origin.row + row,
    column: origin.column + column,
  });
  const [topLeft, bottomRight] = [inSheet(first - 1, 0), inSheet(sum - 1, 2)];
  return {
    cells,
    columnWidths: widths,
    chart: {
      top: topLeft.row,
      left: topLeft.column,
      bottom: bottomRight.row,
      right: bottomRight.column,
    },
    anchor: inSheet(below, 0),
    rowCount: canvas.rowCount,
    columnCount: canvas.columnCount,
  };
}

function headed(value: string): BlockCell {
  return { value, look: "heading" };
}
