import type { AmountInput, CountInput, Input, Inputs, InputValue } from "../input";
import type { AmountNode, Condition, PerKind } from "../node";
import type { Parameter } from "../parameter";

/** A cell that a formula refers to. */
export interface CellReference {
  /** As formulas write it: C2, $C$2, '一季度'!C2. */
  readonly ref: string;
  /** How many of the cell's unit make one of the input's: 10000 for 元 where 万元 are expected. */
  readonly per?: number;
}

/** What a formula has for an input: a cell, a value known already, or nothing. */
export type Operand = CellReference | InputValue | undefined;

/** Operands by the inputs' names. */
export type Operands = Readonly<Partial<Record<string, Operand>>>;

/** How a formula writes a figure: as it stands in the policy, or the name that a workbook gives it. */
export type FigureWriter = (parameter: Parameter) => string;

/** What every part of one formula shares. */
export interface Draft {
  readonly operands: Operands;
  /** The inputs that are known. */
  readonly inputs: Inputs;
  readonly figure: FigureWriter;
  /** How often a cell was referred to so far. */
  cellsRead: number;
}

/** What writes each kind of node. Handed along, as each of them may need any other for what stands inside. */
export interface Writers {
  readonly amounts: PerKind<AmountNode, [Context], string>;
  readonly conditions: PerKind<Condition, [Context], string>;
}

/** Where a part stands in the formula. */
export interface Context {
  readonly draft: Draft;
  readonly writers: Writers;
  /** What a missing amount becomes, NA() or 0; a missing condition, NA(), TRUE or FALSE. */
  readonly blank: string;
  /** Of each of these lists of inputs at least one isn't blank here. */
  readonly given: readonly (readonly string[])[];
  /** Words looked for wherever what stands here is calculated: the comparison, by input. */
  readonly compared: Map<string, string>;
}

/** Is it a cell, rather than a value known already? */
export function isReference(operand: Operand): operand is CellReference {
  return typeof operand === "object" && "ref" in operand;
}

/** The cell that an input comes from; undefined where it is known or left out. */
export function cellOf({ operands }: Draft, { name }: Input): CellReference | undefined {
  const operand = operands[name];
  return isReference(operand) ? operand : undefined;
}

/** The cell of an input, noting that the formula refers to it. */
export function readCell(draft: Draft, input: Input): string | undefined {
  const cell = cellOf(draft, input);
  if (cell) draft.cellsRead += 1;
  return cell?.ref;
}

/** A cell's number in the input's unit. */
export function scaled(draft: Draft, input: AmountInput | CountInput, text: string): string {
  const { per = 1 } = cellOf(draft, input) ?? {};
  return per === 1 ? text : `${text}/${per}`;
}

/** The same place, but what is missing is nothing. */
export function asNothing(context: Context): Context {
  return { ...context, blank: "0" };
}

/** A place that isn't calculated in every row. */
export function sometimes(context: Context): Context {
  return { ...context, compared: new Map() };
}
