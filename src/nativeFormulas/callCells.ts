import { parseCall, valueFor, type Argument, type Content, type Sheets } from "../core/call";
import { addressOf, type Area } from "../core/grid/address";
import type { Rule } from "../core/rule";
import { argumentTexts } from "./argumentTexts";
import { nativeForm, type NativeArgument, type NativeForm, type NoNativeForm } from "./nativeForm";

/** A call of a rule whose arguments are constants, cells and areas: each of its cells may get a formula of its own. */
export class CallCells {
  private constructor(
    private readonly rule: Rule,
    private readonly args: readonly Given[]
  ) {}

  /**
   * Undefined where an argument is something else: a calculation, a name, another call, a spill.
   *
   * @param args what stands between the call's brackets, as the formula has it
   * @param sheet the sheet of the formula
   */
  static of(rule: Rule, args: string, sheet: string, sheets: Sheets): CallCells | undefined {
    const texts = argumentTexts(args);
    const call = parseCall(`${rule.id}(${args})`, new Set([rule.id]));
    if (call?.args.length !== texts.length || texts.length > rule.inputs.length) return undefined;
    const given = call.args.map((argument, i) => givenBy(argument, texts[i]!, sheet, sheets));
    return given.some((each) => each === "other")
      ? undefined
      : new CallCells(rule, given as Given[]);
  }

  /**
   * The native formula of one of the call's cells, rows and columns counted from its first one.
   *
   * @param expected what the call comes to there; an error is its text, "" a row below everything that is filled in
   * @param errorsAlike every error will do where it is an error
   */
  form(
    row: number,
    column: number,
    expected: Content,
    errorsAlike: boolean
  ): NativeForm | NoNativeForm {
    const cells = this.args.map((each) => each?.at(row, column));
    if (expected !== "") return nativeForm(this.rule, cells, expected, errorsAlike);
    const form = nativeForm(this.rule, cells, "#N/A", true);
    const blank = cells.flatMap((cell, i) =>
      this.args[i]?.isTall && cell && "ref" in cell ? [`${cell.ref}=""`] : []
    );
    if (typeof form === "string" || blank.length === 0) return "differs";
    const isBlank = blank.length > 1 ? `AND(${blank.join()})` : blank[0]!;
    return { ...form, formula: `IF(${isBlank},"",${form.formula})` };
  }
}

/** An argument, with its cell for each cell of the result; undefined for one left out. */
type Given =
  | { readonly at: (row: number, column: number) => NativeArgument; readonly isTall?: boolean }
  | undefined;

function givenBy(argument: Argument, text: string, sheet: string, sheets: Sheets): Given | "other" {
  if (argument.kind === "omitted") return undefined;
  if (argument.kind === "constant")
    return { at: (row, column) => ({ value: valueFor(argument.cells, row, column)[0]![0]! }) };
  if (argument.kind !== "area") return "other";
  const { area } = argument;
  const values = sheets.valuesIn(argument.sheet ?? sheet, area);
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  return {
    at: (row, column) => ({
      value: valueFor(values, row, column)[0]![0]!,
      // A single cell keeps its dollar signs.
      ref: isOneCell(area) ? text : prefix + addressIn(area, row, column),
    }),
    isTall: area.bottom > area.top,
  };
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function addressIn({ top, left, bottom, right }: Area, row: number, column: number): string {
  return addressOf(top === bottom ? top : top + row, left === right ? left : left + column);
}
