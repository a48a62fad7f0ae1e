import { entryGroups } from "../../../../src/taskpane/pages/clauses/model/entries";

const entries = entryGroups.flatMap((group) => group.entries);
const entry = (id: string) => entries.find((each) => each.id === id)!;
const usedBy = (id: string) => entry(id).functions.map(({ name }) => name);

it("holds the policies, the readings R1 to R16, and what else functions rest on, in that order", () => {
  const firstAndLast = entryGroups.map((group) => [
    group.filter,
    group.entries[0]!.id,
    group.entries[group.entries.length - 1]!.id,
  ]);
  expect(firstAndLast).toEqual([
    ["yichang", "YC-0", "YC-5.4-d"],
    ["enshi", "ES-0", "ES-4.3-e"],
    ["readings", "R1", "R16"],
    ["others", "VAT-1", "VAT-3"],
    ["others", "JG-1", "JG-1"],
  ]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

it("says of both policies, and of nothing else, that they are in force from 2018 to 2020", () => {
  expect(entryGroups.map(({ years }) => years)).toEqual([
    [2018, 2020],
    [2018, 2020],
    undefined,
    undefined,
    undefined,
  ]);
});

it("knows the functions that rest on a clause", () => {
  expect(usedBy("YC-4.1-f")).toEqual(["YC_SUBSIDY"]);
  expect(usedBy("YC-5.4-c")).toEqual(["YC_RANK"]);
  expect(usedBy("ES-3.1-d")).toEqual(["ES_AWARD"]);
  expect(usedBy("ES-3.2-b").sort()).toEqual(["ES_INVESTMENT", "ES_SUBSIDY"]);
  expect(usedBy("VAT-2")).toEqual(["JG_EX_VAT"]);
  expect(usedBy("JG-1")).toContain("JG_ALLOCATE");
});

it("says of every clause what computes it, or why nothing does", () => {
  const clauses = entryGroups.filter(({ filter }) => filter !== "readings");
  const silent = clauses
    .flatMap((group) => group.entries)
    .filter(({ functions, nothingToCompute }) => functions.length === 0 && !nothingToCompute);
  expect(silent).toEqual([]);
});

it("has the messages of the open readings, the default first", () => {
  const open = entries.filter(({ choices }) => choices.length > 0);
  expect(open.map(({ id, choices }) => [id, ...choices.map(({ word }) => word)])).toEqual([
    ["R3", "择一", "并计"],
    ["R5", "累计", "分期"],
    ["R9", "就高", "叠加"],
  ]);
});
