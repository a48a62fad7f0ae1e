import { JigaiError } from "../../../src/core/error";
import {
  fields,
  findLedgers,
  type FieldOverrides,
  type Grid,
  type Ledger,
} from "../../../src/core/ledger";
import { headingForms } from "../../../src/core/ledger/heading";
import { fieldsOf, sheet, valuesOf } from "./sheet";

function read(grid: Grid, overrides: FieldOverrides = {}): Ledger {
  return findLedgers(grid, { overrides })[0]!;
}

/** What a heading beside 企业名称 and 项目名称 is taken for. */
function fieldOf(heading: string): string {
  return (
    read(sheet(`企业名称|项目名称|统一社会信用代码|${heading}\n甲|A|9|1`)).columns[3]?.field?.id ??
    ""
  );
}

test("every heading of the dictionary is in its plain form and means one field", () => {
  const all = fields.flatMap(({ id, headings }) =>
    [...new Set(headings)].map((heading) => ({ id, heading }))
  );
  expect(all.filter(({ heading }) => !headingForms(heading).includes(heading))).toEqual([]);
  const first = new Map([...all].reverse().map(({ id, heading }) => [heading, id]));
  expect(all.filter(({ id, heading }) => first.get(heading) !== id)).toEqual([]);
});

test.each([
  ["实际支付利息（万元）", "loan_interest"],
  ["实际支付↵银行贷款利息", "loan_interest"],
  ["贷款利息", "loan_interest"],
  ["债券利息", "bond_interest"],
  ["融资租赁租金", "lease_rent"],
  ["生产性设备（不含税）", "equipment"],
  ["生产性设备投资额(不含增值税)", "equipment"],
  ["不含税设备投资", "equipment"],
  ["设备投资（万元）", "equipment"],
  ["生产性设备【含税】", "equipment_gross"],
  ["县（市、区）", "place"],
  ["县市区", "place"],
  ["所属县市", "place"],
  ["此前已拨付", "paid"],
  ["已拨", "paid"],
  ["有无银行贷款", "has_loan"],
  ["是否竣工验收", "completed"],
  ["是否州内注册", "registered"],
  ["是否列入年度技改计划", "in_plan"],
  ["符合国家产业政策", "policy_ok"],
  ["是否已建成投产", "in_production"],
  ["是否加工制造业重点项目", "manufacturing"],
  ["固定资产投资", "fixed_assets"],
  ["全国排名", "national_rank"],
  ["全省排名", "provincial_rank"],
  ["所属行业", "industry"],
  ["申 报 数", "reported"],
  ["申请补助资金（元）", "reported"],
  ["2018年度申报补助金额", "reported"],
  ["县级审核额", "county_approved"],
  ["初审数", "county_approved"],
  ["审定数", "city_approved"],
  ["市级核定金额", "city_approved"],
  ["系统计算数①", "computed"],
  ["差异(3=1-2)", "difference"],
  ["银行贷款额", "loan_amount"],
  ["2018年技改投资（亿元）", "renovation"],
  ["上年同期数", "previous"],
  ["1-9月累计完成", "cumulative"],
  ["项目个数", "projects"],
  ["安排数", "arranged"],
  ["备注", "remark"],
  // Too little to go by, or about something else.
  ["利息", ""],
  ["投资额", ""],
  ["审核额", ""],
  ["贷款利息补贴标准", ""],
  ["固定资产投资（不含设备）", ""],
  ["竣工日期", ""],
  ["联系电话", ""],
  ["完成总投资（万元）", ""],
  // What stands in brackets may make another thing of it.
  ["贷款利息（未付）", ""],
  ["实际支付利息（应付未付）", ""],
  ["设备投资额（计划）", ""],
  ["设备投资额（上年）", ""],
  ["设备投资额（合同价）", ""],
  ["设备投资额（净值，万元）", ""],
  ["申报补助额（核减）", ""],
  ["申报补助额（市级）", ""],
  ["租金（每年）", ""],
  ["债券利息（利率）", ""],
  ["审定额（省级）", ""],
  ["审定额（县级）", "county_approved"],
  ["审核金额（市级、万元）", "city_approved"],
  ["补助额（申报）", "reported"],
  ["投资（技改）", "renovation"],
  ["贷款利息（2018年）", "loan_interest"],
  ["设备投资额（以发票为准）", "equipment"],
  ["同比增幅（增长）", "growth"],
  ["银行贷款（万元）", "loan_amount"],
])("%s is %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test("a heading that could be two fields is none, with a note", () => {
  const ledger = read(sheet("企业名称|项目名称|利息\n甲|A|5"));
  expect(ledger.columns[2]).toEqual({ index: 2, heading: "利息" });
  expect(ledger.notes).toEqual([
    {
      address: "C1",
      text: expect.objectContaining({
        zh: "“利息”可指实际支付利息（loan_interest）、债券利息（bond_interest），未采用。请指明是哪一项",
      }),
    },
  ]);
});

