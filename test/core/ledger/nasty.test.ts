import { JigaiError } from "../../../src/core/error";
import { findLedgers, type Ledger } from "../../../src/core/ledger";
import { errorText } from "../../../src/core/text";
import { places as enshi } from "../../../src/policies/enshi/places";
import { places as yichang } from "../../../src/policies/yichang/places";
import { notesOf, sheet, valuesOf } from "./sheet";

function read(text: string, merges: readonly string[] = [], places = yichang): Ledger {
  return findLedgers(sheet(text, merges), { places })[0]!;
}

/** The codes of the errors, by address. */
function errorsOf(ledger: Ledger): Record<string, string> {
  const cells = [...ledger.rows()].flatMap((row) => Object.values(row.cells));
  return Object.fromEntries(
    cells.flatMap((cell) => (cell?.error ? [[cell.address, cell.error.code]] : []))
  );
}

describe("amounts", () => {
  /** One amount under 总投资（万元）: value, error and note. */
  function amount(cell: string): [value: string, note: boolean] {
    const ledger = read(`企业名称|项目名称|总投资（万元）\n甲|A|${cell}`);
    const value = valuesOf(ledger, "total_investment")[0]!
      .replace("2 | data", "")
      .replace(" | ", "");
    return [value, "C2" in notesOf(ledger)];
  }

  test.each([
    ["1200", "1200"],
    ['"1200"', "1200"],
    ["0", "0"],
    ["2.01", "2.01"],
  ])("%s is read as it stands, without a note", (cell, value) => {
    expect(amount(cell)).toEqual([value, false]);
  });

  test.each([
    ["１２００", "1200"],
    ["5,000", "5000"],
    ["5，000", "5000"],
    ["¥1,200", "1200"],
    ["￥300", "300"],
    ["300万", "300"],
    ["300 万元", "300"],
    ["1.2亿", "12000"],
    ["2000000元", "200"],
  ])("%s is %s 万元, with a note", (cell, value) => {
    expect(amount(cell)).toEqual([value, true]);
  });

  test.each(["—", "——", "-", "－", "/", "／", "无"])("%s is blank, with a note", (cell) => {
    expect(amount(cell)).toEqual(["", true]);
  });

  test.each([
    ["约300", "notAnAmount"],
    ["三百万", "notAnAmount"],
    ["(50)", "notAnAmount"],
    ["（50）", "notAnAmount"],
    ["-50", "negativeAmount"],
    ["5%", "notAnAmount"],
    ["300①", "notAnAmount"],
    ["!#REF!", "errorCell"],
    ["#REF!", "errorCell"],
    ["0.05@percent", "formattedCell"],
    ["43221@date", "formattedCell"],
  ])("%s can't be read", (cell, code) => {
    expect(amount(cell)).toEqual([`E ${code}`, false]);
  });

  test("a blank between them is just blank", () => {
    expect(amount("")).toEqual(["", false]);
    expect(amount('"  "')).toEqual(["", false]);
  });

  test("notes and errors say what was found, in both languages", () => {
    const ledger = read("企业名称|项目名称|总投资\n甲|A|2000000元\n乙|B|43221@date");
    const [first, second] = [...ledger.rows()];
    expect(first!.cells.total_investment!.note).toEqual({
      address: "C2",
      text: { zh: "“2000000元”读作 200 万元", en: "“2000000元” read as 200 万元" },
    });
    const error = second!.cells.total_investment!.error!;
    expect(errorText(error, "zh")).toContain(
      "总投资（total_investment）：单元格里的 43221 显示为日期"
    );
    expect(errorText(error, "en")).toContain("shown as a date");
  });
});

test("days, periods, flags and places", () => {
  const ledger = read(`
企业名称|县市区|建设起止年月|是否竣工|付款日期
a|宜都|2018.3-2019.6|是|2018.6.21
b|宜都市|2018年3月至2019年6月|否|20180621
c|长阳|2018年6月|有|"20180621"
d|长阳县|43252@date|无|43272
e|长阳自治县||√|43272@date
f|高新区||×|2018年6月
g|市直||已竣工|2018.6
h|湖北省宜昌市宜都市||1|—
i|\u3000夷 陵 区\u3000||0|2018.2.30
j|五峰自治区||/|0.5@percent
`);
  expect(valuesOf(ledger, "place", "period", "completed", "payment_date")).toEqual([
    "2 | data | 宜都市 | 2018.3-2019.6 | true | 2018-6-21",
    "3 | data | 宜都市 | 2018年3月至2019年6月 | false | 2018-6-21",
    "4 | data | 长阳土家族自治县 | 2018年6月 | true | 2018-6-21",
    "5 | data | 长阳土家族自治县 | 2018-06-01 | false | 2018-6-21",
    "6 | data | 长阳土家族自治县 |  | true | 2018-6-21",
    "7 | data | 宜昌高新区 |  | false | E dayMissing",
    "8 | data | E unknownPlace |  | true | E dayMissing",
    "9 | data | 宜都市 |  | true",
    "10 | data | 夷陵区 |  | false | E notADay",
    "11 | data | 五峰土家族自治县 |  | E notAFlag | E formattedCell",
  ]);
  expect(Object.keys(notesOf(ledger)).sort()).toEqual([
    "B11",
    "B5",
    "B6",
    "B7",
    "C5",
    "D8",
    "E5",
    "E9",
  ]);
});

