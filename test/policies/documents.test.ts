import { policies, rules, tables } from "../../src/policies";
import { citedByFunction, documents } from "../../src/policies/documents";

const cited = citedByFunction();
const idsOf = (name: string) => cited.get(name)!.map(({ id }) => id);

describe("citedByFunction", () => {
  it("has the clauses that a function rests on, in the text's order, and no others", () => {
    // By the policies' own articles: classes of counties, windows of three years, reward and its cap, the last two.
    expect(idsOf("YC_CLASS")).toEqual(["YC-4.1-g", "YC-4.1-h", "YC-4.1-i"]);
    expect(idsOf("YC_COUNTED")).toEqual(["YC-4.1-b", "YC-4.1-d", "YC-4.1-e"]);
    expect(idsOf("YC_REWARD")).toEqual(["YC-4.1-k", "YC-4.1-l"]);
    expect(idsOf("ES_RANK")).toEqual(["ES-4.3-c", "ES-4.3-d"]);
    expect(idsOf("JG_ALLOCATE")).toEqual(["JG-1"]);
  });

  it("knows every function that rests on clauses", () => {
    expect([...cited.keys()].sort()).toEqual([...rules.keys(), ...tables.keys()].sort());
  });

  it("comes after the policies' own documents with what both share", () => {
    expect(documents.slice(0, policies.length)).toEqual(policies);
    expect(documents.length).toBeGreaterThan(policies.length);
  });
});
