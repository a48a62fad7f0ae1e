import { FIRST_YEAR, LAST_YEAR } from "../../window";
import { amountIn, holdsIn } from "../evaluate";
import type { Input } from "../input";
import { isCondition } from "../node";
import { isWhollyGiven } from "../readInput";
import type { Rule } from "../rule";
import { Missing } from "../scope";
import { cellOf, type Context, type Draft } from "./context";
import { dayText } from "./native";
import { BLANK, find, wordsOf } from "./words";

interface Cell {
  readonly input: Input;
  readonly ref: string;
}

/** Outside these a number is no day of a project or payment. */
const BEFORE = dayText({ year: FIRST_YEAR, month: 1, day: 1 });
const AFTER = dayText({ year: LAST_YEAR + 1, month: 1, day: 1 });

/**
 * The conditions under which a row has no answer whatever its calculation needs: nothing to rest on, text
 * where a number is due, less than nothing, a word that isn't one.
 *
 * @param body the formula before which they stand; a word that it asks for in every row isn't asked twice
 */
export function guards(rule: Rule, { draft, compared }: Context, body: string): string[] {
  const cells = rule.inputs.flatMap((input): Cell[] => {
    const cell = cellOf(draft, input);
    return cell ? [{ input, ref: cell.ref }] : [];
  });
  const amounts = cells.filter(({ input }) => input.kind === "amount" || input.kind === "count");
  const isAsked = ({ name }: Input) => {
    const position = compared.get(name);
    return position !== undefined && body.includes(position);
  };
  return [
    ...basisGuard(rule, draft, cells),
    ...amountGuards(amounts, rule, draft),
    ...cells.filter(({ input }) => !isAsked(input)).flatMap((cell) => cellGuard(cell, rule)),
  ];
}

/** Does the rule rest on numbers, so that COUNT tells whether there is any? */
export function restsOnNumbers({ requiresAnyOf }: Rule): boolean {
  return requiresAnyOf.every(({ kind }) =>
    ["amount", "count", "number", "rank", "day"].includes(kind)
  );
}

function basisGuard(rule: Rule, draft: Draft, cells: readonly Cell[]): string[] {
  const { requiresAnyOf } = rule;
  if (requiresAnyOf.some(({ name }) => draft.inputs[name] !== undefined)) return [];
  const refs = cells.filter(({ input }) => requiresAnyOf.includes(input)).map(({ ref }) => ref);
  if (restsOnNumbers(rule)) return [`COUNT(${refs.join()})=0`];
  // The only word to rest on is asked for below; nothing else to go by, and the body misses it itself.
  if (requiresAnyOf.length === 1 || (refs.length === cells.length && isMissing(rule, draft)))
    return [];
  return [`${refs.join("&")}=""`];
}

function isMissing({ result }: Rule, draft: Draft): boolean {
  const value = isCondition(result) ? holdsIn(draft, result) : amountIn(draft, result);
  return value instanceof Missing;
}

/** Text, and amounts below zero. */
function amountGuards(amounts: readonly Cell[], { requiresAnyOf }: Rule, draft: Draft): string[] {
  const refs = amounts.map(({ ref }) => ref);
  const [first, ...others] = refs;
  if (first === undefined) return [];
  const restedOn = requiresAnyOf.filter(({ name }) => draft.operands[name] !== undefined);
  if (others.length === 0 && restedOn.length === 1 && restedOn[0] === amounts[0]!.input)
    return [`${first}<0`];
  const filled = refs.map((ref) => `(${ref}<>"")`);
  return [
    `COUNT(${refs.join()})<${filled.length > 1 ? filled.join("+") : `N${filled[0]!}`}`,
    `MIN(${refs.join()})<0`,
  ];
}

function cellGuard({ input, ref }: Cell, { requiresAnyOf }: Rule): string[] {
  if (input.kind === "amount") return input.aboveZero ? [`AND(${ref}<>"",N(${ref})=0)`] : [];
  if (input.kind === "count") return [`N(${ref})<>INT(N(${ref}))`];
  if (input.kind === "rank") return [`(${ref}<>"")*(N(${ref})<>MAX(1,INT(N(${ref}))))`];
  if (input.kind === "day") return [`(${ref}<>"")*OR(N(${ref})<${BEFORE},N(${ref})>=${AFTER})`];
  if (input.kind === "text") return [`N(${ref})<>0`];
  const words = wordsOf(input).flat();
  if (words.length === 0) return [];
  const isBasis = requiresAnyOf.length === 1 && requiresAnyOf[0] === input;
  const mayBeZero = input.kind !== "flag" && input.kind !== "year";
  const blank = isBasis || isWhollyGiven(input) ? [] : mayBeZero ? BLANK : [""];
  return [`${find(ref, [...blank, ...words])}<1`];
}
