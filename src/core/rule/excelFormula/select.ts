import type { Input } from "../input";
import { readCell, type Context } from "./context";
import { iff } from "./native";
import { find, starts, type Words } from "./words";

/** Words, and what the formula comes to where the cell holds one of them. */
export type Case = readonly [words: Words, text: string];

/** What stands for the word in the input's cell; an error where the word is none of these. */
export function select(input: Input, all: readonly Case[], { draft, compared }: Context): string {
  const ref = readCell(draft, input)!;
  const cases = all.filter(([words]) => words.length > 0);
  const texts = cases.map(([, text]) => text);
  if (texts.every((text) => text === texts[0])) return texts[0]!;
  const groups = cases.map(([words]) => words);
  const position = find(ref, groups.flat());
  compared.set(input.name, position);
  const begins = starts(groups);
  if (cases.length === 2) return iff(`${position}<${begins[1]}`, texts[0]!, texts[1]!);
  return pick(position, begins, texts);
}

/** The text of the last of these numbers, in rising order, that a number reaches; only plain numbers make a list. */
export function pick(number: string, from: readonly number[], texts: readonly string[]): string {
  const list = `{${from.join()}}`;
  return texts.every((text) => /^[\d.]+$/.test(text))
    ? `LOOKUP(${number},${list},{${texts.join()}})`
    : `CHOOSE(MATCH(${number},${list}),${texts.join()})`;
}
