/** Amounts that are picked by a word, a place or a rank. */
import type { ChoiceInput, PlaceInput, ReadingInput, YearInput } from "../input";
import type { AmountNode } from "../node";
import type { Lookup } from "../operators";
import { readCell, sometimes, type Context } from "./context";
import { iff } from "./native";
import { pick, select, type Case } from "./select";
import { BLANK, placeWords, wordsOf } from "./words";
import { write } from "./write";

/** By a reading, a choice or a year; a reading's and a choice's first word is also that of a blank cell. */
export function byWord(
  input: ReadingInput | ChoiceInput | YearInput,
  choices: Readonly<Record<string, AmountNode>>,
  context: Context
): string {
  const branches: Context[] = [];
  const cases = wordsOf(input).map((forms, position): Case => {
    const chosen = choices[forms[0]!];
    const isDefault = position === 0 && input.kind !== "year";
    const branch = sometimes(context);
    if (chosen) branches.push(branch);
    return [isDefault ? [...BLANK, ...forms] : forms, chosen ? write(chosen, branch) : "NA()"];
  });
  // What every branch asks for is asked for here.
  for (const [name, position] of branches[0]?.compared ?? []) {
    if (branches.every(({ compared }) => compared.get(name) === position))
      context.compared.set(name, position);
  }
  const isNothing = input.kind === "year" && context.blank === "0";
  return select(input, isNothing ? [...cases, [[""], "0"]] : cases, context);
}

/** By place: 0 for those that the table doesn't name. */
export function byPlace({ rows }: Lookup, input: PlaceInput, context: Context): string {
  const named = rows.flatMap(({ keys }) => keys);
  const cases = rows.map(({ keys, value }): Case => [
    placeWords(input.places, (code) => keys.includes(code)),
    context.draft.figure(value),
  ]);
  const others = placeWords(input.places, (code) => !named.includes(code));
  const blank = context.blank === "0" ? BLANK : [];
  return select(input, [...cases, [[...blank, ...others], "0"]], context);
}

/** By rank: 0 for those that the table doesn't name. */
export function byRank({ input, rows }: Lookup, { draft, blank }: Context): string {
  const ref = readCell(draft, input)!;
  const named = rows.flatMap(({ keys, value }) =>
    keys.map((key) => [Number(key), draft.figure(value)] as const)
  );
  const figures = new Map([[1, "0"], ...named.map(([rank]) => [rank + 1, "0"] as const), ...named]);
  const ranks = [...figures.keys()].sort((a, b) => a - b);
  const figure = pick(
    ref,
    ranks,
    ranks.map((rank) => figures.get(rank)!)
  );
  return blank === "0" ? iff(`${ref}=""`, "0", figure) : figure;
}
