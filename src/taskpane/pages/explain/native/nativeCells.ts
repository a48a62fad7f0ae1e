import {
  argumentValue,
  findCall,
  parseCall,
  SheetValues,
  type Argument,
  type Matrix,
  type Sheets,
} from "../../../../core/call";
import type { Area } from "../../../../core/grid/address";
import type { Grid } from "../../../../core/grid/grid";
import { nativeInside, type NativeForm, type NotNative } from "../../../../nativeFormulas";
import { rules } from "../../../../policies";
import type { CellFormula } from "../../../../sheet/sheet";
import { singleResult } from "./singleResult";

/** Why a formula of ours stays as it is. */
export type Staying =
  | NotNative
  /** It refers to another sheet, whose values can't be seen from here. */
  | "otherSheet"
  /** A cell beside it has the very same formula: both may belong to one array. */
  | "array"
  /** Calculated by the spreadsheet program, its native formula came to something else. */
  | "calculatesOtherwise";

/** A formula that may become a native one. */
export interface NativeCell extends CellFormula {
  /** With its equals sign. */
  readonly native: string;
  /** References to text that the native formula stands for as long as it is there. */
  readonly whileText: readonly string[];
}

/** A formula that stays as it is. */
export interface StayingCell extends CellFormula {
  readonly reason: Staying;
}

/** What becomes of a sheet's formulas with calls of ours; any others are in neither. */
export interface NativeCells {
  readonly native: readonly NativeCell[];
  readonly staying: readonly StayingCell[];
}

/**
 * The native formulas for an area's formulas with calls of ours, each verified for what the sheet holds.
 *
 * @param formulas those of the area and the cells around it
 * @param known the names of all our functions
 */
export function nativeCells(
  formulas: readonly CellFormula[],
  area: Area,
  grid: Grid,
  known: ReadonlySet<string>
): NativeCells {
  const native: NativeCell[] = [];
  const staying: StayingCell[] = [];
  const isRepeated = repetition(formulas);
  const writer = new NativeWriter(grid, known);
  for (const cell of formulas) {
    if (!isIn(area, cell) || !findCall(cell.formula, known)) continue;
    const form = isRepeated(cell) ? "array" : writer.form(cell.formula.slice(1));
    if (typeof form === "string") staying.push({ ...cell, reason: form });
    else native.push({ ...cell, native: `=${form.formula}`, whileText: form.whileText });
  }
  return { native, staying };
}

class OtherSheet extends Error {}

class NativeWriter {
  private readonly sheets: Sheets;

  constructor(
    private readonly grid: Grid,
    private readonly known: ReadonlySet<string>
  ) {
    const values = new SheetValues(grid);
    this.sheets = {
      valuesIn: (name, area) => {
        if (name.toLowerCase() !== grid.name.toLowerCase()) throw new OtherSheet();
        return values.in(area);
      },
      // No call with such an argument has a native form.
      spilledFrom: () => [],
    };
  }

  /** @param formula without the equals sign */
  form(formula: string): NativeForm | Staying {
    const { known, sheets, grid } = this;
    const resultOf = (call: string) => this.resultOf(call);
    try {
      return nativeInside(formula, { known, rules, sheet: grid.name, sheets, resultOf });
    } catch (error) {
      if (error instanceof OtherSheet) return "otherSheet";
      throw error;
    }
  }

  /** Of a call that comes to several cells, no more than that is told. */
  private resultOf(text: string): Matrix | undefined {
    const call = parseCall(text, this.known);
    if (!call?.args.every(isPlain)) return undefined;
    if (call.args.some(isLarger)) return [[null, null]];
    const cells = call.args.map(
      (argument) => argumentValue(argument, this.grid.name, this.sheets, () => [])?.[0]?.[0]
    );
    return [[singleResult(rules.get(call.name)!, cells)]];
  }
}

/** Left out, a constant, or cells: what the arguments of a native form may be. */
function isPlain({ kind }: Argument): boolean {
  return kind === "omitted" || kind === "constant" || kind === "area";
}

function isLarger(argument: Argument): boolean {
  if (argument.kind === "constant")
    return argument.cells.length > 1 || argument.cells[0]!.length > 1;
  if (argument.kind !== "area") return false;
  const { top, left, bottom, right } = argument.area;
  return bottom > top || right > left;
}

function isIn({ top, left, bottom, right }: Area, { row, column }: CellFormula): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * Tells formulas that a cell beside has to the letter. No spreadsheet program tells reliably which cells one array
 * formula fills, and a part of it mustn't be written over; relative references differ from cell to cell.
 */
function repetition(formulas: readonly CellFormula[]): (cell: CellFormula) => boolean {
  const at = (row: number, column: number) => `${row},${column}`;
  const all = new Map(formulas.map(({ row, column, formula }) => [at(row, column), formula]));
  return ({ row, column, formula }) =>
    [at(row - 1, column), at(row + 1, column), at(row, column - 1), at(row, column + 1)].some(
      (beside) => all.get(beside) === formula
    );
}
