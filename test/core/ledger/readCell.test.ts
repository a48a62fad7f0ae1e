/** What a cell of each kind of column is read as. */
import { Amount, isAmount } from "../../../src/core/amount";
import type { Field, FieldKind, GridCell } from "../../../src/core/ledger";
import { NOT_CALCULATED } from "../../../src/core/grid/grid";
import { cellReader, percentIn, type ColumnContext } from "../../../src/core/ledger/readCell";
import { policies } from "../../../src/policies";

const fieldOf = (kind: FieldKind, id: string = kind, signed?: true): Field => ({
  ...{ id, kind, label: { zh: id, en: id }, headings: [] },
  ...(signed && { signed }),
});

/** The value, or E and the error's code; then the note, if any. */
function read(
  field: Field,
  cell: GridCell,
  { heading = "列", unit, ...context }: ColumnContext & { heading?: string; unit?: "元" } = {}
): string {
  const column = { heading, ...(unit && { unit }) };
  const { value, error, note } = cellReader(field, column, context)(cell);
  const said = error
    ? `E ${error.code} ${error.argument?.name}`
    : isAmount(value)
      ? value.toFixed()
      : typeof value === "object"
        ? Object.values(value).slice(0, 3).join("-")
        : String(value ?? "");
  return note ? `${said} (${note.zh})` : said;
}

const KINDS: FieldKind[] = [
  ...(["amount", "number", "count", "rank", "day", "period", "id", "flag", "text"] as const),
];

describe("a cell that holds nothing", () => {
  it.each(KINDS)("has no value and no note in a column of kind %s", (kind) => {
    expect([null, "", " ", "\n"].map((cell) => read(fieldOf(kind), cell))).toEqual([
      ...["", "", "", ""],
    ]);
  });

  it.each(["-", "—", "――", "－", "_", "/", "\\", "无", " - ", "- -"])(
    "but %j is taken as blank, and said so",
    (sign) => {
      for (const kind of ["amount", "number", "count", "rank", "day", "period", "id"] as const)
        expect(read(fieldOf(kind), sign)).toBe(` (“${sign.trim()}”视为未填)`);
    }
  );

  it("isn't one of words that hold a dash", () => {
    expect(read(fieldOf("id"), "A-1")).toBe("A-1");
    expect(read(fieldOf("amount"), "无数")).toBe("E notAnAmount amount");
    expect(read(fieldOf("text"), "-")).toBe("-");
  });
});

describe("a cell with an error", () => {
  it.each(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", " #REF! "])(
    "%j is one, as a text, too",
    (text) => expect(read(fieldOf("amount"), text)).toBe("E errorCell amount")
  );

  it("is one by itself only", () => {
    expect(read(fieldOf("amount"), { error: "#REF!" })).toBe("E errorCell amount");
    expect(read(fieldOf("amount"), { error: NOT_CALCULATED })).toBe("E notCalculated amount");
    expect(read(fieldOf("text"), "见#REF!")).toBe("见#REF!");
    expect(read(fieldOf("text"), "#REF!等")).toBe("#REF!等");
  });
});

describe("a number", () => {
  it.each<[GridCell, string]>([
    ["3台", "3 (“3台”读作 3)"],
    ["2 台套", "2 (“2 台套”读作 2)"],
    ["12套", "12 (“12套”读作 12)"],
    ["3", "3"],
    [3, "3"],
  ])("%j of things may have a measure word", (cell, said) =>
    expect(read(fieldOf("count"), cell)).toBe(said)
  );

  it.each(["约3台", "3台车", "三台", "3.5台", "-3台"])("%j of things can't be counted", (cell) =>
    expect(read(fieldOf("count"), cell)).toMatch(/^E /)
  );

  it.each(["第2", "第2名", "2名", "2位", "第 2 位"])("%j is a rank", (cell) =>
    expect(read(fieldOf("rank"), cell)).toBe(`2 (“${cell}”读作 2)`)
  );

  it.each(["第2组", "前2名", "第二", "2.5名"])("%j is none", (cell) =>
    expect(read(fieldOf("rank"), cell)).toMatch(/^E /)
  );

  it("may lie below zero where the column's may", () => {
    const signed = fieldOf("amount", "difference", true);
    const cells: GridCell[] = ["-5", "−5", -5, "+5", 5, "5", " -5", "-0"];
    expect(cells.map((cell) => read(signed, cell).split(" ")[0])).toEqual([
      ...["-5", "-5", "-5", "5", "5", "5", "-5", "0"],
    ]);
    expect(read(fieldOf("amount"), -5)).toBe("E negativeAmount amount");
    expect(read(signed, "5-")).toMatch(/^E /);
  });

  it("is read in the column's unit, which can't be followed where it is a strange one", () => {
    expect(read(fieldOf("amount"), 30000, { unit: "元" })).toBe("3");
    expect(read(fieldOf("amount"), 3, { strangeUnit: "美元" })).toBe("E unknownUnit amount");
    expect(read(fieldOf("amount"), "-", { strangeUnit: "美元" })).toBe(" (“-”视为未填)");
  });
});

