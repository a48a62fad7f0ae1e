import { parseCall, type Content, type Matrix } from "../../core/call";
import type { Area } from "../../core/grid/address";
import {
  CallCells,
  fits,
  nativeInside,
  type NotNative,
  type Surroundings,
} from "../../nativeFormulas";
import { rules } from "../../policies";
import type { FormulaCell, SheetInfo, Workbook } from "../../workbook";
import { cellArea } from "../recalc/areas";
import { isSame } from "../recalc/changes";
import { contentOf, contentsOf, evaluateCall, type KnownFunctions } from "../recalc/evaluateCall";
import type { Result } from "../recalc/functions";
import {
  obstacle,
  type LeftToExcel,
  type NotRecalculated,
  type OurCell,
} from "../recalc/ourFormulas";
import { recalculate, type Recalculation } from "../recalc/recalculate";
import { TooManyCells } from "../recalc/referredValues";
import type { Spill } from "../recalc/spill";

/** Why a formula isn't a native one now. */
export type NotConverted =
  | NotNative
  | Exclude<NotRecalculated, "wrapped">
  /** It goes on calculating with what a call of ours fills several cells with. */
  | "fillsCells"
  /** Days count from 1904 in this workbook, as the functions don't. */
  | "days1904";

/** A cell as it is to be. */
export interface NativeCell {
  readonly row: number;
  readonly column: number;
  /** Left out for a value. */
  readonly formula?: string;
  /** Left out: what the file has. */
  readonly value?: Result;
}

/** What becomes of a formula with calls of ours. */
export interface Converted {
  readonly sheet: SheetInfo;
  readonly cell: FormulaCell;
  /** The formula as people type it, without the equals sign. */
  readonly typed: string;
  readonly became: "formula" | "value" | "left";
  /** The cells that are written. */
  readonly area: Area;
  /** Those of a spill before, which are blank now where they aren't written. */
  readonly before?: Area;
  readonly cells: readonly NativeCell[];
  /** Why a formula, or some of its cells, are no native formulas. */
  readonly reason?: NotConverted;
  /** References to text that its native formula stands for as long as it is there. */
  readonly whileText: readonly string[];
  /** The first value that isn't the one that the file had. */
  readonly change?: { readonly row: number; readonly column: number } & Record<
    "stored" | "now",
    Content
  >;
}

/** A workbook's formulas in their order, and what the file has. */
export interface Conversion extends Pick<Recalculation, "missing" | "stored"> {
  readonly converted: readonly Converted[];
}

/** Every formula with calls of ours, and the native formulas or values in its place. */
export function convert(
  workbook: Workbook,
  known: KnownFunctions,
  onProgress: Parameters<typeof recalculate>[2]
): Conversion {
  const recalculation = recalculate(workbook, known, onProgress);
  const converter = new Converter(workbook, known, recalculation);
  const converted = [
    ...recalculation.recalculated.map(({ cell, spill }) => converter.call(cell, spill)),
    ...recalculation.left.map((cell) => converter.other(cell)),
  ];
  const place = ({ sheet, cell }: Converted) => [
    workbook.sheets.indexOf(sheet),
    cell.row,
    cell.column,
  ];
  converted.sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    const at = one.findIndex((each, i) => each !== other[i]);
    return at < 0 ? 0 : one[at]! - other[at]!;
  });
  return { converted, missing: recalculation.missing, stored: recalculation.stored };
}

class Converter {
  private readonly names: ReadonlySet<string>;
  private readonly sheetNames: ReadonlySet<string>;
  /** A native formula counts days as the workbook does. */
  private readonly rules: Surroundings["rules"];

  constructor(
    { sheets, date1904 }: Workbook,
    private readonly known: KnownFunctions,
    private readonly recalculation: Recalculation
  ) {
    this.names = new Set(known.keys());
    this.sheetNames = new Set(sheets.map(({ name }) => name.toLowerCase()));
    const withoutDays = [...rules].filter(([, { inputs }]) =>
      inputs.every(({ kind }) => kind !== "day")
    );
    this.rules = date1904 ? new Map(withoutDays) : rules;
  }

  /** A formula that is one call, whose result is known: each of its cells gets a formula, or else its value. */
  call(cell: OurCell, { area, values }: Spill): Converted {
    const { sheet, call, typed } = cell;
    const args = typed.slice(typed.indexOf("(") + 1, typed.lastIndexOf(")"));
    const rule = this.rules.get(call.name);
    const { sheets } = this.recalculation;
    const calls = rule && CallCells.of(rule, args, sheet.name, sheets);
    const whileText: string[] = [];
    let reason: NotConverted | undefined;
    if (!calls) reason = rule ? "arguments" : this.noRule(call.name);
    let written = 0;
    let change: Converted["change"];
    const cells = values.flatMap((line, i) =>
      line.map((now, j): NativeCell => {
        const [row, column] = [area.top + i, area.left + j];
        const stored = this.recalculation.stored(sheet, row, column);
        const isAsStored = isSame(stored, contentOf(now));
        if (!isAsStored) change ??= { row, column, stored, now: contentOf(now) };
        const value = isAsStored ? {} : { value: now === "" ? null : now };
        if (!calls) return { row, column, ...value };
        const form = calls.form(i, j, contentOf(now), true);
        const isForm = typeof form !== "string" && fits(form.formula);
        if (!isForm) {
          reason ??= typeof form === "string" ? form : "tooLong";
          return { row, column, ...value };
        }
        written += 1;
        whileText.push(...form.whileText);
        return { row, column, formula: form.formula, ...value };
      })
    );
    return {
      ...{ sheet, cell, typed, area, cells, whileText },
      ...(cell.fills && { before: cell.fills }),
      became: written > 0 ? "formula" : "value",
      ...(reason && { reason }),
      ...(change && { change }),
    };
  }

  /** A formula with more in it, or that can't be calculated here: its native form, or the value that the file has. */
  other(cell: LeftToExcel): Converted {
    const { sheet, typed, fills, row, column, reason: why } = cell;
    const made = { sheet, cell, typed, area: cellArea(cell) };
    const form =
      why !== "wrapped"
        ? why
        : fills
          ? "fillsCells"
          : nativeInside(cell.formula, this.around(cell));
    if (typeof form !== "string") {
      const { formula, whileText } = form;
      return { ...made, became: "formula", cells: [{ row, column, formula }], whileText };
    }
    const isValue = cell.value !== null;
    return {
      ...made,
      became: isValue ? "value" : "left",
      reason: form,
      cells: isValue ? [{ row, column }] : [],
      whileText: [],
    };
  }

  private around({ sheet }: LeftToExcel): Surroundings {
    const { names: known, rules } = this;
    const { sheets } = this.recalculation;
    const resultOf = (call: string) => this.resultOf(call, sheet);
    return { known, rules, sheet: sheet.name, sheets, resultOf };
  }

  private resultOf(typed: string, sheet: SheetInfo): Matrix | undefined {
    const call = parseCall(typed, this.names);
    if (!call || obstacle(call, this.sheetNames)) return undefined;
    try {
      return contentsOf(evaluateCall(call, sheet.name, this.known, this.recalculation.sheets));
    } catch (error) {
      if (error instanceof TooManyCells) return undefined;
      throw error;
    }
  }

  private noRule(name: string): NotConverted {
    return rules.has(name) ? "days1904" : "noNativeForm";
  }
}
