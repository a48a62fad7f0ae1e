/** Which field each column is taken for, and what people are told where that isn't plain. */
import { understandColumns, type Beside, type HeadingCell } from "../../../src/core/ledger/columns";
import { knownFields } from "../../../src/core/ledger/knownFields";
import type { Field, GridCell } from "../../../src/core/ledger";

const cells = (headings: readonly (string | readonly string[])[]): HeadingCell[] =>
  headings.map((parts, index) => ({ index, row: 1, parts: [parts].flat() as string[] }));

const named = (id: string): Field => knownFields.fields.find((each) => each.id === id)!;

interface Further {
  readonly mapped?: ReadonlyMap<number, Field | undefined>;
  readonly contents?: Readonly<Record<number, readonly GridCell[]>>;
  readonly hidden?: readonly number[];
}

/** The fields, - where there is none, ~ before the one that another column has; then where something is said. */
function understood(headings: readonly (string | readonly string[])[], further: Further = {}) {
  const { mapped = new Map(), contents = {}, hidden = [] } = further;
  const beside: Beside = {
    contents: (index) => contents[index] ?? [],
    isHidden: (index) => hidden.includes(index),
  };
  const found = understandColumns(cells(headings), knownFields, mapped, beside);
  const fields = found.columns.map(({ field, rivalOf }) =>
    field ? field.id : rivalOf ? `~${rivalOf.id}` : "-"
  );
  const said = found.notes.map(({ address, text }) => `${address} ${text.zh}`);
  return { fields: fields.join(" "), said, unclear: found.unclear.length, columns: found.columns };
}

const fieldsOf = (...headings: (string | readonly string[])[]) => understood(headings).fields;

describe("a heading", () => {
  test.each<[string | string[], string]>([
    ["生产性设备(不含税)", "equipment"],
    [["生产性设备", "不含税"], "equipment"],
    [["不含税", "生产性设备"], "equipment"],
    [["设备投资", "其中：不含税"], "equipment"],
    [["设备投资", "其 中:不含税"], "equipment"],
    [["投资情况", "生产性设备(不含税)"], "equipment"],
    [["生产性设备(不含税)", "万元"], "equipment"],
    [["2018年", "申报补助额"], "reported"],
    ["2018年度实际申报补助额", "reported"],
    [["未付", "贷款利息"], "-"],
    [["计划投资", "生产性设备"], "-"],
    ["银行贷款（万元）", "loan_amount"],
    ["银行贷款", "-"],
    ["甲乙丙", "-"],
  ])("%j is %s", (heading, field) => expect(fieldsOf("企业名称", heading)).toBe(`firm ${field}`));

  test("of a count under an amount is none", () => {
    expect(fieldsOf("企业名称", ["生产性设备", "台（套）"])).toBe("firm -");
    expect(fieldsOf("企业名称", ["生产性设备", "万元"])).toBe("firm equipment");
  });

  test("不含税 alone is that of the column before it", () => {
    expect(fieldsOf("企业名称", "生产性设备(含税)", "不含税")).toBe(
      "firm equipment_gross equipment"
    );
    expect(fieldsOf("企业名称", "生产性设备(不含税)", "含税")).toBe(
      "firm equipment equipment_gross"
    );
    expect(fieldsOf("不含税", "企业名称")).toBe("- firm");
    expect(fieldsOf("企业名称", "不含税")).toBe("firm -");
  });
});

describe("what is said of a heading", () => {
  test("that may mean several", () => {
    const { said, unclear, fields } = understood(["企业名称", "利息"]);
    expect([fields, unclear, said]).toEqual([
      "firm -",
      1,
      [
        "B2 “利息”可指实际支付利息（loan_interest）、债券利息（bond_interest），未采用。请指明是哪一项",
      ],
    ]);
  });

  test("that says of itself that it is another thing", () => {
    const { said, unclear } = understood(["企业名称", "贷款利息（未付）"]);
    expect([unclear, said.length]).toEqual([1, 1]);
    expect(said[0]).toMatch(/^B2 “贷款利息（未付）”另有所指/);
    expect(understood(["企业名称", "企业名称（备注）"]).said.join()).not.toContain("另有所指");
  });

  test("that nobody knows: all of them together, but those of which something was said", () => {
    const { said, unclear } = understood(["企业名称", "甲甲", "利息", ["乙", "丙"]]);
    expect([unclear, said[1]]).toEqual([
      1,
      " 未识别的列：“甲甲”、“乙 / 丙”，不参与核算；需要时请指明是什么",
    ]);
    expect(understood(["企业名称"]).said).toEqual([]);
  });

  test("that a yes below makes clear, but not a no, nor where it is clear anyway", () => {
    const below = (...contents: GridCell[]) =>
      understood(["企业名称", "银行贷款"], { contents: { 1: contents } });
    for (const yes of ["有", "是", "否", "√", "×", "✓", "✗", " 有 "]) {
      expect(below("无", yes).fields).toBe("firm has_loan");
      expect(below(yes).said).toEqual([
        `B2 “银行贷款”一列填的是有无、是否，按“${named("has_loan").label.zh}”（has_loan）读`,
      ]);
    }
    for (const other of ["无", "有贷款", 1, true, null]) expect(below(other).fields).toBe("firm -");
    expect(understood(["企业名称", "利息"], { contents: { 1: ["有"] } }).fields).toBe("firm -");
  });

  test("is nothing where only opinions stand below an amount's", () => {
    const below = (heading: string, ...contents: GridCell[]) =>
      understood(["企业名称", heading], { contents: { 1: contents } }).fields;
    const opinion = "县级审核意见";
    expect(below(opinion, "同意", null)).toBe("firm -");
    expect(below(opinion, "同意", "核定5万")).toBe("firm county_approved");
    expect(below(opinion, "同意", 5)).toBe("firm county_approved");
    expect(below(opinion)).toBe("firm county_approved");
    expect(below(opinion, " ", null)).toBe("firm county_approved");
    expect(below("县级审核额", "同意")).toBe("firm county_approved");
  });
});

