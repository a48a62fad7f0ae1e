import { audit, found, yichang } from "../support";

const HEAD = "项目名称|生产性设备(不含税)|申报补助额";
const sums = (...rows: readonly string[]) =>
  found(audit(yichang, [HEAD, ...rows].join("\n")), "sumWrong");

describe("totals and subtotals added up again", () => {
  it("finds none where they are right", () => {
    expect(
      sums("一|100|10", "二|200|20", "小计|300|30", "三|400|40", "小计|400|40", "合计|700|70")
    ).toEqual([]);
  });

  it("names each that isn't, with what it is off by", () => {
    expect(
      sums("一|100|10", "二|200|20", "小计|300|33", "三|400|40", "小计|390|40", "合计|700|143")
    ).toEqual(["4 | C4 |  | 3", "6 | B6 |  | -10", "7 | C7 |  | 73"]);
  });

  it("counts nothing twice: a total isn't the sum of rows and subtotals", () => {
    expect(sums("一|100|10", "小计|100|10", "合计|200|20")).toEqual([
      "4 | B4 |  | 100",
      "4 | C4 |  | 10",
    ]);
  });

  it("knows subtotals and totals above their rows", () => {
    const right = ["合计|700|70", "甲小计|300|30", "一|100|10", "二|200|20", "乙小计|400|40"];
    expect(sums(...right, "三|400|40")).toEqual([]);
    expect(sums(...right, "三|500|40")).toEqual(["2 | B2 |  | -100", "6 | B6 |  | -100"]);
  });

  it("knows sums of several subtotals, and counties without projects", () => {
    const rows = [
      "一|100|10",
      "甲小计|100|10",
      "二|200|20",
      "乙小计|200|20",
      "丙小计|0|0",
      "一类小计|300|30",
      "三|400|40",
      "丁小计|400|40",
    ];
    expect(sums(...rows, "二类小计|400|40", "合计|700|70")).toEqual([]);
    expect(sums(...rows, "二类小计|401|40", "合计|700|70")).toEqual(["10 | B10 |  | 1"]);
  });

  it("knows a total for each part of the table, and one so far", () => {
    expect(
      sums("一|100|10", "合计|100|10", "二|200|20", "合计|200|20", "三|300|30", "总计|600|60")
    ).toEqual([]);
    expect(sums("一|100|10", "累计|100|10", "二|200|20", "累计|300|30")).toEqual([]);
  });

  it("allows what the tolerance allows", () => {
    expect(sums("一|100|10", "二|200|20", "合计|300.01|30.011")).toEqual(["4 | C4 |  | 0.011"]);
  });

  it("says when a sum can't be checked, and which cell keeps it from that", () => {
    const result = audit(
      yichang,
      `${HEAD}\n一|100|10\n二|约200|20\n小计|300|30\n三|100|10\n小计|100|10\n合计|400|!#REF!`
    );
    expect(found(result, "sumWrong")).toEqual(["4 | B4 |  | ", "7 | B7 |  | ", "7 | C7 |  | "]);
    const texts = result.findings.map(({ text }) => text.zh);
    expect(texts[0]).toContain("无法读取（B3）");
    expect(texts[2]).toContain("无法读取（C7）");
  });

  it("holds no part above the row that it is part of", () => {
    expect(sums("一|100|10", "二|200|20", "合计|300|30", "其中：甲|310|20")).toEqual([
      "5 | B5 |  | 10",
    ]);
  });
});
