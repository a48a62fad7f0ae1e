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
  const found = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return inEachLanguage((l) =>
    l === "zh"
      ? `${heading === undefined ? "表中写有" : `“${heading}”填有`}“${found}”，却按${otherwise.zh}计算。请核对，并填明${label.zh}。`
      : `${heading === undefined ? "The table says" : `"${heading}" has`} "${found}", but the row was calculated with ${otherwise.en}. Check it, and state: ${label.en}.`
  );
}