test.each([
  ["未付情况", "贷款利息"],
  ["计划投资", "设备投资额"],
  ["上年同期", "申报补助额"],
  ["县级财政", "申报补助额"],
  ["核减部分", "生产性设备不含税"],
])("under the group %s, %s is no column of ours", (group, heading) => {
  const ledger = read(sheet(`企业名称|项目名称|${group}|\n||${heading}|备注\n甲|A|5|6`, ["C1:D1"]));
  expect(fieldsOf(ledger)).toBe("firm project  remark");
});

test.each([
  ["申报情况", "申报补助额"],
  ["2018年", "申报补助额"],
  ["补助资金（万元）", "申报补助额"],
])("under the group %s, %s is what it says", (group, heading) => {
  const ledger = read(sheet(`企业名称|项目名称|${group}|\n||${heading}|备注\n甲|A|5|6`, ["C1:D1"]));
  expect(fieldsOf(ledger)).toBe("firm project reported remark");
});

describe("two columns for one field", () => {
  const grid = sheet("企业名称|项目名称|申报数|申报额\n甲|A|5|6");

  test("are both left, with a note that asks", () => {
    const ledger = read(grid);
    expect(fieldsOf(ledger)).toBe("firm project  ");
    expect(ledger.notes).toEqual([
      {
        address: "C1、D1",
        text: expect.objectContaining({ zh: expect.stringContaining("请指明") }),
      },
    ]);
  });

  test("are settled by the user", () => {
    const ledger = read(grid, { 申报额: "reported" });
    expect(fieldsOf(ledger)).toBe("firm project  reported");
    expect(ledger.columns[3]).toMatchObject({ by: "override" });
    expect(valuesOf(ledger, "reported")).toEqual(["2 | data | 6"]);
    expect(fieldsOf(read(grid, { C: "忽略" }))).toBe("firm project  reported");
  });
});

describe("overrides", () => {
  const grid = sheet("企业名称|项目名称|支持金额（元）|核\n甲|A|5000000|是");

  test("by heading, with or without its unit, or by letters, to an id or a label", () => {
    for (const column of ["支持金额（元）", "支持金额(元)", "支持金额", "C", "c"]) {
      const ledger = read(grid, { [column]: "reported", D: "是否竣工验收" });
      expect(fieldsOf(ledger)).toBe("firm project reported completed");
      expect(valuesOf(ledger, "reported", "completed")).toEqual(["2 | data | 500 | true"]);
    }
  });

  test("an unknown field or column says what there is", () => {
    const failure = (overrides: FieldOverrides) => {
      try {
        read(grid, overrides);
      } catch (error) {
        return error as JigaiError;
      }
      throw new Error("nothing thrown");
    };
    const unknownField = failure({ C: "reportet" });
    expect(unknownField.code).toBe("unknownField");
    expect(unknownField.payload).toMatchObject({ found: "reportet" });
    expect((unknownField.payload as { fields: string[] }).fields).toContain("reported");
    const unknownColumn = failure({ 支持额度: "reported" });
    expect(unknownColumn.code).toBe("unknownColumn");
    expect(unknownColumn.payload).toEqual({
      found: "支持额度",
      columns: ["A 企业名称", "B 项目名称", "C 支持金额（元）", "D 核"],
    });
    expect(failure({ H: "reported" }).code).toBe("unknownColumn");
  });

  test("make a heading of what nobody knows", () => {
    const unknown = sheet("\n某表\n谁|什么|多少\n甲|A|5");
    expect(() => read(unknown)).toThrow("noLedger");
    expect(valuesOf(read(unknown, { 谁: "firm", 多少: "reported" }), "firm", "reported")).toEqual([
      "3 | data | 甲 | 5",
    ]);
    expect(valuesOf(read(unknown, { C: "reported" }), "reported")).toEqual(["3 | data | 5"]);
  });
});

