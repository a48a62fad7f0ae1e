import { isCondition } from "../node";
import type { Rule } from "../rule";
import { amounts } from "./amounts";
import { loadAmounts, loadCodes, type Apart, type CellColumn, type Load } from "./cells";
import { BLOCK, everyRow, MISSING, NotInColumns, YES } from "./column";
import type { AmountColumn, AnswerColumn } from "./column";
import { Compiler } from "./Compiler";
import { conditions } from "./conditions";

export { cellAt, type CellColumn } from "./cells";

/** Decimals of 万元 that are tried: to 0.0001 元, and fewer where a rule's own figures are large. */
const SCALES = [8, 6, 4];

/** An amount of 10 亿元 has to find room. */
const LEAST_BOUND = 1e5;

/** Hears of a row's value; undefined for a row that has to be worked out by itself. */
export type Told = (row: number, value: number | boolean | undefined) => void;

/**
 * Works a rule out for many rows at once: the same values as `evaluate`, as the cell numbers nearest to them. Rows
 * that have no answer, and those whose cells aren't as cells should be, are told of without a value.
 *
 * @param columns by the rule's inputs; undefined where one is left out
 * @returns false where the rule can't be worked out so, and nothing was told
 */
export function workOut(
  rule: Rule,
  columns: readonly (CellColumn | undefined)[],
  rows: number,
  told: Told
): boolean {
  const program = SCALES.reduce<Program | undefined>(
    (found, scale) => found ?? compiled(rule, columns, scale),
    undefined
  );
  if (!program) return false;
  const { loads, compiler, result, rests } = program;
  const apart = new Uint8Array(BLOCK);
  for (let first = 0; first < rows; first += BLOCK) {
    const count = Math.min(BLOCK, rows - first);
    apart.fill(0);
    for (const load of loads) load(first, count, apart);
    for (const pass of compiler.passes) pass(count);
    rests(count, apart);
    tell(result, first, count, apart, told);
  }
  return true;
}

interface Program {
  readonly compiler: Compiler;
  readonly loads: readonly Load[];
  readonly result: AmountColumn | AnswerColumn;
  /** Marks rows in which nothing is given that the result can rest on. */
  readonly rests: (rows: number, apart: Apart) => void;
}

function compiled(
  rule: Rule,
  columns: readonly (CellColumn | undefined)[],
  scale: number
): Program | undefined {
  try {
    const given = rule.inputs.filter((_, i) => columns[i] !== undefined);
    const compiler = new Compiler(given, scale, { amounts, conditions });
    const found = isCondition(rule.result)
      ? everyRow(compiler.answer(rule.result))
      : compiler.amount(rule.result);
    if (found === undefined || compiler.bound < LEAST_BOUND * 10 ** scale) return undefined;
    const loads = rule.inputs.flatMap((input, i): Load[] => {
      const source = columns[i];
      if (!source) return [];
      const at = compiler.amountInputs.get(input.name);
      if (!at) return [loadCodes(input, source, compiler.codedInputs.get(input.name)!)];
      const decimals = input.kind === "count" ? 0 : scale;
      return [loadAmounts(input, source, at, decimals, compiler.bound)];
    });
    return { compiler, loads, result: found, rests: restingOn(rule, compiler) };
  } catch (error) {
    if (error instanceof NotInColumns) return undefined;
    throw error;
  }
}

function restingOn({ basis }: Rule, compiler: Compiler): Program["rests"] {
  const amounts = basis.flatMap(({ name }) => compiler.amountInputs.get(name) ?? []);
  const codes = basis.flatMap(({ name }) => compiler.codedInputs.get(name)?.at ?? []);
  return (rows, apart) => {
    for (let i = 0; i < rows; i++) {
      let isGiven = false;
      for (const at of amounts) if (at[i] === at[i]) isGiven = true;
      for (const at of codes) if (at[i]! >= 0) isGiven = true;
      if (!isGiven) apart[i] = 1;
    }
  };
}

function tell(
  result: AmountColumn | AnswerColumn,
  first: number,
  rows: number,
  apart: Apart,
  told: Told
): void {
  if (result instanceof Uint8Array) {
    for (let i = 0; i < rows; i++) {
      const isKnown = apart[i] === 0 && result[i] !== MISSING;
      told(first + i, isKnown ? result[i] === YES : undefined);
    }
    return;
  }
  const { at, scale } = result;
  const factor = 10 ** scale;
  // Both are exact, so the quotient is the nearest number to the exact amount.
  for (let i = 0; i < rows; i++)
    told(first + i, apart[i] === 0 && at[i] === at[i] ? at[i]! / factor : undefined);
}
