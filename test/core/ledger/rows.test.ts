/** Which rows of a table are data, sums, sections and remarks, by what stands in them. */
import type { Mark } from "../../../src/core/grid/grid";
import { findLedgers, type Ledger } from "../../../src/core/ledger";
import { places } from "../../../src/policies/yichang/places";
import { sheet, valuesOf } from "./sheet";

const HEAD = "序号|企业名称|县市区|项目名称|申报补助额|总投资|备注|甲乙丙";
const FIRM = "1|甲公司|枝江市|扩建|5|50||";

function ledgerOf(rows: readonly string[], merges: readonly string[] = [], head = HEAD): Ledger {
  const [ledger] = findLedgers(sheet([head, ...rows].join("\n"), merges), { places });
  return ledger!;
}

/** What the last of these rows is, and what is said of it. */
function last(rows: readonly string[], merges: readonly string[] = []): string {
  const all = [...ledgerOf(rows, merges).rows()];
  const { kind, note } = all[all.length - 1]!;
  return note ? `${kind}: ${note.text.zh}` : kind;
}

describe("a row of numbers", () => {
  it.each([
    ["2|||||||", /^blank: /],
    ["2||||0|||", /^blank: /],
    ["||||0|0||", /^blank: /],
    ["2||||0|300||", /^data$/],
    ["2||||300|||", /^data$/],
    ["2||||0|||7", /^data$/],
    ["||||300|400||", /^data: /],
  ])("%s is %s", (row, expected) =>
    expect(last([FIRM, row, "3|乙|||1"].slice(0, 2))).toMatch(expected)
  );
});

describe("a row of one text", () => {
  it.each([
    ['"5"|||||||', /^blank: /],
    ['" 12 "|||||||', /^blank: /],
    ["5号|||||||", /^note: /],
    ["第5|||||||", /^note: /],
    ["中心城区|||||||", /^note: /],
    ["|一、中心城区||||||", /^note: /],
    ["|||||||中心城区", /^note: /],
    ["|中心公司||||||", /^data$/],
    ["|||技改||||", /^data$/],
    ["|以上均已竣工。||||||", /^note$/],
  ])("%s is %s", (row, expected) => expect(last([FIRM, row])).toMatch(expected));

  it("heads a section where it is merged across, and not downwards", () => {
    expect(last([FIRM, "|城区公司||||||"], ["B3:H3"])).toMatch(/^note: /);
    expect(last([FIRM, "|城区公司||||||"], ["B2:B3"])).toBe("data");
    expect(last([FIRM, "|城区公司||||||"], ["C3:H3"])).toBe("data");
  });
});

describe("a row with the name of a sum", () => {
  it.each([
    ["|合计|||5|||", /^total$/],
    ["3|合计|||5|||", /^total: /],
    ["||||5||合计|", /^total$/],
    ["||||5|||小计", /^subtotal$/],
    ["|-|||5||合计|", /^total$/],
    ["|3家|||5||合计|", /^total$/],
    ["|7|||5||合计|", /^data$/],
    ["2|ABC||扩建|5||合计|", /^data$/],
    // What is said of a project names no sum.
    ["2|乙公司||扩建|5||合计|", /^data$/],
    ["2|乙公司||扩建|5|||合计", /^data$/],
    ["2|其中岛实业||扩建|5|||", /^data$/],
    ["|其中：设备|||5|||", /^ofWhich$/],
    ["|平均|||5|||", /^note: /],
    ["2|平均|||5|||", /^data$/],
  ])("%s is %s", (row, expected) => expect(last([FIRM, row])).toMatch(expected));
});

describe("a row with a remark", () => {
  it.each([
    ["|注：含税||||||", /^note$/],
    ["|注：含税|||见附件|||", /^note$/],
    ["|人民币大写||||||叁佰万元整", /^note: /],
    // Whoever has an amount is more than a remark.
    ["|注：含税|||约300|||", /^data$/],
    ["|注：含税|||300|||", /^data$/],
    // What stands beside the table is none of its rows.
    ["|||||||||旁注", /^blank$/],
  ])("%s is %s", (row, expected) => expect(last([FIRM, row])).toMatch(expected));
});

