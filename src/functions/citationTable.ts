import type { Language } from "../core/text";
import type { Citation } from "../policies";

const HEADER: Readonly<Record<Language, string[]>> = {
  zh: ["编号", "文件", "条目", "要点"],
  en: ["Id", "Document", "Article", "Gist"],
};

/** Clauses as a table of four columns: id, document, article, gist. */
export function citationTable(citations: readonly Citation[], language: Language): string[][] {
  return [
    HEADER[language],
    ...citations.map(({ id, document, article, gist }) => [
      id,
      document[language],
      article,
      gist[language],
    ]),
  ];
}
