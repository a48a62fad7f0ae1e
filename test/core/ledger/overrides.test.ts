import { hiddenNotes } from "../../../src/core/ledger/hidden";
import { knownFields } from "../../../src/core/ledger/knownFields";
import { columnNames, letteredColumns, mapColumns } from "../../../src/core/ledger/overrides";

const cells = [
  { index: 0, row: 1, parts: ["企业名称"] },
  { index: 1, row: 1, parts: ["投资（万元）", "设 备"] },
  { index: 2, row: 1, parts: ["投资（万元）", "土建（元）"] },
  { index: 27, row: 1, parts: ["甲"] },
];

/** Numbers of the columns that the words name, each with its field; - is one left out of account. */
function mapped(overrides: Record<string, string>): string {
  const { mapped: found, used } = mapColumns(cells, overrides, knownFields);
  return (
    [...found].map(([index, field]) => `${index} ${field?.id ?? "-"}`).join() + ` of ${used.size}`
  );
}

describe("a column that the user names", () => {
  test.each([
    ["企业名称", "0"],
    ["企业 名称", "0"],
    ["投资（万元） / 设备", "1"],
    ["投资（万元）设备", "1"],
    ["设备", "1"],
    ["土建", "2"],
    ["投资土建", "2"],
    ["AB", "27"],
    [" ab ", "27"],
    ["B", "1"],
    ["甲", "27"],
  ])("%s is column %s", (name, index) =>
    expect(mapped({ [name]: "firm" })).toBe(`${index} firm of 1`)
  );

  test.each(["投资（万元）", "A1", "ABCD", "D", "乙", ""])("%j is none", (name) =>
    expect(mapped({ [name]: "firm" })).toBe(" of 0")
  );

  test("may be left out of account", () => {
    expect(mapped({ A: "忽略", 设备: " Ignore " })).toBe("0 -,1 - of 2");
  });

  test("has a field by its id, its label or a heading, or there is none", () => {
    const { label } = knownFields.named("place")!;
    expect(mapped({ A: " PLACE " })).toBe("0 place of 1");
    expect(mapped({ A: label.zh })).toBe("0 place of 1");
    expect(mapped({ A: "所属县市区" })).toBe("0 place of 1");
    expect(() => mapped({ A: "没有这列" })).toThrow(
      expect.objectContaining({
        code: "unknownField",
        payload: { found: "没有这列", fields: expect.arrayContaining(["place", "忽略"]) },
      })
    );
  });

  test("by letters is known before its heading", () =>
    expect(letteredColumns({ A: "x", " ab ": "x", 设备: "x", A1: "x", abcd: "x" })).toEqual([
      ...[0, 27],
    ]));

  test("can be named by letters and heading", () =>
    expect(columnNames([...cells, { index: 3, row: 1, parts: [] }])).toEqual([
      ...["A 企业名称", "B 投资（万元） / 设备", "C 投资（万元） / 土建（元）", "AB 甲", "D"],
    ]));
});

describe("what isn't on show", () => {
  const area = { top: 1, left: 1, bottom: 6, right: 3 };
  const rows = [
    [],
    [],
    ["", "a"],
    ["", "a"],
    ["", null],
    ["x"],
    [null, null, null, "b"],
    ["", "a"],
  ];
  const notes = (hiddenRows: number[], hiddenColumns: number[], sheet = false) =>
    hiddenNotes(
      {
        ...{ name: "表", merges: [], rows },
        hidden: { sheet, rows: new Set(hiddenRows), columns: new Set(hiddenColumns) },
      },
      area,
      2
    ).map(({ address, text }) => `${address} ${text.zh.split("，")[0]}`);

  test("is told of rows of the table that hold something, of columns, and of the sheet", () => {
    expect(notes([6, 3, 1, 4, 5, 7], [3, 0, 1, 4])).toEqual([
      "B4 第 4、7 行是隐藏的或被筛选掉的（共 2 行）",
      "B2 B、D 列是隐藏的",
    ]);
    expect(notes([2], [], true)).toEqual([
      " 这张工作表是隐藏的",
      "B3 第 3 行是隐藏的或被筛选掉的（共 1 行）",
    ]);
  });

  test("is nothing where all is on show", () => {
    expect(notes([], [])).toEqual([]);
    expect(notes([4, 5], [])).toEqual([]);
    expect(hiddenNotes({ name: "表", merges: [], rows }, area, 2)).toEqual([]);
  });
});