describe("a section with figures", () => {
  it.each([
    ["|一、中心城区|||300|||", /^subtotal: /],
    ["|一、中心城区||扩建|300|||", /^data$/],
    ["|一、中心城区|||见下|||", /^(data|note)/],
    ["一|中心城区|||300|||", /^subtotal: /],
    ["一|中心城区||||||", /^note: /],
    ["一|中心公司||扩建|300|||", /^data$/],
    ["一||枝江市||300|||", /^subtotal: /],
    ["|枝江市|||300|||", /^subtotal: .*枝江市/],
    ["||枝江市||300|||", /^subtotal: .*枝江市/],
    ["||枝江市|3家|300|||", /^subtotal: .*枝江市/],
    ["|3家|||300|||", /^subtotal: .*3家/],
    ["2||枝江市||300|||", /^data$/],
    ["||枝江市||||乙|", /^data$/],
  ])("%s is %s", (row, expected) => expect(last([FIRM, row])).toMatch(expected));

  it.each([
    ['"12"|乙公司|||5', /^note: /],
    ["A1|乙公司|||5", /^data$/],
    ["1号|乙公司|||5", /^data$/],
  ])("is numbered 一 where rows have numbers: %s", (row, expected) =>
    expect(last([row, "一|中心公司||||||"])).toMatch(expected)
  );
});

describe("a row of signatures", () => {
  it.each([
    ["|填报人：张三|||43272@date|||", /^note$/],
    ["||||43272@date|||", /^note$/],
    ["|2018年12月1日||||||", /^note$/],
    ["|填报人：张三||审核人：李四||||", /^note$/],
    ["|乙公司|||43272@date|||", /^data$/],
    ["|填报人：张三|||43272@date|||乙", /^data$/],
    // Offices sign together; one alone may be a firm's name.
    ["|西陵区财政局||市政府||||", /^note$/],
    ["|西陵区财政局||||||", /^data$/],
    ["||||0.5@percent|||", /^data/],
  ])("%s is %s", (row, expected) => expect(last([FIRM, row])).toMatch(expected));
});

describe("a row of amounts alone", () => {
  const rows = [FIRM, "||||300|||", "3|乙公司|枝江市|扩建|5|||"];
  const second = (merges: string[], head = HEAD, all = rows) => {
    const [, row] = ledgerOf(all, merges, head).rows();
    return [row!.kind, row!.note?.address];
  };

  it("is told of, unless cells merged downwards say whose they are", () => {
    expect(second([])).toEqual(["data", "E3"]);
    for (const merge of ["A2:A3", "B2:B3", "H2:H3", "A2:H3"])
      expect(second([merge])).toEqual(["data", undefined]);
    // They begin in this row, or stand beside the table.
    for (const merge of ["B3:B4", "I2:I3"]) expect(second([merge])).toEqual(["data", "E3"]);
  });

  it("is told of where it stands, wherever the table does", () => {
    const right = rows.map((row) => `|${row}`);
    expect(second([], `|${HEAD}`, right)).toEqual(["data", "F3"]);
    expect(second(["A2:A3"], `|${HEAD}`, right)).toEqual(["data", "F3"]);
    expect(second(["B2:B3"], `|${HEAD}`, right)).toEqual(["data", undefined]);
  });
});

describe("a row of which nothing counts, or that isn't on show", () => {
  const grid = sheet([HEAD, FIRM, "2|乙公司|||7|||", "3|丙公司|||8|||"].join("\n"));
  const struck = (...columns: number[]) =>
    new Map(columns.map((column) => [column, { counts: null, struck: `旧${column}` }]));
  const rowsOf = (marks: ReadonlyMap<number, ReadonlyMap<number, Mark>>) => {
    const [ledger] = findLedgers({ ...grid, marks });
    return [...ledger!.rows()].map(({ kind, note }) => [kind, note?.text.zh]);
  };

  it("is struck out, and told of with what stood there", () => {
    const [, second, third] = rowsOf(new Map([[2, struck(0, 1, 4)]]));
    expect(second).toEqual(["blank", expect.stringMatching(/旧0.*旧1.*旧4/)]);
    expect(third).toEqual(["data", undefined]);
  });

  it("isn't told of for what is struck out beside the table", () => {
    const blank = sheet([HEAD, FIRM, "", "3|丙公司|||8|||"].join("\n"));
    const marks = new Map([[2, struck(8)]]);
    const [ledger] = findLedgers({ ...blank, marks });
    const [, second] = ledger!.rows();
    expect([second!.kind, second!.note]).toEqual(["blank", undefined]);
  });

  it("is hidden", () => {
    const hidden = { sheet: false, rows: new Set([2]), columns: new Set<number>() };
    const [ledger] = findLedgers({ ...grid, hidden });
    expect([...ledger!.rows()].map(({ isHidden }) => isHidden)).toEqual([
      ...[undefined, true, undefined],
    ]);
  });

  it("has only what there is to say", () => {
    const [ledger] = findLedgers(
      sheet([HEAD, FIRM, "|合计|||5|||", "1|甲公司|||5||本行单位：元|"].join("\n"))
    );
    const [first, total, last] = ledger!.rows();
    expect(Object.keys(first!).sort()).toEqual(["cells", "kind", "number", "said"]);
    expect(Object.keys(total!).sort()).toEqual(["cells", "kind", "number"]);
    expect(last!.unitSaid).toMatchObject({ unit: "元", address: "G4" });
  });
});