test("a bare 恩施 is asked about", () => {
  const ledger = read("企业名称|县市|总投资\n甲|恩施|300\n乙|州高新区|300", [], enshi);
  expect(valuesOf(ledger, "place")).toEqual([
    "2 | data | E ambiguousPlace",
    "3 | data | 恩施州高新区",
  ]);
});

test("without the policy's units, places are text", () => {
  const [ledger] = findLedgers(sheet("企业名称|县市|总投资\n甲|市直|300"));
  expect(valuesOf(ledger!, "place")).toEqual(["2 | data | 市直"]);
});

test("kinds of rows", () => {
  const ledger = read(`
序号|企业名称|项目名称|县市区|总投资|备注
一、中心城区
1|甲|A|西陵区|100|
2|乙|B|点军区|200|
|小 计|||300|
二、县市||||50|
本页合计||||350|
|其中：贷款项目|||100|

3|||||
4||||0|
|||||
5|丙|C|宜都市||
|合\u3000\u3000计|||350|
|总计（2户）|||350|
注：总投资含税
以上数据均已核实。
制表人：张三||审核人：李四
（单位盖章）||日期：|43221@date
`);
  expect([...ledger.rows()].map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    "2 note",
    "3 data",
    "4 data",
    "5 subtotal",
    "6 subtotal",
    "7 subtotal",
    "8 ofWhich",
    "9 blank",
    "10 blank",
    "11 blank",
    "12 blank",
    "13 data",
    "14 total",
    "15 total",
    "16 note",
    "17 note",
    "18 note",
    "19 note",
  ]);
  const notes = notesOf(ledger);
  expect(Object.keys(notes)).toEqual(["A2", "A6", "A10", "A11"]);
  expect(notes["A10"]).toBe("只有序号，视为空行");
});

test("a firm whose name holds 计 is data", () => {
  const ledger = read("企业名称|项目名称|总投资\n宜昌设计院|会计合计数系统|100\n计量公司|计|5");
  expect([...ledger.rows()].map(({ kind }) => kind)).toEqual(["data", "data"]);
});

test("amounts without a name are data, and said to be", () => {
  const ledger = read("企业名称|项目名称|总投资|申报数\n甲|A|100|10\n||100|10");
  expect([...ledger.rows()].map(({ kind }) => kind)).toEqual(["data", "data"]);
  expect(notesOf(ledger)["C3"]).toContain("没有名称");
});

test("a form of names beside their values is no table", () => {
  const form = "企业名称|甲公司|统一社会信用代码|9142\n项目名称|扩建|备案证号|2018-1";
  expect(() => findLedgers(sheet(form))).toThrow("noLedger");
});

test("column numbers and headings printed again are no data", () => {
  const ledger = read(`
序号|企业名称|总投资|申报数
甲|乙|1|2
1|甲|100|10
序号|企业名称|总投资|申报数
2|乙|200|20
`);
  expect([...ledger.rows()].map(({ kind }) => kind)).toEqual(["data", "data", "note", "data"]);
  const numbered = read("序号|企业名称|总投资|申报数\n栏次|1|2|3=2*10%\n1|甲|100|10");
  expect([...numbered.rows()].map(({ kind }) => kind)).toEqual(["note", "data"]);
  const lettered = read("企业名称|县市区|项目名称|总投资|申报数\n甲|乙|丙|1|2\n甲|宜都市|A|100|10");
  expect([...lettered.rows()].map(({ kind }) => kind)).toEqual(["note", "data"]);
});

test("cells merged downwards: names hold for all rows, amounts count once", () => {
  const ledger = read(
    `
企业名称|县市区|设备名称|实际支付利息|含税金额
甲|宜都市|x|50|100
|||||
||y||200
||z||300
`.replace("|||||\n", ""),
    ["A2:A4", "B2:B4", "D2:D4"]
  );
  expect(valuesOf(ledger, "firm", "place", "item", "loan_interest", "gross")).toEqual([
    "2 | data | 甲 | 宜都市 | x | 50 | 100",
    "3 | data | 甲 | 宜都市 | y |  | 200",
    "4 | data | 甲 | 宜都市 | z |  | 300",
  ]);
  expect(notesOf(ledger)["A3"]).toBe("合并单元格 A2:A4，取其内容");
  expect(notesOf(ledger)["D4"]).toBe("合并单元格 D2:D4，金额只计在首行");
});

