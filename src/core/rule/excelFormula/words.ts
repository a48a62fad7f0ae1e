import type { Places } from "../../place/places";
import type { Input, YearInput } from "../input";
import { NO, YES } from "../readInput";
import { quoted } from "./native";

/** Words that mean the same. */
export type Words = readonly string[];

/** What counts as blank where words are expected. */
export const BLANK: Words = ["", "0"];

/** The words of a flag; the comparison tells capitals apart. */
export const YES_WORDS = inBothCases(YES);
export const NO_WORDS = inBothCases(NO);

function inBothCases(words: Words): Words {
  return [...new Set(words.flatMap((word) => [word, word.toLowerCase()]))];
}

/** The written forms of those places that `isIn` picks by code; what may mean several is left out. */
export function placeWords({ units, forms }: Places, isIn: (code: string) => boolean): Words {
  const names = units.filter(({ code }) => isIn(code)).map(({ name }) => name);
  return [...forms]
    .filter(([, [name, ...others]]) => others.length === 0 && names.includes(name!))
    .map(([form]) => form);
}

/** The words that an input takes, blank aside, each with its other forms; none where it takes anything else. */
export function wordsOf(input: Input): readonly Words[] {
  switch (input.kind) {
    case "flag":
      return [YES_WORDS, NO_WORDS];
    case "place":
      return [placeWords(input.places, () => true)];
    case "reading":
      return input.reading.choices.map(({ word }) => [word]);
    case "choice":
      return input.choices.map((word) => [word]);
    case "year":
      return yearWords(input);
    default:
      return [];
  }
}

function yearWords({ years: [from, to], total }: YearInput): Words[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return [...years.map((year) => [year, `${year}年`]), ...(total === undefined ? [] : [[total]])];
}

/** Where each group of words begins in the list that `find` looks through. */
export function starts(groups: readonly Words[]): number[] {
  const lengths = groups.map((words) => words.reduce((sum, word) => sum + word.length + 1, 0));
  return lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 1));
}

/**
 * The position of a cell's word in a list |a|b|c|, an error where it isn't there. Unlike MATCH it knows
 * no wildcards: a cell that holds ? isn't taken for the first word.
 */
export function find(ref: string, words: Words): string {
  return `FIND("|"&TRIM(${ref})&"|",${quoted(`|${words.join("|")}|`)})`;
}
