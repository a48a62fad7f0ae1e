import type { AmountNode, Condition, PerKind } from "../node";
import { keyOf } from "../operators";
import { BLANK } from "./Codes";
import {
  everyRow,
  isSame,
  MISSING,
  NO,
  YES,
  type AmountColumn,
  type AnswerFound,
  type SameAnswer,
} from "./column";
import type { Compiler } from "./Compiler";

/** What each condition comes to over columns; `evaluate` says what it means. */
export const conditions: PerKind<Condition, [Compiler], AnswerFound> = {
  flag: ({ input, blank }, compiler) => {
    const unsaid =
      typeof blank === "object"
        ? compiler.answer(blank)
        : blank === undefined
          ? MISSING
          : answerOf(blank);
    return coded(input.name, unsaid, (value) => value === true, compiler);
  },

  isOneOf: ({ input, keys, blank }, compiler) =>
    coded(input.name, answerOf(blank), (value) => keys.includes(keyOf(value)), compiler),

  threshold: ({ of, least }, compiler) =>
    compared(of, least, MISSING, compiler, (amount, figure) => (rows, to) => {
      for (let i = 0; i < rows; i++) {
        const [a, b] = [amount[i]!, figure[i]!];
        to[i] = a !== a || b !== b ? MISSING : a >= b ? YES : NO;
      }
    }),

  exceeds: ({ amount: one, other }, compiler) =>
    compared(one, other, NO, compiler, (amount, figure) => (rows, to) => {
      // A missing one, NaN, is never greater.
      for (let i = 0; i < rows; i++) to[i] = amount[i]! > figure[i]! ? YES : NO;
    }),

  positive: ({ of }, compiler) => {
    const column = compiler.amount(of);
    if (!column) return NO;
    return compiler.answers((at) => (rows) => {
      const [to, from] = [at, column.at];
      for (let i = 0; i < rows; i++) to[i] = from[i]! > 0 ? YES : NO;
    });
  },

  anyOf: ({ conditions: parts }, compiler) => several(parts, YES, compiler),

  allOf: ({ conditions: parts }, compiler) => several(parts, NO, compiler),

  not: ({ condition }, compiler) => {
    const holds = compiler.answer(condition);
    if (isSame(holds)) return opposite(holds);
    return compiler.answers((at) => (rows) => {
      const [to, from] = [at, holds];
      for (let i = 0; i < rows; i++) to[i] = opposite(from[i] as SameAnswer);
    });
  },
};

const answerOf = (holds: boolean): SameAnswer => (holds ? YES : NO);

const opposite = (answer: SameAnswer): SameAnswer =>
  answer === MISSING ? MISSING : answer === YES ? NO : YES;

/** By the value in each row; a blank has an answer of its own. */
function coded(
  name: string,
  unsaid: AnswerFound,
  holds: (value: Parameters<typeof keyOf>[0]) => boolean,
  compiler: Compiler
): AnswerFound {
  const codes = compiler.codedInputs.get(name);
  if (!codes) return unsaid;
  const table = codes.table((value) => answerOf(holds(value)));
  const others = everyRow(unsaid);
  return compiler.answers((at) => (rows) => {
    const [to, from, by, blank] = [at, codes.at, table, others];
    for (let i = 0; i < rows; i++) to[i] = from[i] === BLANK ? blank[i]! : by[from[i]!]!;
  });
}

/** One amount beside another, both with as many decimals. */
function compared(
  one: AmountNode,
  other: AmountNode,
  missing: SameAnswer,
  compiler: Compiler,
  comparing: (
    one: AmountColumn["at"],
    other: AmountColumn["at"]
  ) => (rows: number, to: Uint8Array) => void
): AnswerFound {
  const [a, b] = [compiler.amount(one), compiler.amount(other)];
  if (!a || !b) return missing;
  const [first, second] = compiler.aligned([a, b]) as [AmountColumn, AmountColumn];
  const compare = comparing(first.at, second.at);
  return compiler.answers((at) => (rows) => compare(rows, at));
}

/** Several conditions, of which one of these answers decides. */
function several(
  parts: readonly Condition[],
  deciding: typeof YES | typeof NO,
  compiler: Compiler
): AnswerFound {
  const settled = deciding === YES ? NO : YES;
  const answers = parts.map((part) => compiler.answer(part));
  if (answers.includes(deciding)) return deciding;
  const [first, ...others] = answers.filter((answer) => answer !== settled).map(everyRow);
  if (!first) return settled;
  return compiler.answers((at) => (rows) => {
    const [result, start] = [at, first];
    for (let i = 0; i < rows; i++) result[i] = start[i]!;
    for (const other of others) {
      const [to, from] = [at, other];
      for (let i = 0; i < rows; i++) {
        if (from[i] === deciding || to[i] === settled) to[i] = from[i]!;
      }
    }
  });
}
