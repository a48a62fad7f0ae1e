import { clauseLines } from "./clauseLines";
import { clausesPage } from "./clausesPage";
import { functionsPage } from "./functionsPage";
import { readExamples, readMetadata, readScenarios } from "./sources";

/** Every generated page, by its path in the repository. */
export function pages(root: string): Readonly<Record<string, string>> {
  const examples = readExamples(root);
  const pageIn = (language: "zh" | "en") =>
    functionsPage(readMetadata(root, language), examples, language);
  return {
    "docs/functions.md": pageIn("en"),
    "docs/functions.zh-CN.md": pageIn("zh"),
    "docs/clauses.md": clausesPage(readScenarios(root), clauseLines(root)),
  };
}