test("ids: dashes are blanks, digits that a number can't keep are an error", () => {
  const ledger = read(`
企业名称|统一社会信用代码|备案证号
甲|"914205001234567890"|2018-1
乙|914205001234567890|—
丙|无|/
`);
  expect(valuesOf(ledger, "credit_code", "filing_no")).toEqual([
    "2 | data | 914205001234567890 | 2018-1",
    "3 | data | E notText",
    "4 | data",
  ]);
  // C2 is too short to tell one project from another.
  expect(Object.keys(notesOf(ledger)).sort()).toEqual(["B4", "C2", "C3", "C4"]);
  expect(errorsOf(ledger)).toEqual({ B3: "notText" });
});

describe("rows numbered 一 with a name beside", () => {
  const HEAD = "序号|企业名称|县市区|总投资";
  const kinds = (text: string) => [...read(`${HEAD}\n${text}`).rows()].map(({ kind }) => kind);

  test("head sections where other rows are numbered 1, 2", () => {
    expect(kinds("一|中心城区||\n1|甲|西陵|5\n二|县市||8\n2|乙|宜都|8")).toEqual([
      "note",
      "data",
      "subtotal",
      "data",
    ]);
  });

  test("are data where all rows are numbered so", () => {
    expect(kinds("一|甲||5\n二|乙||8")).toEqual(["data", "data"]);
  });
});

test("a row whose name stands in merged cells isn't a sum without a name", () => {
  const ledger = read("企业名称|项目名称|设备投资\n甲|A|5\n||7", ["A2:A3", "B2:B3"]);
  expect([...ledger.rows()][1]).toMatchObject({ kind: "data" });
  expect(Object.keys(notesOf(ledger)).sort()).toEqual(["A3", "B3"]);
});

describe("a heading that says too little", () => {
  const fields = (text: string) => read(text).columns.map(({ field }) => field?.id ?? "");

  test("is read by what stands below it, where that is 有 or 是, and it is said", () => {
    const ledger = read("企业名称|银行贷款|申报数\n甲|无|5\n乙|有|6");
    expect(valuesOf(ledger, "has_loan")).toEqual(["2 | data | false", "3 | data | true"]);
    expect(ledger.notes.map(({ address }) => address)).toContain("B1");
  });

  test("stays open where it could still be an amount", () => {
    expect(fields("企业名称|银行贷款|申报数\n甲|无|5\n乙|300|6")[1]).toBe("");
  });

  test("an opinion without any number is no amount", () => {
    expect(fields("企业名称|申报数|县级审核意见\n甲|5|同意\n乙|6|核减")[2]).toBe("");
    expect(fields("企业名称|申报数|县级审核意见\n甲|5|同意\n乙|6|核定5")[2]).toBe(
      "county_approved"
    );
  });
});

test("headings inside merged cells whose first cell is empty are still headings", () => {
  const ledger = read("汇总\n\n序号|企业名称|申报数\n1|甲|5", ["A2:C3"]);
  expect(ledger.columns.map(({ field }) => field?.id)).toEqual(["serial", "firm", "reported"]);
});

test("ranks with 第 and 名 are ranks, and it is said", () => {
  const ledger = read("企业名称|全国排名|全省排名\n甲|第2|第 1 名\n乙|3|前三", [], enshi);
  expect(valuesOf(ledger, "national_rank", "provincial_rank")).toEqual([
    "2 | data | 2 | 1",
    "3 | data | 3 | E notARank",
  ]);
  expect(Object.keys(notesOf(ledger))).toEqual(["B2", "C2"]);
});

test("rows are read when they are asked for, and can be read again", () => {
  const grid = sheet("企业名称|项目名称|总投资\n甲|A|1\n乙|B|2");
  let asked = 0;
  const rows = new Proxy(grid.rows, {
    get(target, key, receiver) {
      if (key === "2") asked++;
      return Reflect.get(target, key, receiver);
    },
  });
  const [ledger] = findLedgers({ ...grid, rows });
  const before = asked;
  for (const { kind } of ledger!.rows()) {
    expect(kind).toBe("data");
    break;
  }
  expect(asked).toBe(before);
  expect([...ledger!.rows()]).toHaveLength(2);
  expect([...ledger!.rows()]).toHaveLength(2);
});

test("no heading that is known", () => {
  const find = () => findLedgers(sheet("甲|乙\n1|2", [], "别的"));
  expect(find).toThrow(JigaiError);
  expect(find).toThrow(expect.objectContaining({ code: "noLedger", payload: { sheet: "别的" } }));
  expect(() => findLedgers({ name: "空", rows: [], merges: [] })).toThrow("noLedger");
});
