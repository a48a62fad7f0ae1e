import { join } from "node:path";
import { citedByFunction, documents } from "../../src/policies/documents";
import { readScenarios } from "../../scripts/docs/sources";
import { policies } from "../../src/policies";
import { coverage, gapIn } from "../../src/policies/coverage";
import { sourceMetadata } from "../support/metadata";

const root = join(__dirname, "../..");
const scenarios = readScenarios(root);

describe.each(documents.map((document) => [document.document.zh, document] as const))(
  "clauses of %s",
  (_, document) => {
    it("have a function and a case each, or say why there is nothing to compute", () => {
      expect(coverage(document, scenarios).flatMap((entry) => gapIn(entry) ?? [])).toEqual([]);
    });
  }
);

describe.each(policies)("clauses of $id", (policy) => {
  it("have checklists in both languages, each clause at most one", () => {
    const ids = policy.checklists.map(({ clause }) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { tag, items, responsible = [] } of policy.checklists) {
      expect(items.length + responsible.length).toBeGreaterThan(0);
      for (const { zh, en } of [...items, ...responsible, ...(tag ? [tag] : [])]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[^\p{Script=Han}]*[A-Za-z]{2}[^\p{Script=Han}]*$/u);
      }
    }
  });

  it("that say so have points to check", () => {
    const promising = policy.clauses.filter((c) => c.nothingToCompute?.zh.includes("核对项"));
    const kept = policy.checklists.filter(({ items }) => items.length > 0);
    expect(promising.filter((clause) => !kept.some((list) => list.clause === clause))).toEqual([]);
  });
});

it("every function rests on a clause, but for those that only read or look up", () => {
  const cited = [...citedByFunction()].flatMap(([id, clauses]) => (clauses.length > 0 ? [id] : []));
  const tools = [
    ...["JG_EXPLAIN", "JG_CHECK", "JG_NEEDED", "JG_FORMULA"],
    ...["JG_CLAUSE", "JG_AMOUNT", "JG_PLACE", "JG_CAPITALS", "JG_VERSION"],
  ];
  expect([...cited, ...tools].sort()).toEqual(
    sourceMetadata()
      .map(({ id }) => id)
      .sort()
  );
});
