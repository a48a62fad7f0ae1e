import type { Place } from "../place/places";
import { inEachLanguage, type Text } from "../text";
import type { Topic } from "./topic";

/** What stands in the ledger, as far as it has to be repeated. */
const LONGEST = 60;

/** Says what the words are that a row was calculated without, and what to state instead. */
export function besides(
  heading: string | undefined,
  words: string,
  { input: { label }, otherwise }: Topic
): Text {
  const found = shortened(words);
  return inEachLanguage((l) =>
    l === "zh"
      ? `${heading === undefined ? "表中写有" : `“${heading}”填有`}“${found}”，却按${otherwise.zh}计算。请核对，并填明${label.zh}。`
      : `${heading === undefined ? "The table says" : `"${heading}" has`} "${found}", but the row was calculated with ${otherwise.en}. Check it, and state: ${label.en}.`
  );
}

/** Says what names another place than the column of places. */
export function placeBesides(words: string, { name }: Place): Text {
  const found = shortened(words);
  return inEachLanguage((l) =>
    l === "zh"
      ? `台账写有“${found}”，这一行却填${name}。请核对属于哪里，并改正其一。`
      : `The ledger has "${found}", but the row says ${name}. Check where it belongs, and correct one of them.`
  );
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
