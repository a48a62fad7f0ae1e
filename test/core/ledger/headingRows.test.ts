/** Which rows are the heading of a table. */
import { findLedgers, type FieldOverrides } from "../../../src/core/ledger";
import { JigaiError } from "../../../src/core/error";
import { sheet } from "./sheet";

/** First and last row of each heading, from 0. */
function headings(
  rows: readonly string[],
  merges: readonly string[] = [],
  overrides: FieldOverrides = {}
) {
  try {
    return findLedgers(sheet(rows.join("\n"), merges), { overrides }).map(({ headingRows }) =>
      headingRows.join("-")
    );
  } catch (error) {
    if (error instanceof JigaiError) return error.code;
    throw error;
  }
}

describe("a heading that nobody knows, of which the user names columns", () => {
  const overrides = { A: "企业名称", C: "申报补助额" };
  it.each<[string[], FieldOverrides, string[] | string]>([
    [["名|目|数", "甲|A|5"], overrides, ["0-0"]],
    // A title, a row with a number, one with nothing in a column that is named.
    [["台账", "名|目|数", "甲|A|5"], overrides, ["1-1"]],
    [["名|5|数", "名|目|数", "甲|A|5"], overrides, ["1-1"]],
    [["名：|目", "名|目|数", "甲|A|5"], overrides, ["1-1"]],
    [["|目：|数", "名|目|数", "甲|A|5"], overrides, ["1-1"]],
    [["台账", "", "名||数", "甲|A|5"], overrides, ["2-2"]],
    // By its text, wherever that stands.
    [["台账", "名|目|数", "甲|A|5"], { 名: "企业名称" }, ["1-1"]],
    [["台账", "甲"], { A: "企业名称" }, "noLedger"],
    [["1|2|3", "4|5|6"], overrides, "noLedger"],
    [["名|目|数", "甲|A|5"], {}, "noLedger"],
  ])("%j with %j", (rows, named, expected) => expect(headings(rows, [], named)).toEqual(expected));

  it("is refused where a column that is named isn't there", () => {
    const rows = ["企业名称|项目名称|申报补助额", "甲|A|5"];
    expect(headings(rows, [], { 总额: "总投资" })).toBe("unknownColumn");
    expect(headings(rows, [], { 申报补助额: "总投资", 总额: "总投资" })).toBe("unknownColumn");
    expect(headings(rows, [], { 申报补助额: "总投资" })).toEqual(["0-0"]);
  });
});

describe("names beside their values", () => {
  const table = ["序号|设备名称|数量|含税金额", "1|机床|2|3"];
  it("are a form and no heading", () => {
    const form = ["企业名称|甲公司|项目名称|扩建", "县市区|枝江市|备案证号|12号"];
    expect(headings([...form, "", ...table])).toEqual(["3-3"]);
    expect(headings(["企业名称|甲公司|项目名称|扩建", "备注|无", "", ...table])).toEqual(["3-3"]);
  });

  it("are a heading where nothing around is a name, or there are fewer of them", () => {
    expect(headings(["企业名称|甲|申报补助额|乙", "甲公司|1|5|2"])).toEqual(["0-0"]);
    expect(headings(["企业名称|申报补助额|乙", "甲公司|5|2"])).toEqual(["0-0"]);
    expect(headings(["企业名称|申报补助额|乙|丙|丁", "甲公司|5|2|1|1"])).toBe("noLedger");
  });
});

describe("a row of units below", () => {
  it.each<[string, string, string]>([
    ["企业名称|项目名称|申报补助额", "||万元", "0-1"],
    ["企业名称|数量|申报补助额", "|台|万元", "0-1"],
    ["企业名称|项目名称|申报补助额|甲乙丙", "|||元", "0-1"],
    // Nothing but a line for them all, or data.
    ["企业名称|项目名称|申报补助额", "||单位：元", "0-0"],
    ["企业名称|数量|申报补助额", "|元|", "0-0"],
    ["企业名称|项目名称|申报补助额", "甲||元", "0-0"],
    ["企业名称|项目名称|申报补助额", "||台", "0-0"],
  ])("%s / %s: %s", (heading, units, expected) =>
    expect(headings([heading, units, "甲公司|1|5"])).toEqual([expected])
  );
});

describe("rows of parts below groups", () => {
  it.each<[string[], string[], string]>([
    [["企业名称|申报补助额||项目名称", "|合计|设备|", "甲|5|3|A"], [], "0-1"],
    [["企业名称|申报补助额||项目名称", "|设备|贷款|", "甲|5|3|A"], ["B1:C1"], "0-1"],
    [["企业名称|其中：|申报补助额", "|设备|", "甲|5|3"], [], "0-1"],
    // Merged downwards, the heading reaches as far as its cells.
    [["企业名称|项目名称|申报补助额", "||", "甲|A|5"], ["A1:A2", "B1:B2", "C1:C2"], "0-1"],
    // A row of sums, of figures, or with something that stands under no group.
    [["企业名称|申报补助额||项目名称", "合计|见下|另附|", "甲|5|3|A"], [], "0-0"],
    [["企业名称|申报补助额||项目名称", '|"5"|"3"|', "甲|5|3|A"], [], "0-0"],
    [["企业名称|申报补助额||项目名称", "甲|设备|贷款|A", "乙|5|3|A"], [], "0-0"],
    [["企业名称|申报补助额|项目名称", "|设备|", "甲|5|A"], [], "0-0"],
    [["企业名称|申报补助额|项目名称", "|设备|", "甲|5|A"], ["B1:B2"], "0-1"],
  ])("%j merged %j: %s", (rows, merges, expected) =>
    expect(headings(rows, merges)).toEqual([expected])
  );
});

describe("rows of groups above", () => {
  it.each<[string[], string]>([
    [["企业情况||补助情况", "企业名称|项目名称|申报补助额", "甲|A|5"], "0-1"],
    [["填报单位：某局||2018年", "企业名称|项目名称|申报补助额", "甲|A|5"], "1-1"],
    [["企业情况||单位：万元", "企业名称|项目名称|申报补助额", "甲|A|5"], "1-1"],
    [["台账", "企业名称|项目名称|申报补助额", "甲|A|5"], "1-1"],
    [["企业情况||12", "企业名称|项目名称|申报补助额", "甲|A|5"], "1-1"],
    [["合计||补助情况", "企业名称|项目名称|申报补助额", "甲|A|5"], "1-1"],
  ])("%j: %s", (rows, expected) => expect(headings(rows)).toEqual([expected]));
});
