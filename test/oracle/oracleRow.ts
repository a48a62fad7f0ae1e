/** Rows of a rule with their formulas, for another program to calculate. */
import {
  answerWord,
  evaluate,
  excelFormula,
  readInputs,
  type Inputs,
  type Operand,
  type Operands,
  type Rule,
} from "../../src/core/rule";
import { JigaiError } from "../../src/core/error";
import { trials, type Random, type Trial } from "./rows";
import { columnName, type Cell } from "./sheet";

export type Value = number | boolean | string;

/** A row of a rule: what stands in its cells, its formula, and what we make of the cells. */
export interface OracleRow {
  readonly cells: readonly Cell[];
  readonly formula: string;
  /** undefined: an error. */
  readonly expected: Value | undefined;
  /** A native formula reads less than we do: an error will do. */
  readonly errorWillDo: boolean;
}

/**
 * A row with the formula that it has in common with others, or with its own: some of its arguments are then known
 * beforehand, left out, or in 元.
 *
 * @param position of the row in its sheet, from 0
 */
export function oracleRow(
  rule: Rule,
  position: number,
  { common, isOwn }: { readonly common: string; readonly isOwn: boolean },
  random: Random
): OracleRow {
  const row = trials(rule, position, random);
  const cells = row.map(({ cell }) => cell);
  const errorWillDo = row.some(({ readOnlyByUs }) => readOnlyByUs);
  const plain = { cells, formula: common, expected: expectedOf(rule, cells), errorWillDo };
  if (!isOwn) return plain;
  try {
    const changed = rule.inputs.map((input, i) => changedCell(rule, i, row[i]!, position, random));
    const operands = Object.fromEntries(
      rule.inputs.map(({ name }, i) => [name, changed[i]!.operand])
    );
    return {
      ...plain,
      cells: changed.map(({ cell }) => cell),
      formula: excelFormula(rule, operands),
    };
  } catch (error) {
    // No formula, because nothing could change that there is no answer.
    if (!(error instanceof JigaiError) || plain.expected !== undefined) throw error;
    return plain;
  }
}

/** An argument known beforehand, left out, or in 元; what can't be read stays as it is. */
function changedCell(
  rule: Rule,
  i: number,
  { cell, readOnlyByUs }: Trial,
  position: number,
  random: Random
): { cell: Cell; operand: Operand } {
  const input = rule.inputs[i]!;
  const reference = { ref: `${columnName(i + 1)}${position + 1}` };
  const kind = random();
  if (kind < 0.4 && !readOnlyByUs) {
    try {
      return { cell, operand: readInputs([input], [cell ?? null])[input.name] };
    } catch {
      return { cell, operand: reference };
    }
  }
  if (kind < 0.6 && input.kind === "amount" && typeof cell === "number") {
    return { cell: Number((cell * 10000).toPrecision(15)), operand: { ...reference, per: 10000 } };
  }
  return { cell, operand: reference };
}

/** Every argument from a cell of its own. */
export function allCells({ inputs }: Rule, position: number): Operands {
  return Object.fromEntries(
    inputs.map(({ name }, i) => [name, { ref: `${columnName(i + 1)}${position + 1}` }])
  );
}

/** What we make of a row's cells; undefined for an error. */
export function expectedOf(rule: Rule, cells: readonly Cell[]): Value | undefined {
  try {
    // Every cell is given; a blank one is blank.
    const given = cells.map((cell) => cell ?? null);
    const inputs: Inputs = readInputs(rule.inputs, given);
    const { value } = evaluate(rule, inputs);
    if (typeof value !== "boolean") return value.toNumber();
    return rule.answers ? answerWord(rule.answers, value) : value;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

/** Is what was found what we make of the cells? */
export function agrees(
  { expected, errorWillDo }: Pick<OracleRow, "expected" | "errorWillDo">,
  found: Value | undefined
): boolean {
  if (found === undefined) return expected === undefined || errorWillDo;
  if (typeof expected !== "number" || typeof found !== "number") return found === expected;
  return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
