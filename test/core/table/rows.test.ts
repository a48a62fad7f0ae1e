import { Amount } from "../../../src/core/amount";
import { JigaiError } from "../../../src/core/error";
import {
  attempt,
  eachRow,
  errorNotes,
  inputsOf,
  itemName,
  readArguments,
  reportRows,
  soundOnes,
  sumOf,
  withDistinctPlaces,
  type Argument,
  type ListArgument,
  type TableArgument,
  type TableRow,
} from "../../../src/core/table";
import { messageOf, refusalOf } from "../../support/refusal";
import { a, amount, b, eastern, p, place, text, western } from "../rule/made-up";

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "情况表", en: "The table" },
  columns: [place, a],
};
const read = (argument: Argument, cells: unknown[][]) => readArguments([argument], [cells]);
const rowsOf = (argument: TableArgument, cells: unknown[][]) =>
  read(argument, cells).tables[argument.name]!;
const refused = (argument: Argument, cells: unknown[][]) => refusalOf(() => read(argument, cells));

describe("a table's rows", () => {
  it("are read row by row, empty ones left out, each with its place in the range", () => {
    const rows = rowsOf(table, [
      ["东区", 5],
      ["", null],
      [0, 0],
      ["西县", "约5"],
      ["西县", null],
    ]);
    expect(rows.map(({ number, inputs, error }) => [number, inputs ?? error!.code])).toEqual([
      [1, { place: eastern, a: amount(5) }],
      [4, "notAnAmount"],
      [5, { place: western }],
    ]);
    expect(rows[1]!.cells).toEqual(["西县", "约5"]);
  });

  it("keep the error of a cell in its row", () => {
    const error = new JigaiError("errorCell", { found: "#REF!" });
    const [first, second] = rowsOf(table, [
      ["东区", error],
      ["西县", 1],
    ]);
    expect([first!.error!.code, first!.error!.argument?.name]).toEqual(["errorCell", "a"]);
    expect(second!.inputs).toBeDefined();
  });

  it("of one column keep their zeros, and across their blanks", () => {
    const series: TableArgument = { ...table, columns: [a], series: true };
    expect(rowsOf(series, [[1, null, 0]]).map(({ inputs }) => inputs)).toEqual([
      { a: amount(1) },
      {},
      { a: amount(0) },
    ]);
    expect(rowsOf({ ...table, columns: [a] }, [[1], [null], [0]])).toHaveLength(2);
  });

  it("under a heading come to the unit that it states", () => {
    const rows = rowsOf(table, [
      ["县市区", "安排数（元）"],
      ["东区", 50000],
    ]);
    expect(rows.map(({ number, inputs }) => [number, inputs])).toEqual([
      [2, { place: eastern, a: amount(5) }],
    ]);
  });

  it.each<[string, TableArgument, unknown[][], string, [zh: string, en: string]]>([
    ["nothing", table, [[null, ""]], "missingInput", ["未填", "it is blank"]],
    [
      "a heading alone",
      table,
      [["县市区", "安排数（元）"]],
      "missingInput",
      ["未填", "it is blank"],
    ],
    ["zeros alone", table, [[0, 0]], "missingInput", ["未填", "it is blank"]],
    [
      "a column too many",
      table,
      [["东区", 1, 2]],
      "wrongColumns",
      ["应有 2 列（place、a），却给了 3 列", "should have 2 column(s) (place, a), but has 3"],
    ],
    [
      "a block for a series",
      { ...table, columns: [a], series: true },
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "notOneLine",
      ["却给了 3 行 2 列", "3 row(s) × 2 column(s) were given"],
    ],
  ])("can't be %s", (_, argument, cells, code, [zh, en]) => {
    const error = refused(argument, cells);
    expect([error.code, error.argument?.name]).toEqual([code, "table"]);
    expect(messageOf(error).zh).toMatch(/^情况表（table）：/);
    expect(messageOf(error).zh).toContain(zh);
    expect(messageOf(error).en).toContain(en);
  });

  it("may be none of an optional table", () => {
    expect(rowsOf({ ...table, mayBeEmpty: true }, [[null, null]])).toEqual([]);
  });
});

