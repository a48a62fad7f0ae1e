/** What another stranger's ledgers showed: right ones refused, and wrong ones that agreed. */
import { auditDesk, desk, verdicts, type DeskCell } from "./support/desk";

/** 2000 are due 200; 5000 are due 300, the most there is, so that 500 are 200 too much. */
const [right, over]: DeskCell[][] = [
  [1, "甲公司", "西陵区", "A", 2000, 200],
  [2, "乙公司", "西陵区", "B", 5000, 500],
];

describe("is no project", () => {
  test.each<[string, DeskCell[]]>([
    ["a section in two cells", ["一、", "西陵区"]],
    ["a section of trades", ["一、", "装备制造业（2个）"]],
    ["a section with a full stop", ["一．", "重点项目"]],
    ["a section of a class", ["第一类", "重点项目"]],
    ["a section in the column of places", ["一、", null, "西陵区"]],
    ["a section with its sums", ["一、", "西陵区", null, null, 7000, 700]],
    ...[
      ["①", "②", "③", "④", "⑤", "⑥"],
      ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"],
      ["A", "B", "C", "D", "E", "F"],
      ["a", "b", "c", "d", "e", "f"],
      ["栏1", "栏2", "栏3", "栏4", "栏5", "栏6"],
      ["第1列", "第2列", "第3列", "第4列", "第5列", "第6列"],
      ["A1", "A2", "A3", "A4", "A5", "A6"],
      [0, 1, 2, 3, 4, 5],
      ["栏次", "①", "②", "③", "④", "⑤=④×10%"],
    ].map((row): [string, DeskCell[]] => ["a row of column numbers", row]),
  ])("%s: %j", async (_, row) => {
    const found = await auditDesk({ 申报: desk(row, right!, over!) });
    expect([found.status, verdicts(found)]).toEqual([1, "agree 1, over 1"]);
    expect(found.ledgers[0]!.findings).toEqual([]);
  });

  test.each<[DeskCell[]]>([
    [[0, "甲公司", "西陵区", 1, 5000, 500]],
    [["第一批", "丙公司", "西陵区", "C", 5000, 500]],
    [["一、", "丙公司", "西陵区", "C", 5000, 500]],
  ])("but %j is one", async (row) => {
    const found = await auditDesk({ 申报: desk(row, right!) });
    expect([found.status, verdicts(found)]).toEqual([1, "agree 1, over 1"]);
  });
});
