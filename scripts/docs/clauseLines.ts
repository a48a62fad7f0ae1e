import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Where a clause is told, and what is only told of it: not where it is a rule. */
const TOLD = ["clauses.ts", "checklists.ts"];
const FIGURES = "parameters.ts";

/** yc["YC-4.1-f"] */
const CITED = /\w\["([A-Z]{2,}-[\w.-]+)"\]/g;

/** A line of the sources. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** Where each clause stands in the policies' code: first in a rule, then where its figures are declared. */
export function clauseLines(root: string): ReadonlyMap<string, readonly SourceLine[]> {
  const found = new Map<string, SourceLine[]>();
  const files = (readdirSync(join(root, "src/policies"), { recursive: true }) as string[])
    .map((file) => `src/policies/${file.split("\\").join("/")}`)
    .filter((file) => file.endsWith(".ts") && !TOLD.includes(basename(file)))
    .sort(
      (a, b) =>
        Number(basename(a) === FIGURES) - Number(basename(b) === FIGURES) || (a < b ? -1 : 1)
    );
  const isFigure = ({ file }: SourceLine) => basename(file) === FIGURES;
  for (const file of files) {
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .forEach((text, i) => {
        for (const [, id] of text.matchAll(CITED)) {
          const lines = found.get(id!) ?? [];
          const line = { file, line: i + 1 };
          found.set(id!, lines);
          if (!lines.some((other) => isFigure(other) === isFigure(line))) lines.push(line);
        }
      });
  }
  return found;
}