describe("a row that the whole rests on", () => {
  const payments: TableArgument = { ...table, columns: [a, b, p] };
  const inputsIn = (cells: unknown[]) => {
    const rows = rowsOf(payments, [[1, 1, "是"], cells]);
    return inputsOf(rows[1]!, payments);
  };

  it("is read where only what is optional is blank", () => {
    expect(inputsIn([3, 4, null])).toEqual({ a: amount(3), b: amount(4) });
  });

  it.each<[string, unknown[], string, [zh: string, en: string]]>([
    [
      "a blank",
      [3, null, "是"],
      "missingInput",
      ["情况表第 2 行b（table）：未填", "The table, row 2 b (table): it is blank"],
    ],
    [
      "what can't be read",
      ["约3", 4, "是"],
      "notAnAmount",
      ["情况表第 2 行a（table）：“约3”", 'The table, row 2 a (table): "约3"'],
    ],
  ])("has the row and the column in the error of %s", (_, cells, code, [zh, en]) => {
    const error = refusalOf(() => inputsIn(cells));
    expect(error.code).toBe(code);
    expect(messageOf(error).zh.startsWith(zh)).toBe(true);
    expect(messageOf(error).en.startsWith(en)).toBe(true);
  });

  it("has the row alone where the error is about no column", () => {
    const row: TableRow = {
      number: 7,
      cells: [],
      error: new JigaiError("duplicatePlace", { found: "东区" }),
    };
    const { zh, en } = messageOf(refusalOf(() => inputsOf(row, payments)));
    expect(zh).toMatch(/^情况表第 7 行（table）：/);
    expect(en).toMatch(/^The table, row 7 \(table\): /);
  });
});

describe("a list", () => {
  const list: ListArgument = {
    kind: "list",
    name: "list",
    label: { zh: "清单", en: "List" },
    item: a,
  };
  const ids: ListArgument = { ...list, item: { kind: "id", name: "id", label: text("id") } };

  it("is read down or across, blanks and all, and says how it lies", () => {
    const down = read(list, [[1], [null], [3]]);
    expect(down.lists.list!.map((each) => each?.toString())).toEqual(["1", undefined, "3"]);
    expect(down.across).toEqual([]);
    expect(read(list, [[1, 2]]).across).toEqual(["list"]);
    expect(read(list, [[1, 2]]).lists.list).toHaveLength(2);
  });

  it("of ids has texts, full-width forms folded and 0 for a blank", () => {
    const { ids: found, lists } = read(ids, [["Ａ1"], [7], [0], [""]]);
    expect(found.list).toEqual(["A1", "7", undefined, undefined]);
    expect(lists.list).toBeUndefined();
  });

  it("may be left out where it is optional", () => {
    expect(read({ ...list, optional: true }, [[null], [""]]).lists.list).toEqual([]);
    expect(readArguments([{ ...list, optional: true }], []).lists.list).toEqual([]);
    const error = refused(list, [[null]]);
    expect([error.code, error.argument?.name]).toEqual(["missingInput", "list"]);
    expect(messageOf(error).zh).toBe("清单（list）：未填，无法计算。请填写。");
  });

  it("has as many as are asked for", () => {
    const three = { ...list, length: 3 };
    expect(read(three, [[1, 2, 3]]).lists.list).toHaveLength(3);
    const { zh, en } = messageOf(refused(three, [[1], [2]]));
    expect(zh).toContain("清单（list）：应有 3 个数，却给了 2 个");
    expect(en).toContain("List (list): It should have 3 amounts, but has 2");
  });

  it("names the item that can't be read", () => {
    expect(itemName(list, 0)).toEqual({
      name: "list",
      label: { zh: "清单第 1 个", en: "List, no. 1" },
    });
    const { zh, en } = messageOf(refused(list, [[1], ["约3"]]));
    expect(zh).toMatch(/^清单第 2 个（list）：“约3”/);
    expect(en).toMatch(/^List, no\. 2 \(list\): "约3"/);
    const error = new JigaiError("errorCell", { found: "#REF!" });
    expect(messageOf(refused(list, [[1], [error]])).zh).toMatch(/^清单第 2 个（list）：/);
  });
});

