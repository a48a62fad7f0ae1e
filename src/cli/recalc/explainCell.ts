import { argumentValue, SheetValues, valueFor, type Sheets } from "../../core/call";
import { addressOf } from "../../core/grid/address";
import { inLanguage, verbatim, type Language } from "../../core/text";
import { rules } from "../../policies";
import type { SheetInfo, Workbook } from "../../workbook";
import { Problem } from "../problem";
import { heading, table } from "../../core/report/blocks";
import type { Explained } from "../report/explained";
import type { Target } from "../target";
import { textOf, texts } from "../texts";
import { cellArea, overlap } from "./areas";
import { contentOf, contentsOf, evaluateCall, type KnownFunctions } from "./evaluateCall";
import { callFunction } from "./functions";
import { ourFormulas, type NotRecalculated, type OurCell } from "./ourFormulas";
import { referredValues, TooManyCells } from "./referredValues";

/**
 * The calculation sheet of a cell that one of our functions fills, as JG_EXPLAIN gives it, from the values
 * that the file has. Undefined where none does.
 *
 * @throws Problem – why there is none
 */
export function explainCell(
  workbook: Workbook,
  { sheet, row, column }: Target,
  known: KnownFunctions,
  language: Language,
  onProgress: (sheet: string, share: number) => void = () => undefined
): Explained | undefined {
  const { cells } = ourFormulas(workbook, new Set(known.keys()), [sheet], onProgress);
  const target = cellArea({ row, column });
  const cell = cells.find((each) => overlap(each.fills ?? cellArea(each), target));
  if (!cell) return undefined;
  const sheets = storedValues(workbook, onProgress);
  const ofRow = rules.has(cell.call.name);
  const args = cell.call.args.map((argument) => {
    const value = unlessTooMany(cell, () =>
      argumentValue(argument, sheet.name, sheets, (call) =>
        contentsOf(evaluateCall(call, sheet.name, known, sheets))
      )
    );
    return ofRow && value ? valueFor(value, row - cell.row, column - cell.column) : value;
  });
  const lines = callFunction("JG_EXPLAIN", [[[cell.call.name]], ...args], known.get("JG_EXPLAIN"));
  const [head = [], ...steps] = lines;
  const first = head[0];
  if (typeof first === "object" && first !== null) throw new Problem(verbatim(first.message));
  const shown = (result: (typeof head)[number]) => contentOf(result) ?? "";
  const rows = steps.map((line) => line.map((each) => cellShown(shown(each))));
  return {
    blocks: [
      heading(
        1,
        inLanguage(texts, language).explained(sheet.name, addressOf(row, column), `=${cell.typed}`)
      ),
      table(
        head.map((each) => String(shown(each))),
        rows
      ),
    ],
    json: {
      formula: `=${cell.typed}`,
      head: head.map(shown),
      steps: steps.map((s) => s.map(shown)),
    },
  };
}

/** Why a cell with a function of ours can't be explained; undefined where it has none. */
export function notExplained(
  workbook: Workbook,
  { sheet, row, column }: Target,
  known: KnownFunctions
): Problem | undefined {
  const { left } = ourFormulas(workbook, new Set(known.keys()), [sheet]);
  const cell = left.find((each) => each.row === row && each.column === column);
  return cell && notExplainedFor(cell, cell.reason);
}

function notExplainedFor(cell: { row: number; column: number }, reason: NotRecalculated): Problem {
  const address = addressOf(cell.row, cell.column);
  return new Problem(
    textOf(({ problems, recalc }) => problems.notExplained(address, recalc.reasons[reason]))
  );
}

function unlessTooMany<T>(cell: OurCell, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManyCells) throw notExplainedFor(cell, "tooMany");
    throw error;
  }
}

function cellShown(content: string | number | boolean): string | number {
  return typeof content === "boolean" ? String(content) : content;
}

function storedValues(
  workbook: Workbook,
  onProgress: (sheet: string, share: number) => void
): Sheets {
  const find = (name: string) =>
    workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())!;
  const read = new Map<SheetInfo, SheetValues>();
  const valuesIn: Sheets["valuesIn"] = (name, area) => {
    const sheet = find(name);
    const hear = (share: number) => onProgress(sheet.name, share);
    const values = read.get(sheet) ?? new SheetValues(workbook.grid(sheet, hear));
    read.set(sheet, values);
    return referredValues(values, area);
  };
  return {
    valuesIn,
    spilledFrom: (sheet, { top, left }) => {
      const at = (cell: { row: number; column: number }) =>
        cell.row === top && cell.column === left;
      const formula = workbook.formulas(find(sheet)).find(at);
      return formula?.fills ? valuesIn(sheet, formula.fills) : [["#REF!"]];
    },
  };
}
