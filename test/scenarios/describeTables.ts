import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorIn, shown, type Functions, type Matrix } from "../support/functions";
import type { FunctionMetadata } from "../support/metadata";

/** A case of a table function, as an official could read it; see test/scenarios/tables. */
interface Case {
  readonly case: string;
  readonly clauses: readonly string[];
  /** By argument name: a cell, or a range as rows of cells. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The whole table with its header, errors as their code; or the one cell that the function gives. */
  readonly expect: unknown;
  /** Pieces of text that the error's message must have. */
  readonly says?: readonly string[];
  /** What JG_EXPLAIN must show: ids of clauses and readings, pieces of text, the result. */
  readonly explains?: {
    readonly basis?: string[];
    readonly says?: string[];
    readonly result?: unknown;
  };
}

const folder = join(__dirname, "tables");
const files = existsSync(folder) ? readdirSync(folder) : [];
const tables = files.map(
  (file) =>
    JSON.parse(readFileSync(join(folder, file), "utf8")) as { function: string; cases: Case[] }
);

const range = (value: unknown) =>
  Array.isArray(value)
    ? Array.isArray(value[0])
      ? (value as Matrix)
      : value.map((cell) => [cell])
    : [[value]];

/** A table without its words, which are another language's: its figures, and where it has errors. */
const figures = (table: Matrix) =>
  table.map((row) =>
    row.map((cell) => errorIn(cell)?.code ?? (typeof cell === "string" ? "" : cell))
  );

/** Every case of test/scenarios/tables, before the functions of a source or a bundle. */
export function describeTables(
  functions: Functions,
  english: Functions,
  metadata: readonly FunctionMetadata[]
): void {
  describe.each(tables)("$function", ({ function: id, cases }) => {
    const declared = metadata.find((fn) => fn.id === id);
    const parameters = declared?.parameters.map(({ name }) => name) ?? [];

    it("is registered", () => expect(declared).toBeDefined());
    const ranges = (given: Case["given"]) =>
      parameters.map((name) => (name in given ? range(given[name]) : null));

    it("names clauses and readings that exist", () => {
      const ids = cases.flatMap(({ clauses, explains }) => [
        ...clauses,
        ...(explains?.basis ?? []),
      ]);
      expect(ids.filter((clause) => errorIn(functions.JG_CLAUSE!([[clause]])[0]![0]))).toEqual([]);
    });

    it.each(cases)("$case", ({ given, expect: expected, says = [], explains }) => {
      expect(Object.keys(given).filter((name) => !parameters.includes(name))).toEqual([]);
      const result = functions[id]!(...ranges(given));
      expect(shown(result)).toEqual(Array.isArray(expected) ? expected : [[expected]]);
      const messages = result.flat().map((cell) => errorIn(cell)?.message ?? "");
      for (const piece of says) expect(messages.join("\n")).toContain(piece);
      expect(figures(english[id]!(...ranges(given)))).toEqual(figures(result));
      if (!explains) return;
      const sheet = functions.JG_EXPLAIN!([[id]], ranges(given));
      for (const clause of explains.basis ?? []) {
        expect(sheet.map(([, basis]) => String(basis).split(" ")[0])).toContain(clause);
      }
      for (const piece of explains.says ?? []) expect(sheet.flat().join("\n")).toContain(piece);
      if ("result" in explains)
        expect(sheet.find(([title]) => title === "结果")?.[3]).toEqual(explains.result);
    });
  });
}
