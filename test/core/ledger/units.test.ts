import { findLedgers, type Ledger } from "../../../src/core/ledger";
import { headingForms } from "../../../src/core/ledger/heading";
import { unitOfHeading, unitOfLine } from "../../../src/core/ledger/units";
import { sheet, valuesOf } from "./sheet";

describe("a heading states its unit", () => {
  test.each([
    ["总投资（不含税，元）", "元"],
    ["总投资（人民币/元）", "元"],
    ["总投资（元、不含税）", "元"],
    ["总投资（含税/万元）", "万元"],
    ["总投资（不含税 元）", "元"],
    ["总投资 （ 万 元 ）", "万元"],
    ["总投资↵（万元）", "万元"],
    ["总投资（千元）", "千元"],
    ["总投资（十万元）", "十万元"],
    ["总投资【百万元】", "百万元"],
    ["总投资（亿）", "亿元"],
    ["总投资(万)", "万元"],
    ["总投资（单位：人民币万元）", "万元"],
    ["总投资（RMB万元）", "万元"],
    ["总投资（万元人民币）", "万元"],
    ["总投资（以元计）", "元"],
    ["总投资（万元，保留两位小数）", "万元"],
    ["总投资（万元）①", "万元"],
    ["总投资人民币元", "元"],
    ["总投资￥元", "元"],
    ["总投资：元", "元"],
    ["总投资/万元", "万元"],
    ["总投资元", "元"],
    ["总投资 亿元", "亿元"],
    ["总投资（萬元）", "万元"],
    ["总投资（圆）", "元"],
    ["总投资（佰万圆）", "百万元"],
    ["总投资（仟元）", "千元"],
    ["总投资（元（人民币））", "元"],
    ["总投资（含税（万元））", "万元"],
    ["总投资「元」", "元"],
    ["总投资（RMB￥万元）", "万元"],
  ])("%s: %s", (heading, unit) => {
    const text = heading.replace("↵", "\n");
    expect(unitOfHeading(text)).toBe(unit);
    expect(headingForms(text)[0]).toMatch(/^总投资(?:不?含税)?$/);
  });

  test.each([
    ["总投资（美元）", "美元"],
    ["总投资（万美元）", "万美元"],
    ["总投资（十亿元）", "十亿元"],
    ["总投资（万元/元）", "万元/元"],
    ["总投资（精确到万元）", "精确到万元"],
    ["总投资（K元）", "K元"],
    ["总投资（w）", "w"],
    ["总投资（千）", "千"],
    ["总投资（角）", "角"],
    ["总投资（￥10,000）", "¥10,000"],
    ["总投资 (10,000 yuan)", "10,000 yuan"],
    ["总投资（RMB million）", "RMB million"],
    ["总投资（元）（万元）", "元、万元"],
    ["总投资万元（元）", "万元、元"],
    ["总投资（万元/年）", "万元/年"],
    ["总投资（元/台）", "元/台"],
    ["总投资（%）", "%"],
    ["总投资（个）", "个"],
    ["总投资 ( 台 )", "台"],
  ])("%s in a way that can't be followed: the amounts are errors", (heading, unit) => {
    expect(unitOfHeading(heading)).toBe(unit);
    const [ledger] = findLedgers(sheet(`企业名称|项目名称|${heading}\n甲|A|5`));
    expect(valuesOf(ledger!, "total_investment")).toEqual(["2 | data | E unknownUnit"]);
  });

  test.each([
    "单元",
    "多元",
    "元器件投资额",
    "财政补助（元旦前）",
    "总投资（500万元以上）",
    "三百万元以上项目投资额",
    "县（市、区）",
    "总投资（人民币）",
    "总投资（￥）",
  ])("%s states none", (heading) => {
    expect(unitOfHeading(heading)).toBeUndefined();
  });
});

describe("a line states the unit", () => {
  test.each([
    ["单位:元 2018年6月", "元"],
    ["单位：万元 填报人：张三", "万元"],
    ["填报单位：某局   单位：元", "元"],
    ["币种：人民币  单位：千元", "千元"],
    ["金额单位：人民币/元", "元"],
    ["单位：￥元", "元"],
    ["单位：万元、%", "万元"],
    ["（万元）", "万元"],
    ["人民币：万元", "万元"],
    ["注：本表金额单位为元。", "元"],
    ["注：金额均以万元为单位", "万元"],
    ["金额按元填列", "元"],
    ["说明：1.金额单位：万元；2.比例单位：%", "万元"],
    ["单位：万元、亿元", "万元、亿元"],
    ["单位；元", "元"],
    ["单位：“元”", "元"],
    ["单位：萬元", "万元"],
    ["2018年技改补助申报表  万元", "万元"],
    ["2018年技改补助申报表，元", "元"],
    ["单位：K元", "K元"],
    ["单位：千", "千"],
    ["单位：1000元", "1000元"],
    ["单位：10万元", "10万元"],
    ["单位：港币万元", "港币万元"],
    ["单位：元 币种：美元", "元、美元"],
    ["Unit: 10,000 yuan", "10,000 yuan"],
  ])("%s: %s", (line, unit) => {
    expect(unitOfLine(line)).toBe(unit);
  });

  test.each([
    "填报单位：元宝山公司",
    "单位：元宝山公司",
    "建设单位：万元电子公司",
    "填报单位：万元",
    "主管单位：元",
    "2018年（500万元以上）项目表",
    "本次安排资金合计 300 万元",
    "申报企业共 12 家，补助 300 万元",
    "单位：千山机械公司",
    "单位：百元商贸公司",
    "单位（盖章）：宜昌元和公司",
    "申报单位：角山矿业",
  ])("%s states none", (line) => {
    expect(unitOfLine(line)).toBeUndefined();
  });
});

