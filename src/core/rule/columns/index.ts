import type { JigaiError } from "../../error";
import { isCondition, type AmountNode } from "../node";
import type { Rule } from "../rule";
import { amounts, net } from "./amounts";
import { Aside } from "./Aside";
import { loadAmounts, loadCodes, type CellColumn, type Load } from "./cells";
import { BLOCK, everyRow, MISSING, NotInColumns, YES } from "./column";
import type { AmountColumn, AnswerColumn } from "./column";
import { Compiler, type Pass } from "./Compiler";
import { conditions } from "./conditions";

export { cellAt, type CellColumn } from "./cells";

/** Decimals of 万元 that are tried: to 0.0001 元, and fewer where a rule's own figures are large. */
const SCALES = [8, 6, 4];

/** An amount of 10 亿元 has to find room. */
const LEAST_BOUND = 1e5;

/** Hears what a row comes to, or what can't be read in it; undefined for a row that has to be worked out by itself. */
export type Told = (row: number, value: number | boolean | JigaiError | undefined) => void;

/**
 * Works a rule out for many rows at once: the same values as `evaluate`, as the cell numbers nearest to them. Rows
 * that have no answer, and those whose cells aren't as cells should be, are told of without one.
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
  const program = programFor(rule, columns);
  if (!program) return false;
  const { loads, passes, result, rests, aside } = program;
  for (let first = 0; first < rows; first += BLOCK) {
    const count = Math.min(BLOCK, rows - first);
    aside.clear(count);
    for (let i = 0; i < loads.length; i++) loads[i]?.(columns[i]!, first, count, aside);
    for (const pass of passes) pass(count);
    rests(count, aside);
    tell(result, first, count, aside, told);
  }
  return true;
}

/** A rule for columns of which the same are left out. */
interface Program {
  /** By the rule's inputs; undefined where nothing is to be read. */
  readonly loads: readonly (Load | undefined)[];
  readonly passes: readonly Pass[];
  readonly result: Result | AnswerColumn;
  /** Marks rows in which nothing is given that the result can rest on. */
  readonly rests: (rows: number, aside: Aside) => void;
  readonly aside: Aside;
  /** Has it met so many words that remembering them costs more than it saves? */
  readonly isFull: () => boolean;
}

/** So many programs are kept: each has some hundred kilobytes of columns. */
const MOST_PROGRAMS = 32;

/** By rule, and by which columns there are; null where the rule can't be worked out so. */
const programs = new Map<Rule, Map<number, Program | null>>();
let kept = 0;

/** The rule's program for such columns, compiled once: that takes longer than many a call. */
function programFor(
  rule: Rule,
  columns: readonly (CellColumn | undefined)[]
): Program | null | undefined {
  let given = 0;
  for (let i = 0; i < columns.length; i++) if (columns[i]) given |= 1 << i;
  const known = programs.get(rule)?.get(given);
  if (known === null || (known && !known.isFull())) return known;
  if (kept >= MOST_PROGRAMS) {
    programs.clear();
    kept = 0;
  }
  kept++;
  const ofRule = programs.get(rule) ?? new Map<number, Program | null>();
  programs.set(rule, ofRule);
  const program = SCALES.reduce<Program | undefined>(
    (found, scale) => found ?? compiled(rule, columns, scale),
    undefined
  );
  ofRule.set(given, program ?? null);
  return program;
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
      : resultOf(rule.result, compiler);
    if (found === undefined || compiler.bound < LEAST_BOUND * 10 ** scale) return undefined;
    const loads = rule.inputs.map((input, i): Load | undefined => {
      if (!columns[i]) return undefined;
      const at = compiler.amountInputs.get(input.name);
      if (!at) return loadCodes(input, compiler.codedInputs.get(input.name)!);
      return loadAmounts(input, at, input.kind === "count" ? 0 : scale, compiler.bound);
    });
    const codes = [...compiler.codedInputs.values()];
    return {
      loads,
      passes: compiler.passes,
      result: found,
      rests: restingOn(rule, compiler),
      aside: new Aside(),
      isFull: () => codes.some(({ isFull }) => isFull),
    };
  } catch (error) {
    if (error instanceof NotInColumns) return undefined;
    throw error;
  }
}

/** An amount that may be a quotient: what isn't a whole number of anything can be told, but not worked on. */
interface Result extends AmountColumn {
  /** By what the whole numbers are to be divided: a power takes as long as all else about telling one row. */
  readonly divisor: number;
  /** The same by row, instead. */
  readonly over?: Float64Array;
}

function resultOf(node: AmountNode, compiler: Compiler): Result | undefined {
  if (node.kind === "remark") return resultOf(node.on, compiler);
  const found = node.kind === "netOf" ? net(node, compiler) : compiler.amount(node);
  return found && { ...found, divisor: 10 ** found.scale };
}

function restingOn({ requiresAnyOf }: Rule, compiler: Compiler): Program["rests"] {
  const amounts = requiresAnyOf.flatMap(({ name }) => compiler.amountInputs.get(name) ?? []);
  const codes = requiresAnyOf.flatMap(({ name }) => compiler.codedInputs.get(name)?.at ?? []);
  return (rows, aside) => {
    for (let i = 0; i < rows; i++) {
      let isGiven = false;
      for (const at of amounts) if (at[i] === at[i]) isGiven = true;
      for (const at of codes) if (at[i]! >= 0) isGiven = true;
      if (!isGiven && aside.isTaken(i)) aside.leave(i);
    }
  };
}

function tell(
  result: Result | AnswerColumn,
  first: number,
  rows: number,
  aside: Aside,
  told: Told
): void {
  if (result instanceof Uint8Array) {
    for (let i = 0; i < rows; i++) {
      const isKnown = aside.isTaken(i) && result[i] !== MISSING;
      told(first + i, isKnown ? result[i] === YES : aside.errorOf(i));
    }
    return;
  }
  const { at, divisor, over } = result;
  // Both are exact, so the quotient is the nearest number to the exact amount.
  for (let i = 0; i < rows; i++) {
    const isKnown = aside.isTaken(i) && at[i] === at[i];
    told(first + i, isKnown ? at[i]! / (over ? over[i]! : divisor) : aside.errorOf(i));
  }
}
