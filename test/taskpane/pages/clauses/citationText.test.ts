import {
  citationText,
  clauseTableSize,
  fullText,
} from "../../../../src/taskpane/pages/clauses/model/citationText";
import { entryGroups } from "../../../../src/taskpane/pages/clauses/model/entries";
import { loadFunctions } from "../../../support/functions";

const entries = entryGroups.flatMap((group) => group.entries);
const entry = (id: string) => entries.find((each) => each.id === id)!;

it("cites document, article, gist and id", () => {
  expect(citationText(entry("YC-4.1-f"), "zh")).toBe(
    "宜昌 宜府发〔2018〕4号 四（一）：一个项目的补助最多 300 万元。（YC-4.1-f）"
  );
  expect(citationText(entry("YC-4.1-f"), "en")).toBe(
    "Yichang, No. 4 of 2018 (宜府发〔2018〕4号), 四（一）: At most 3 million yuan for one project. (YC-4.1-f)"
  );
});

it("cites a reading, which has no article", () => {
  expect(citationText(entry("R7"), "zh")).toBe(
    "本软件采用的口径：设备金额按不含可抵扣增值税的净额计。（R7）"
  );
});

it("copies what belongs to the clause line by line", () => {
  const lines = fullText(entry("YC-4.5-b"), "zh").split("\n");
  expect(lines[1]).toMatch(/^核对项：.*试算/);
  expect(lines.slice(2)).toEqual(["责任单位：市经信委", "责任单位：市财政局"]);
  expect(fullText(entry("R9"), "zh").split("\n").slice(1)).toEqual([
    "就高：两项取高的一项。",
    "叠加：两项相加。",
  ]);
});

it("knows how much room JG_CLAUSE takes for each of them", () => {
  const { JG_CLAUSE } = loadFunctions();
  for (const each of entries) {
    const table = JG_CLAUSE!([[each.id]]);
    expect([each.id, clauseTableSize(each)]).toEqual([
      each.id,
      { rows: table.length, columns: table[0]!.length },
    ]);
  }
});