/** The unit of the first column of amounts, what says so, and the addresses of what is said of the table. */
function read(text: string): [unit: string | undefined, from: string | undefined, notes: string[]] {
  const [ledger] = findLedgers(sheet(text)) as [Ledger];
  const column = ledger.columns.find(({ field }) => field?.kind === "amount")!;
  return [column.unit, column.unitFrom, ledger.notes.map(({ address }) => address)];
}

describe("units elsewhere", () => {
  const head = "企业名称|项目名称|总投资|申报数";

  test.each([
    ["元", "元"],
    ["（万元）", "万元"],
    ["单位：元", "元"],
  ])("a row of units under the headings: %s", (below, unit) => {
    const text = `${head}\n||${below}|${below}\n甲|A|5|1`;
    expect(read(text)).toEqual([unit, "heading", []]);
    expect([...findLedgers(sheet(text))[0]!.rows()].map(({ kind }) => kind)).toEqual(["data"]);
  });

  test("a row of units with percentages, counts and dashes among them", () => {
    const [ledger] = findLedgers(
      sheet("县市区|项目数|技改投资|同比增幅\n—|个|亿元|%\n宜都市|5|1.5|20")
    );
    expect(valuesOf(ledger!, "projects", "renovation", "growth")).toEqual([
      "3 | data | 5 | 15000 | 20",
    ]);
  });

  test("words that aren't all units are data", () => {
    const [ledger] = findLedgers(sheet(`${head}\n|乙|元|元\n甲|A|5|1`));
    expect(ledger!.headingRows).toEqual([0, 0]);
  });

  test("a remark under the table counts where nothing above it does, and is said", () => {
    expect(read(`${head}\n甲|A|5|1\n注：本表金额单位为元。`)).toEqual(["元", "unitLine", ["A3"]]);
    expect(read(`${head}\n甲|A|5|1\n合计||5|1\n制表人：张三\n单位：元`)).toEqual([
      "元",
      "unitLine",
      ["A5"],
    ]);
  });

  test("a remark that contradicts the line above is said; the line counts", () => {
    const [unit, from, notes] = read(`单位：万元\n${head}\n甲|A|5|1\n注：本表金额单位为元。`);
    expect([unit, from, notes]).toEqual(["万元", "unitLine", ["A4"]]);
  });

  test("a heading that contradicts the line above is said; the heading counts", () => {
    expect(read(`单位：万元\n企业名称|项目名称|总投资（元）|申报数\n甲|A|5|1`)).toEqual([
      "元",
      "heading",
      ["C2"],
    ]);
  });

  test("a heading of two rows with two units is said; the lower counts", () => {
    const [unit, , notes] = read("企业名称|项目名称|投资（万元）|\n||总投资（元）|备注\n甲|A|5|1");
    expect([unit, notes]).toEqual(["元", ["C2"]]);
  });

  test("a unit beside a day in one line isn't lost", () => {
    expect(read(`2018年汇总表\n43221@date||单位：元\n${head}\n甲|A|5|1`)[0]).toBe("元");
  });
});

describe("percentages", () => {
  const growth = (text: string) => valuesOf(findLedgers(sheet(text))[0]!, "growth");

  test("under a heading with % all numbers are percentages", () => {
    expect(
      growth("县市区|技改投资|增幅（%）\n宜都|1|25\n枝江|1|26%\n当阳|1|0.24@percent\n夷陵|1|-3.5")
    ).toEqual(["2 | data | 25", "3 | data | 26", "4 | data | 24", "5 | data | -3.5"]);
  });

  test("without it 25 beside 26% may be anything", () => {
    expect(growth("县市区|技改投资|增幅\n宜都|1|25\n枝江|1|26%\n当阳|1|0.24@percent")).toEqual([
      "2 | data | E mixedPercent",
      "3 | data | 0.26",
      "4 | data | 0.24",
    ]);
    expect(growth("县市区|技改投资|增幅\n宜都|1|0.25\n枝江|1|26%")).toEqual([
      "2 | data | 0.25",
      "3 | data | 0.26",
    ]);
    expect(growth("县市区|技改投资|增幅\n宜都|1|25\n枝江|1|26")).toEqual([
      "2 | data | 25",
      "3 | data | 26",
    ]);
  });
});