describe("numbers with and without %", () => {
  const growth = { kind: "number", name: "growth", label: text("growth") } as const;
  const mixed: TableArgument = { ...table, columns: [place, growth] };
  const of = (...cells: unknown[]) => cells.map((cell, i) => [i % 2 ? "西县" : "东区", cell]);

  it.each([
    [[25, "26%"], "25", "26%"],
    [["26%", "-25.5"], "-25.5", "26%"],
    [["1,200", "26％"], "1,200", "26％"],
    [["+2", "5%", null], "+2", "5%"],
    [[23, 0.25], "23", "0.25"],
    [[0.06, "5.5", 4], "5.5", "0.06"],
    [[-0.25, -3.1], "-3.1", "-0.25"],
  ])("%j are refused with both", (cells, bare, percent) => {
    const error = refused(mixed, of(...cells));
    expect([error.code, error.payload, error.argument?.name]).toEqual([
      "mixedPercent",
      { found: bare, percent },
      "growth",
    ]);
  });

  it.each([
    [[1, "26%"]],
    [[0.25, "26%"]],
    [[-1, "26%"]],
    [[1.2, 0.25]],
    [[3, 0.25]],
    [[23, 0]],
    [[23, 1]],
    [["25%", "26%"]],
    [[25, 26]],
    [["5%", "a5"]],
    [["5%", "5a"]],
  ])("%j aren't", (cells) => expect(() => read(mixed, of(...cells))).not.toThrow());
});

describe("rows worked out one by one", () => {
  const rows = rowsOf(table, [
    ["东区", 5],
    ["西县", "约5"],
  ]);
  const worked = eachRow(rows, ({ a: given }) => given as Amount);

  it("keep their errors, and leave the others alone", () => {
    expect(worked.map((row) => (row instanceof JigaiError ? row.code : row.toString()))).toEqual([
      "5",
      "notAnAmount",
    ]);
    expect(soundOnes(worked).map(String)).toEqual(["5"]);
  });

  it("but not a fault of ours", () => {
    const fails = () => {
      throw new TypeError("fault");
    };
    expect(() => attempt(fails)).toThrow(TypeError);
    expect(() => eachRow(rows, fails)).toThrow(TypeError);
  });

  it("have a sum when all of them have an amount, or the number of those that haven't", () => {
    const identity = (each: Amount) => each;
    expect(String(sumOf([amount(1), amount("0.2")], identity))).toBe("1.2");
    expect(String(sumOf([], identity))).toBe("0");
    const none = sumOf([...worked, worked[1]!], identity) as JigaiError<"rowsWithErrors">;
    expect([none.code, none.payload]).toEqual(["rowsWithErrors", { count: 2 }]);
  });

  it("show the first cell as it stands beside their error", () => {
    const shown = reportRows(rows, worked, 3, (each) => ["yes", each, 1]);
    expect(shown).toEqual([
      ["yes", amount(5), 1],
      ["西县", worked[1], worked[1]],
    ]);
    const error = new JigaiError("errorCell", { found: "#REF!" });
    const of = (...cells: unknown[]) => reportRows([{ number: 1, cells }], [error], 2, () => [])[0];
    expect(of(error, 1)).toEqual([error, error]);
    expect(of(null, 1)).toEqual(["", error]);
    expect(of(7)).toEqual(["7", error]);
  });

  it("are told in notes by their number", () => {
    const notes = errorNotes(rows, worked, { id: "X-1" });
    expect(notes.map(({ kind, basis }) => [kind, basis])).toEqual([["note", "X-1"]]);
    expect(notes[0]!.text.zh).toMatch(/^第 2 行未计入：a（a）：“约5”/);
    expect(notes[0]!.text.en).toMatch(/^Row 2 left out: a \(a\): "约5"/);
  });
});

describe("a place in two rows", () => {
  it("is an error in both, and in no other", () => {
    const rows = withDistinctPlaces(
      rowsOf(table, [
        ["东区", 1],
        ["西县", 2],
        [" 东 区 ", 3],
        ["某县", 4],
        ["某县", 5],
      ]),
      "place"
    );
    expect(rows.map(({ number, error }) => [number, error?.code])).toEqual([
      [1, "duplicatePlace"],
      [2, undefined],
      [3, "duplicatePlace"],
      [4, "unknownPlace"],
      [5, "unknownPlace"],
    ]);
    expect([rows[0]!.inputs, rows[0]!.cells, rows[0]!.error!.payload]).toEqual([
      undefined,
      ["东区", 1],
      { found: "东区" },
    ]);
  });
});
