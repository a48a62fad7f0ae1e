import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorIn, type Functions } from "../support/functions";
import type { FunctionMetadata } from "../support/metadata";

/** A case as an official could read it; see the files beside this one. */
interface Case {
  readonly case: string;
  readonly clauses: readonly string[];
  /** By parameter; `arguments` lists those that follow a function's name, in its order. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The result, or what a text must match where its wording isn't settled. */
  readonly expect?: number | boolean | string;
  readonly matches?: readonly string[];
  /** The argument that an error's message must name. */
  readonly names?: string;
  /** Ids of clauses and readings that JG_EXPLAIN must show. */
  readonly explains?: readonly string[];
}

const folder = join(__dirname, "functions");
const tables = readdirSync(folder).map(
  (file) =>
    JSON.parse(readFileSync(join(folder, file), "utf8")) as { function: string; cases: Case[] }
);

/** As Excel passes a cell, and the list of those at a call's end; null for what was left out. */
const passed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((cell) => (cell === null ? null : [[cell]]))
    : value === undefined
      ? null
      : [[value]];

/** Every case of test/scenarios/functions, before the functions of a source or a bundle. */
export function describeScenarios(
  functions: Functions,
  english: Functions,
  metadata: readonly FunctionMetadata[]
): void {
  describe.each(tables)("$function", ({ function: id, cases }) => {
    const declared = metadata.find((fn) => fn.id === id);
    const parameters = declared?.parameters.map(({ name }) => name) ?? [];

    it("is registered", () => expect(declared).toBeDefined());
    const asPassed = (given: Case["given"]) => parameters.map((name) => passed(given[name]));
    const call = (from: Functions, given: Case["given"]) => from[id]!(...asPassed(given))[0]![0];

    it("names clauses and readings that exist", () => {
      const unknown = cases
        .flatMap(({ clauses }) => clauses)
        .filter((id) => errorIn(functions.JG_CLAUSE!([[id]])[0]![0]));
      expect(unknown).toEqual([]);
    });

    it.each(cases)("$case", ({ given, expect: expected, matches, names, explains }) => {
      expect(Object.keys(given).filter((name) => !parameters.includes(name))).toEqual([]);
      const cell = call(functions, given);
      const error = errorIn(cell);
      if (matches) for (const text of matches) expect(error ?? cell).toMatch(new RegExp(text));
      else expect(error?.code ?? cell).toBe(expected);
      if (explains) {
        const bases = functions.JG_EXPLAIN!([[id]], asPassed(given)).map(([, basis]) =>
          String(basis)
        );
        for (const basis of explains) expect(bases.map((b) => b.split(" ")[0])).toContain(basis);
      }
      if (error) {
        expect(error.message).toContain(names ? `（${names}）` : "");
        // What to do is said in every message, in both languages.
        expect(error.message).toMatch(/请|可填|用 JG/);
        const inEnglish = errorIn(call(english, given))!;
        expect(inEnglish.code).toBe(error.code);
        expect(inEnglish.message).toContain(names ? `(${names})` : "");
      }
    });
  });

  it("every function has scenarios, here or among the tables", () => {
    const withScenarios = ["functions", "tables"].flatMap((name) => {
      const path = join(__dirname, name);
      return existsSync(path) ? readdirSync(path).map((file) => file.replace(".json", "")) : [];
    });
    // These three have tests of their own in test/functions.
    const tested = [...withScenarios, "JG_EXPLAIN", "JG_CLAUSE", "JG_VERSION"].sort();
    expect(tested).toEqual(metadata.map(({ id }) => id).sort());
  });
}