describe("headings of two rows", () => {
  const merges = ["A2:A3", "B2:B3", "C2:D2", "E2:F2"];
  const text = `
表
企业名称|县市区|生产性设备||审核意见|
||含税|不含税|县级审核额|市级审定额
甲|宜都市|116|100|10|9
`;

  test.each([
    ["merged", merges],
    ["not merged", []],
  ])("%s", (_, ranges) => {
    const ledger = read(sheet(text, ranges));
    expect(ledger.headingRows).toEqual([1, 2]);
    expect(ledger.columns.map(({ heading }) => heading)).toEqual([
      "企业名称",
      "县市区",
      "生产性设备 / 含税",
      "生产性设备 / 不含税",
      "审核意见 / 县级审核额",
      "审核意见 / 市级审定额",
    ]);
    expect(fieldsOf(ledger)).toBe(
      "firm place equipment_gross equipment county_approved city_approved"
    );
    expect(ledger.area).toEqual({ top: 1, left: 0, bottom: 3, right: 5 });
    expect(valuesOf(ledger, "equipment", "city_approved")).toEqual(["4 | data | 100 | 9"]);
  });

  test("groups above headings that are known by themselves", () => {
    const grouped = sheet(
      `
企业情况||项目情况||
企业名称|县市区|项目名称|总投资（元）|备注
甲|宜都市|A|5000000|
`,
      ["A1:B1", "C1:E1"]
    );
    const ledger = read(grouped);
    expect(ledger.headingRows).toEqual([0, 1]);
    expect(ledger.columns[3]).toMatchObject({ heading: "项目情况 / 总投资（元）", unit: "元" });
    expect(fieldsOf(ledger)).toBe("firm place project total_investment remark");
  });

  test("read in one line, without the blanks that a narrow column puts between Chinese characters", () => {
    const { rows } = sheet("企业名称|项目名称|A|B|C\n甲|A|5|有|1");
    const headings = [
      "企 业 名 称",
      "项目名称",
      "实际支付\n利息",
      "有无银行\r\n 贷款",
      "总投资 (万元)",
    ];
    const ledger = read({ name: "台账", rows: [headings, ...rows.slice(1)], merges: [] });
    expect(ledger.columns.map(({ heading }) => heading)).toEqual([
      ...["企业名称", "项目名称", "实际支付利息", "有无银行贷款", "总投资 (万元)"],
    ]);
    expect(fieldsOf(ledger)).toBe("firm project loan_interest has_loan total_investment");
  });

  test("不含税 beside 生产性设备(含税)", () => {
    expect(fieldsOf(read(sheet("企业名称|项目名称|生产性设备(含税)|(不含税)\n甲|A|116|100")))).toBe(
      "firm project equipment_gross equipment"
    );
  });
});

