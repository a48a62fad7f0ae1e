import { inLanguage, type Language } from "../../../../core/text";
import { everyWordOf } from "../../../search/everyWordOf";
import type { Entry, EntryGroup } from "./entries";

/**
 * The entries that hold every word of the query, in the documents asked for; groups without any are left out.
 *
 * @param filter that of a group, or all
 */
export function searchEntries(
  groups: readonly EntryGroup[],
  query: string,
  filter: string,
  language: Language
): EntryGroup[] {
  const matches = everyWordOf(query);
  return groups
    .filter((group) => filter === "all" || group.filter === filter)
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => matches(textsOf(entry, language))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** What is to be read of an entry in a language. */
function textsOf(entry: Entry, language: Language): string[] {
  const { id, document, article, gist, lines, functions, choices, nothingToCompute } = entry;
  return [
    id,
    inLanguage(document, language),
    article,
    inLanguage(gist, language),
    ...lines.flatMap(({ label, text }) => [
      inLanguage(label, language),
      inLanguage(text, language),
    ]),
    ...functions.flatMap(({ name, title }) => [name, inLanguage(title, language)]),
    ...choices.flatMap((choice) => [choice.word, inLanguage(choice.gist, language)]),
    (nothingToCompute && inLanguage(nothingToCompute, language)) ?? "",
  ];
}