describe("a percentage", () => {
  const growth = fieldOf("number", "growth");

  it("is one of numbers that are percentages where the heading says so", () => {
    const under = { heading: "增幅（%）" };
    expect(["26%", "26 %", 26, "26"].map((cell) => read(growth, cell, under))).toEqual([
      ...["26", "26 (“26 %”读作 26)", "26", "26"],
    ]);
    expect(read(growth, { number: 0.26, format: "percent" }, under)).toBe("26");
    expect(read(growth, { number: 0.26, format: "percent" })).toBe("0.26");
    expect(read(growth, "26%")).toBe("0.26");
  });

  it("beside bare numbers above 1 leaves open what they are", () => {
    const mixed = { percent: "26%" };
    const cells: GridCell[] = [25, "25", "1,025", -25, "２５", 1, 0.5, "26%", -1];
    expect(cells.map((cell) => read(growth, cell, mixed).replace(/ .*/, ""))).toEqual([
      ...["E", "E", "E", "E", "E", "1", "0.5", "0.26", "-1"],
    ]);
    expect(read(growth, 25, mixed)).toBe("E mixedPercent growth");
  });

  it("is known by its face", () => {
    const cells: GridCell[] = ["26%", "２６％", "26 %", "26%以上", "%", "约%", 0.26, null];
    expect(cells.map(percentIn)).toEqual([
      ...["26%", "26%", "26 %", undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(percentIn({ number: 0.26, format: "percent" })).toBe("26%");
    expect(percentIn({ number: 43221, format: "date" })).toBeUndefined();
  });
});

describe("an answer", () => {
  const flag = fieldOf("flag");

  it.each([
    ["是否竣工", "已竣工", "true (“已竣工”读作 是)"],
    ["是否竣工", "未竣工", "false (“未竣工”读作 否)"],
    ["有无银行贷款", "有贷款", "true (“有贷款”读作 是)"],
    ["有无银行贷款", "无银行贷款", "false (“无银行贷款”读作 否)"],
    ["是否 竣工", "已 竣 工", "true (“已 竣 工”读作 是)"],
    ["是否竣工", "是", "true"],
    ["是否竣工", "否", "false"],
    ["是否竣工", "已验收", "E notAFlag flag"],
    ["是否竣工", "不竣工", "E notAFlag flag"],
    ["是否竣工", "已", "E notAFlag flag"],
  ])("under %s: %s", (heading, cell, said) => expect(read(flag, cell, { heading })).toBe(said));

  it("is the same each time a word comes again", () => {
    const reader = cellReader(flag, { heading: "是否竣工" });
    const [first, second] = [reader("是"), reader("是")];
    expect([first.value, second.value, reader("否").value, reader("是").value]).toEqual([
      ...[true, true, false, true],
    ]);
    expect([reader("也许").error?.code, reader("也许").error?.code]).toEqual([
      ...["notAFlag", "notAFlag"],
    ]);
    expect([reader(1).value, reader(0).value, reader(true).value]).toEqual([true, false, true]);
  });
});

describe("a place", () => {
  const { places } = policies.find(({ id }) => id === "yichang")!;

  it("is the policy's where there is one, else a text", () => {
    expect(read(fieldOf("place"), "宜都", { places })).toContain("宜都市");
    expect(read(fieldOf("place"), "武汉市", { places })).toBe("E unknownPlace place");
    expect(read(fieldOf("place"), "武汉市")).toBe("武汉市");
  });
});

describe("an id", () => {
  it("has all its digits, or none", () => {
    const id = fieldOf("id");
    expect(read(id, 999999999999999)).toBe("999999999999999");
    expect(read(id, 1e15)).toBe("E notText id");
    expect(read(id, -1e15)).toBe("E notText id");
    expect(read(id, 12.5)).toBe("12.5");
    expect(read(id, "914205001234567890")).toBe("914205001234567890");
  });

  it("that a spreadsheet took for a day or a percentage is read as it is shown", () => {
    expect(read(fieldOf("id"), { number: 43221, format: "date" })).toBe(
      "2018-05-01 (“43221”读作 2018-05-01)"
    );
    expect(read(fieldOf("text"), { number: 0.29, format: "percent" })).toBe("29% (“0.29”读作 29%)");
  });

  it("identifies nobody where it is no whole code", () => {
    for (const id of ["credit_code", "filing_no"])
      expect(read(fieldOf("id", id), "正在办理")).toContain("不用来判断是否同一企业");
    expect(read(fieldOf("id", "credit_code"), "91420500MA48XXXX12")).toContain("不用来判断");
    expect(read(fieldOf("id", "credit_code"), "91420500MA4812345K")).toBe("91420500MA4812345K");
    expect(read(fieldOf("id", "voucher"), "正在办理")).toBe("正在办理");
  });
});

describe("a number that its format shows as something else", () => {
  const shown = (text: string, digits?: string, unit?: string): GridCell => ({
    ...{ number: 3000000, format: "shown", text },
    ...(digits !== undefined && { digits }),
    ...(unit !== undefined && { unit }),
  });

  it("is read as shown, in the unit that the format names", () => {
    expect(read(fieldOf("amount"), shown("300万元", "300", "万元"), { unit: "元" })).toMatch(
      /^300 \(.*3000000.*300万元/
    );
    expect(read(fieldOf("amount"), shown("3,000,000", "3000000"), { unit: "元" })).toMatch(/^300 /);
    expect(read(fieldOf("amount"), shown("3百万美元", "3", "百万美元"))).toBe(
      "E unknownUnit amount"
    );
    expect(read(fieldOf("amount"), shown("300", "300"), { strangeUnit: "美元" })).toBe(
      "E unknownUnit amount"
    );
    expect(read(fieldOf("amount"), shown("—"))).toBe(" (“—”视为未填)");
    expect(read(fieldOf("count"), shown("3台"))).toMatch(/^3 \(.*3000000/);
  });

  it.each<[FieldKind, string, string, string, string]>([
    ["amount", "E formattedCell", "E formattedCell", "E unclearFormat", "0"],
    ["number", "E formattedCell", "0", "E unclearFormat", "0"],
    ["flag", "E formattedCell", "E formattedCell", "E unclearFormat", "E unclearFormat"],
    ["count", "E formattedCell", "E formattedCell", "E unclearFormat", "0"],
  ])("is trouble in a column of kind %s where it doesn't fit", (kind, ...expected) => {
    const cells: GridCell[] = [
      { number: 0, format: "date" },
      { number: 0, format: "percent" },
      { number: 0, format: "unclear", code: "0,," },
      { number: 0, format: "unseen", code: ";;" },
    ];
    expect(cells.map((cell) => read(fieldOf(kind), cell).replace(/^(E \S+|\S*).*/, "$1"))).toEqual(
      expected
    );
  });

  it("is no trouble in a column of days", () =>
    expect(read(fieldOf("day"), { number: 43221, format: "unclear", code: "m.d" })).toMatch(
      /^2018-5-1/
    ));
});

describe("what is said of a cell", () => {
  it("is nothing where its face says all", () => {
    const growth = fieldOf("number", "growth", true);
    expect(["5.25", " 5.25 ", "-5", "+5"].map((cell) => read(growth, cell))).toEqual([
      ...["5.25", "5.25", "-5", "5"],
    ]);
    expect([read(growth, "-5%"), read(growth, "12.5%")]).toEqual(["-0.05", "0.125"]);
    expect(read(fieldOf("amount"), "5.25")).toBe("5.25");
    for (const day of ["2018.6.21", "2018年6月21日", " 20180621 ", "2018-6-21", 20180621])
      expect(read(fieldOf("day"), day)).toBe("2018-6-21");
  });

  it("is which day a number is", () => {
    for (const day of [43272, "43272", 43272.5, "43272.5"])
      expect(read(fieldOf("day"), day)).toBe(`2018-6-21 (“${day}”读作 2018-06-21)`);
  });

  it("is what a yes or a no was read from, where the cell holds a number", () => {
    const shown: GridCell = { number: 1, format: "shown", text: "有" };
    expect(read(fieldOf("flag"), shown, { heading: "有无贷款" })).toMatch(/^true \(.*1.*有/);
  });
});

describe("what can't be read", () => {
  const payload = (kind: FieldKind, cell: GridCell, context: ColumnContext = {}) =>
    cellReader(fieldOf(kind), { heading: "列" }, context)(cell).error?.payload;

  it("is told as it was found", () => {
    expect(payload("amount", { error: "#REF!" })).toEqual({ found: "#REF!" });
    expect(payload("amount", " #N/A ")).toEqual({ found: "#N/A" });
    expect(payload("id", 1e15)).toEqual({ found: "1000000000000000" });
    expect(payload("number", 25, { percent: "26%" })).toEqual({ found: "25", percent: "26%" });
    expect(payload("amount", 3, { strangeUnit: "美元" })).toEqual({ found: "3", unit: "美元" });
    expect(payload("amount", { number: 43221, format: "date" })).toEqual({
      ...{ found: "43221", format: "date" },
    });
    expect(payload("flag", { number: 0, format: "unseen", code: ";;" })).toEqual({
      ...{ found: "0", code: ";;" },
    });
  });

  it("isn't a 0 where none can be meant: it is blank", () =>
    expect(read(fieldOf("id"), 0)).toBe(" (“0”视为未填)"));

  it("isn't a figure of several digits with its measure word, or a rank of two", () => {
    expect(read(fieldOf("number"), "13.55 套")).toBe("13.55 (“13.55 套”读作 13.55)");
    expect(read(fieldOf("rank"), "第12名")).toBe("12 (“第12名”读作 12)");
    expect(read(fieldOf("rank"), "12")).toBe("12");
  });
});

it("keeps exact decimals", () =>
  expect(cellReader(fieldOf("amount"), { heading: "列" })(0.1).value).toEqual(new Amount("0.1")));
