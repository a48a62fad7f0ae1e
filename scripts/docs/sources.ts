import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inLanguage, type Language, type Text } from "../../src/core/text";
import type { FunctionMetadata } from "../../src/functions/metadata";
import type { Scenario } from "../../src/policies/coverage";

type Cell = string | number | boolean;

/** A result: one cell or a table, the same in both languages or one for each. */
export type ExampleResult = Cell | readonly Cell[][] | Readonly<Record<Language, Cell[][]>>;

export interface Example {
  /** As typed into a cell, without the equals sign; tables as array constants. */
  readonly formula: string;
  readonly result: ExampleResult;
  /** How the policy comes to it. */
  readonly why?: Text;
}

/** What the metadata can't say of a function: its result, and examples. */
export interface FunctionExamples {
  readonly function: string;
  readonly result: Text;
  readonly examples: readonly Example[];
}

/** A scenario case, and the file that it stands in. */
export interface FiledScenario extends Scenario {
  readonly file: string;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** @throws Error where nothing has been built */
export function readMetadata(root: string, language: Language): readonly FunctionMetadata[] {
  const path = join(root, "dist", language === "zh" ? "functions.json" : "functions.en.json");
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return (readJson(path) as { functions: FunctionMetadata[] }).functions;
}

/** In the order in which the reference shows the functions; {version} is the package's. */
export function readExamples(root: string): readonly FunctionExamples[] {
  const { version } = readJson(join(root, "package.json")) as { version: string };
  const text = readFileSync(join(root, "docs/examples.json"), "utf8");
  return JSON.parse(text.split("{version}").join(version)) as FunctionExamples[];
}

/** The result of an example in one language. */
export function resultIn({ result }: Example, language: Language): Cell | readonly Cell[][] {
  return typeof result === "object" && "zh" in result ? inLanguage(result, language) : result;
}

/** Every scenario case, folder by folder. */
export function readScenarios(root: string): FiledScenario[] {
  return ["functions", "tables"].flatMap((name) => {
    const folder = `test/scenarios/${name}`;
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .sort()
      .flatMap((file) => {
        const table = readJson(join(root, folder, file)) as {
          function: string;
          cases: Omit<Scenario, "function">[];
        };
        return table.cases.map((found) => ({
          function: table.function,
          case: found.case,
          clauses: found.clauses,
          file: `${folder}/${file}`,
        }));
      });
  });
}
