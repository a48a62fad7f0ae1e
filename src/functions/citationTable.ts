import { inLanguage, type Language, type InEachLanguage } from "../core/text";
import type { Citation } from "../policies";

const HEADER: InEachLanguage<string[]> = {
  zh: ["编号", "文件", "条目", "要点"],
  en: ["Id", "Document", "Article", "Gist"],
};

/** Clauses as a table of four columns: id, document, article, gist. */
export function citationTable(citations: readonly Citation[], language: Language): string[][] {
  return [inLanguage(HEADER, language), ...citations.map((citation) => row(citation, language))];
}

/**
 * One clause, and under it what can't be computed: its project tag, the points to check, what falls
 * due when, the responsible bodies, one a row. These rows repeat the id, leave the document blank and say in the third column what
 * they are.
 */
export function checklistTable(citation: Citation, language: Language): string[][] {
  const lines = citation.lines.map(({ label, text }) => [
    citation.id,
    "",
    inLanguage(label, language),
    inLanguage(text, language),
  ]);
  return [...citationTable([citation], language), ...lines];
}

function row({ id, document, article, gist }: Citation, language: Language): string[] {
  return [id, inLanguage(document, language), article, inLanguage(gist, language)];
}