describe("the places of rows", () => {
  const heading = "企业名称|项目名称|申报补助额|备注";
  const first = (rows: string[], known = true) => {
    const [ledger] = findLedgers(sheet(rows.join("\n")), known ? { places } : {});
    const [row] = ledger!.rows();
    const named = (of: readonly { name: string }[] = []) => of.map(({ name }) => name);
    return [named(row!.placesNamed), named(row!.placesBeside?.flatMap((each) => each.places))];
  };

  it("are those that the table names where it has no column of them", () => {
    const rows = ["夷陵区汇总表", heading, "甲|A|5|"];
    expect(first(rows)).toEqual([["夷陵区"], []]);
    expect(first(rows, false)).toEqual([[], []]);
    const sections = [heading, "甲|A|5|", "枝江市各企业||300|", "一、宜都市项目|||"];
    expect(first(sections)).toEqual([["宜都市"], []]);
  });

  it("are said beside the column where there is one", () => {
    const rows = ["夷陵区汇总表", `${heading}|县市区`, "甲|A|5|建在枝江市|宜都市"];
    expect(first(rows)).toEqual([[], ["枝江市", "夷陵区"]]);
    expect(first(rows, false)).toEqual([[], []]);
  });
});

describe("a row that numbers the columns", () => {
  it("is the first one only", () => {
    const numbers = "1|2|3|4|5|6|7|8";
    const kinds = (...rows: string[]) => [...ledgerOf(rows).rows()].map(({ kind }) => kind);
    expect(kinds(numbers, FIRM)).toEqual(["note", "data"]);
    expect(kinds(FIRM, numbers)).toEqual(["data", "data"]);
    expect(kinds(numbers, numbers, FIRM)).toEqual(["note", "data", "data"]);
  });
});

describe("cells merged downwards", () => {
  const rows = [
    "1|甲公司|枝江市|扩建|5|50||",
    "2|甲公司|枝江市|改造||60||",
    "3|乙公司|枝江市|改造|7|70||",
  ];
  const cellsOf = (merges: readonly string[]) =>
    [...ledgerOf(rows, merges).rows()].map(({ cells }) => cells);

  it("hold an amount of all their rows, with those that have their own beside it", () => {
    const [first, second, third] = cellsOf(["E2:E3"]);
    expect(first!["reported"]!.merged).toEqual({ range: "E2:E3", beside: ["total_investment"] });
    expect([second!["reported"]!.value, second!["reported"]!.note?.text.zh]).toEqual([
      undefined,
      expect.stringContaining("E2:E3"),
    ]);
    expect(third!["reported"]!.merged).toBeUndefined();
    expect(first!["total_investment"]!.merged).toBeUndefined();
  });

  it("have none beside them where the others end with the first row, or are merged alike", () => {
    const alone = [rows[0]!, "2|甲公司|枝江市|改造||||", rows[2]!];
    const [first] = [...ledgerOf(alone, ["E2:E3"]).rows()];
    expect(first!.cells["reported"]!.merged).toEqual({ range: "E2:E3", beside: [] });
  });

  it("have those beside them that stand in any of their rows", () => {
    const three = [rows[0]!, "2|甲公司|枝江市|改造||60||", "3|甲公司|枝江市|技改||||"];
    const [first] = [...ledgerOf(three, ["E2:E4"]).rows()];
    expect(first!.cells["reported"]!.merged!.beside).toEqual(["total_investment"]);
  });

  it("are none where they are merged across, or begin left of the amount", () => {
    const [first] = cellsOf(["E2:F2"]);
    expect(first!["reported"]!.merged).toBeUndefined();
    const [left] = cellsOf(["D2:E3"]);
    expect(left!["reported"]!.merged).toBeUndefined();
  });

  it("give what they say to each of their rows", () => {
    const firms = [rows[0]!, "2|||改造|6|60||"];
    expect(valuesOf(ledgerOf(firms, ["B2:B3", "C2:C3"]), "firm", "place", "reported")).toEqual([
      "2 | data | 甲公司 | 枝江市 | 5",
      "3 | data | 甲公司 | 枝江市 | 6",
    ]);
  });
});

