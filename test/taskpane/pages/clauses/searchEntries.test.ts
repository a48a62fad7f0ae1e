import { entryGroups } from "../../../../src/taskpane/pages/clauses/model/entries";
import { searchEntries } from "../../../../src/taskpane/pages/clauses/model/searchEntries";

const found = (
  query: string,
  filter: Parameters<typeof searchEntries>[2] = "all",
  language: "zh" | "en" = "zh"
) =>
  searchEntries(entryGroups, query, filter, language).flatMap(({ entries }) =>
    entries.map(({ id }) => id)
  );

it.each([
  ["an id", "es-3.1-d", ["ES-3.1-d"]],
  [
    "an article, with brackets of either width",
    "yc-5.4 五(四)",
    "YC-5.4-a YC-5.4-b YC-5.4-c YC-5.4-d".split(" "),
  ],
  ["a gist", "约谈", ["YC-5.4-c", "ES-4.3-c", "ES-4.3-d"]],
  ["a point of a checklist", "研发费用加计扣除", ["YC-4.4-a"]],
  ["a tag", "军民融合 项目标签", ["YC-3.5"]],
  ["a function", "yc_fund_path", ["YC-4.2-a", "YC-4.2-b"]],
  ["the word of a reading", "叠加", ["R9"]],
  ["the document", "32号", ["VAT-2"]],
] as const)("finds clauses by %s", (_, query, ids) => {
  expect(found(query)).toEqual(ids);
});

it("leaves out what stands in other documents, and groups without anything found", () => {
  expect(found("约谈", "enshi")).toEqual(["ES-4.3-c", "ES-4.3-d"]);
  expect(found("", "readings")).toHaveLength(16);
  expect(found("", "others")).toEqual(["VAT-1", "VAT-2", "VAT-3", "JG-1"]);
  const groups = searchEntries(entryGroups, "约谈", "all", "zh");
  expect(groups.map(({ filter }) => filter)).toEqual(["yichang", "enshi"]);
});

it("reads the language on show only", () => {
  expect(found("hidden-champion", "all", "zh")).toEqual([]);
  expect(found("hidden-champion award", "all", "en")).toContain("ES-3.1-d");
});

it("finds nothing where a word is missing, and everything without a word", () => {
  expect(found("约谈 没有这个词")).toEqual([]);
  expect(found(" ")).toHaveLength(entryGroups.reduce((sum, g) => sum + g.entries.length, 0));
});