describe("columns that the user maps", () => {
  test("are what the user says, or nothing", () => {
    const { columns, said } = understood(["企业名称", "利息", "甲"], {
      mapped: new Map([
        [1, named("loan_interest")],
        [2, undefined],
      ]),
    });
    expect(columns.map(({ field, by }) => [field?.id, by])).toEqual([
      ["firm", "heading"],
      ["loan_interest", "override"],
      [undefined, undefined],
    ]);
    expect(said).toEqual([]);
  });

  test("win over all others of their field, without a word", () => {
    const mapped = new Map([[2, named("reported")]]);
    const { fields, said } = understood(["企业名称", "申报数", "甲"], { mapped });
    expect([fields, said]).toEqual(["firm - reported", []]);
    const twice = new Map([
      [1, named("reported")],
      [2, named("reported")],
    ]);
    const both = understood(["企业名称", "申报数", "甲"], { mapped: twice });
    expect(both.fields).toBe("firm - -");
    expect(both.said[0]).toMatch(/^B2、C2 申报数、甲都像/);
  });
});

describe("several columns of one field", () => {
  test("are none where all of them name it outright", () => {
    const { fields, said, unclear } = understood(["企业名称", "申报数", "申报额"]);
    expect([fields, unclear]).toEqual(["firm - -", 1]);
    expect(said[0]).toMatch(/^B2、C2 申报数、申报额都像/);
  });

  test("are the one that names it outright; the other is held against it", () => {
    const { fields, said, unclear } = understood([
      "企业名称",
      "申报补助额",
      "2018年实际申报补助额",
    ]);
    expect([fields, unclear]).toEqual(["firm reported ~reported", 1]);
    expect(said[0]).toMatch(/^C2 “2018年实际申报补助额”也像“.+”，已用“申报补助额”/);
    expect(fieldsOf("企业名称", "2018年实际申报补助额", "申报补助额")).toBe(
      "firm ~reported reported"
    );
  });

  test("where none does, are none", () => {
    const { fields, said } = understood([
      "企业名称",
      "2018年实际申报补助额",
      "2019年实际申报补助额",
    ]);
    expect(fields).toBe("firm - -");
    expect(said[0]).toMatch(/^B2、C2 /);
  });

  test("named as the net one are beyond doubt", () =>
    expect(fieldsOf("企业名称", "生产性设备(不含税)", "本年度实际生产性设备金额")).toBe(
      "firm equipment -"
    ));

  test("aren't the hidden one that names it outright beside one on show", () => {
    const headings = ["企业名称", "申报补助额", "2018年实际申报补助额"];
    const { fields, said } = understood(headings, { hidden: [1] });
    expect(fields).toBe("firm - -");
    expect(said[0]).toContain("申报补助额（隐藏的列）、2018年实际申报补助额都像");
    expect(understood(headings, { hidden: [1, 2] }).fields).toBe("firm reported ~reported");
    expect(understood(headings, { hidden: [2] }).fields).toBe("firm reported ~reported");
  });
});

describe("已拨 beside 未拨", () => {
  test("is what was paid of this amount, and said to be", () => {
    const { fields, said } = understood(["企业名称", "已拨", "未拨"]);
    expect(fields).toBe("firm disbursed outstanding");
    expect(said.some((each) => /^B2 “已拨”与未拨并列/.test(each))).toBe(true);
  });

  test("isn't where it says before, where the user says so, or without 未拨", () => {
    expect(fieldsOf("企业名称", "以前年度已拨", "未拨")).toBe("firm paid outstanding");
    expect(fieldsOf("企业名称", "此前已拨付", "未拨")).toBe("firm paid outstanding");
    expect(fieldsOf("企业名称", "已拨")).toBe("firm paid");
    const mapped = new Map([[1, named("paid")]]);
    expect(understood(["企业名称", "已拨", "未拨"], { mapped }).fields).toBe(
      "firm paid outstanding"
    );
  });
});