describe("units", () => {
  /** The unit of 总投资 under these lines, and what says so. */
  function unit(lines: string, heading = "总投资"): string {
    const [{ columns }] = findLedgers(sheet(`${lines}\n企业名称|项目名称|${heading}\n甲|A|5`)) as [
      Ledger,
    ];
    return `${columns[2]!.unit} ${columns[2]!.unitFrom}`;
  }

  test.each([
    ["单位：万元", "万元 unitLine"],
    ["单位:亿元", "亿元 unitLine"],
    ["（单位：元）", "元 unitLine"],
    ["金额单位：人民币万元", "万元 unitLine"],
    ["2018年汇总表（单位：元）", "元 unitLine"],
    ["填报单位：某局||单 位：元", "元 unitLine"],
    ["单位：个、万元", "万元 unitLine"],
    ["标题", "万元 default"],
  ])("%s: %s", (lines, expected) => {
    expect(unit(lines)).toBe(expected);
  });

  test("a heading's own unit comes first", () => {
    expect(unit("单位：亿元", "总投资（万元）")).toBe("万元 heading");
    expect(unit("单位：万元", "总投资(元)")).toBe("元 heading");
  });

  test("an assumed unit is said, unless the caller gives it", () => {
    const grid = sheet("企业名称|项目名称|总投资\n甲|A|50000");
    expect(read(grid).notes.map(({ text }) => text.zh)).toEqual(["表中未注明金额单位，按万元读"]);
    const [ledger] = findLedgers(grid, { bareUnit: "元" });
    expect(ledger!.notes).toEqual([]);
    expect(valuesOf(ledger!, "total_investment")).toEqual(["2 | data | 5"]);
  });

  test("an amount in a unit that can't be converted is an error", () => {
    const ledger = read(sheet("单位：万美元\n企业名称|项目名称|总投资\n甲|A|5"));
    expect(ledger.columns[2]).not.toHaveProperty("unit");
    expect(valuesOf(ledger, "total_investment")).toEqual(["3 | data | E unknownUnit"]);
  });
});

describe("where tables are", () => {
  test("blank rows and columns in front, a title among other lines", () => {
    const ledger = read(
      sheet(`
|||
||附件2||
||2018年技改项目汇总表||
||（2018年度）||

||企业名称|项目名称|总投资
||甲|A|5
`)
    );
    expect(ledger.title).toBe("2018年技改项目汇总表");
    expect(ledger.area).toEqual({ top: 5, left: 2, bottom: 6, right: 4 });
    expect(ledger.columns[0]!.index).toBe(2);
  });

  test("several tables below one another", () => {
    const ledgers = findLedgers(
      sheet(`
一、申报
单位：万元
企业名称|项目名称|申报数
甲|A|5
合计||5
注：以上属实

二、拨付
（单位：元）
企业名称|项目名称|已拨
甲|A|50000
`)
    );
    expect(ledgers.map(({ title, area, headingRows }) => [title, area, headingRows])).toEqual([
      ["一、申报", { top: 2, left: 0, bottom: 5, right: 2 }, [2, 2]],
      ["二、拨付", { top: 9, left: 0, bottom: 10, right: 2 }, [9, 9]],
    ]);
    expect(valuesOf(ledgers[0]!, "reported")).toEqual([
      "4 | data | 5",
      "5 | total | 5",
      "6 | note",
    ]);
    expect(valuesOf(ledgers[1]!, "paid")).toEqual(["11 | data | 5"]);
  });

  test.each([
    ["附件2：2018年汇总表\n单位：万元", "附件2：2018年汇总表"],
    ["2018年汇总表\n填表说明：如实填写\n一式三份。", "2018年汇总表"],
    ["填报日期：2018年", undefined],
  ])("title of %j", (lines, title) => {
    expect(read(sheet(`${lines}\n企业名称|项目名称|申报数\n甲|A|5`)).title).toBe(title);
  });

  test("the same heading after a blank row begins another table", () => {
    const head = "企业名称|项目名称|申报数";
    const ledgers = findLedgers(sheet(`${head}\n甲|A|5\n\n${head}\n乙|B|6`));
    expect(ledgers.map(({ area }) => [area.top, area.bottom])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});