describe("tables of one heading", () => {
  const table = "企业名称|项目名称|申报补助额";
  /** The kinds of the rows of each table. */
  const kindsOf = (...rows: string[]) =>
    findLedgers(sheet(rows.join("\n"))).map((ledger) =>
      [...ledger.rows()].map(({ kind }) => kind).join(" ")
    );
  const first = ["汇总表", "单位：万元", table, "甲公司|A|5"];

  it("are one where it is printed again on the next page", () => {
    expect(kindsOf(...first, table, "乙公司|B|6")).toEqual(["data note data"]);
    expect(kindsOf(...first, "汇总表", "单位：万元", table, "乙公司|B|6")).toEqual([
      "data note note note data",
    ]);
    expect(kindsOf(...first, "", "续表", table, "乙公司|B|6")).toEqual([
      "data blank note note data",
    ]);
    expect(kindsOf(...first, "汇总表（续）", table, "乙公司|B|6")).toEqual(["data note note data"]);
  });

  it("are two under another title or unit, or where the first has its total", () => {
    expect(kindsOf(...first, "", "明细表", table, "乙公司|B|6")).toEqual(["data", "data"]);
    expect(kindsOf(...first, "", table, "乙公司|B|6")).toEqual(["data", "data"]);
    expect(kindsOf(...first, "", "明细表（续）", table, "乙公司|B|6")).toEqual(["data", "data"]);
    expect(kindsOf(...first, "汇总表", "单位：元", table, "乙公司|B|6")).toEqual(["data", "data"]);
    expect(kindsOf(...first, "合计||5", "汇总表", table, "乙公司|B|6")).toEqual([
      "data total",
      "data",
    ]);
  });

  it("are two after a total, whatever is beside it and between them", () => {
    const total = [...first, "合计|见注|5", "", "", "汇总表", table, "乙公司|B|6"];
    expect(kindsOf(...total)).toHaveLength(2);
    const unitless = ["汇总表", table, "甲公司|A|5"];
    expect(kindsOf(...unitless, "汇总表", "单位：元", table, "乙公司|B|6")).toHaveLength(2);
    expect(kindsOf(...unitless, "汇总表", table, "乙公司|B|6")).toHaveLength(1);
  });

  it("say which table they go on from, where that one has another name or none", () => {
    const ledgers = (...rows: string[]) => findLedgers(sheet(rows.join("\n")));
    const [, second] = ledgers(...first, "", "明细表（续）", table, "乙公司|B|6");
    expect(second!.continues).toBe("明细表");
    expect(ledgers(table, "甲公司|A|5", "", "明细表（续）", table, "乙公司|B|6")).toHaveLength(1);
    const [alone] = ledgers(...first);
    expect("continues" in alone!).toBe(false);
  });

  it("go on in the unit of the one that they name, or of the one before, unless they have one", () => {
    const other = ["企业名称|总投资|备注", "甲公司|800|"];
    const unitOf = (...rows: string[]) => {
      const ledgers = findLedgers(sheet(rows.join("\n")));
      return ledgers[ledgers.length - 1]!.columns[1]!.unit;
    };
    const ofYuan = ["申报表", "单位：元", table, "甲公司|A|5", ""];
    const ofThousands = ["明细表", "单位：千元", "企业名称|税率|申报补助额", "甲公司|13|5", ""];
    expect(unitOf(...ofYuan, "续表", ...other)).toBe("元");
    expect(unitOf(...ofYuan, ...ofThousands, "续表", ...other)).toBe("千元");
    expect(unitOf(...ofYuan, ...ofThousands, "申报表（续）", ...other)).toBe("元");
    expect(unitOf(...ofYuan, "续表", "单位：千元", ...other)).toBe("千元");
    expect(unitOf(...ofYuan, "汇总表", ...other)).toBe("万元");
  });

  it("say of a heading printed again where it is", () => {
    const [ledger] = findLedgers(sheet([...first, table, "乙公司|B|6"].join("\n")));
    const [, again] = ledger!.rows();
    expect(again).toMatchObject({ number: 5, cells: {}, note: { address: "A5" } });
  });
});

describe("tables side by side", () => {
  const count = (...rows: string[]) => findLedgers(sheet(rows.join("\n"))).length;

  it("are told by a heading that begins again", () => {
    expect(count("企业名称|申报补助额|企业名称|申报补助额", "甲|5|乙|6")).toBe(2);
    expect(count("企业名称|总投资|申报补助额|企业名称|申报补助额|备注", "甲|50|5|乙|6|")).toBe(2);
    expect(
      count(
        "序号|企业名称|项目名称|总投资|申报补助额|序号|企业名称|税率|数量|利率",
        "1|甲|A|5|6|1|乙|1|2|3"
      )
    ).toBe(1);
    expect(count("序号|企业名称|申报补助额|序号|税率|数量", "1|甲|5|1|2|3")).toBe(1);
  });

  it("may be three, or begin again with half of their columns", () => {
    const pair = "企业名称|申报补助额";
    expect(count(`${pair}|${pair}|${pair}`, "甲|5|乙|6|丙|7")).toBe(3);
    expect(count("序号|企业名称|税率|数量|序号|企业名称|利率|排名", "1|甲|5|6|1|乙|7|8")).toBe(2);
  });

  it("begin as tables do, and half of their headings are known", () => {
    const left = "企业名称|申报补助额";
    expect(count(`${left}||序号|设备名称|甲|乙`, "甲|5||1|机床|7|8")).toBe(2);
    expect(count(`${left}||序号|设备名称|甲|乙|丙`, "甲|5||1|机床|7|8|9")).toBe(1);
    expect(count(`${left}||序号|甲`, "甲|5||1|机床")).toBe(1);
    expect(count(`${left}||含税金额|税率`, "甲|5||1|13")).toBe(1);
    expect(count("税率|企业名称||序号|设备名称", "13|甲||1|机床")).toBe(1);
  });

  it("end where their own rows do", () => {
    const rows = [
      "企业名称|申报补助额||序号|设备名称|含税金额",
      "甲|5||1|机床|7",
      "乙|6||||",
      "丙|7||||",
    ];
    const [left, right] = findLedgers(sheet(rows.join("\n")));
    expect([left!.area, right!.area]).toEqual([
      { top: 0, left: 0, bottom: 3, right: 1 },
      { top: 0, left: 3, bottom: 1, right: 5 },
    ]);
  });

  it.each([
    ["单位：元|||单位：千元||", "元", "千元"],
    ["|单位：元||||单位：千元", "元", "千元"],
    // Alone where titles begin, or beside them both.
    ["单位：元|||||", "元", "元"],
    ["||||||单位：元", "元", "元"],
    ["单位：元|||单位：元||", "元", "元"],
    ["汇总表|||||", "万元", "万元"],
  ])("have the units over them: %s", (line, ofLeft, ofRight) => {
    const rows = [line, "企业名称|申报补助额||序号|设备名称|含税金额", "甲|5||1|机床|7"];
    const [left, right] = findLedgers(sheet(rows.join("\n")));
    expect([left!.columns[1]!.unit, right!.columns[2]!.unit]).toEqual([ofLeft, ofRight]);
  });

  it("have no unit that is over the other one", () => {
    const rows = ["|||单位：元||", "企业名称|申报补助额||序号|设备名称|含税金额", "甲|5||1|机床|7"];
    const [left, right] = findLedgers(sheet(rows.join("\n")));
    expect(right!.columns[2]!.unit).toBe("元");
    const [row] = left!.rows();
    expect(row!.cells["reported"]!.error?.code).toBe("unknownUnit");
  });

  it("are told by a blank column between them", () => {
    const head = "企业名称|申报补助额||序号|设备名称|含税金额";
    expect(count(head, "甲|5||1|机床|7")).toBe(2);
    expect(count(head, "甲|5||1|机床|7", "乙|6|见注|2|铣床|8")).toBe(1);
    expect(count("企业名称|申报补助额|序号|设备名称|含税金额", "甲|5|1|机床|7")).toBe(1);
  });
});
