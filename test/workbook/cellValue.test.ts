/** What a stored cell holds: days by Excel's own serial numbers, texts and truths as files write them. */
import { CellReader, type CellSources } from "../../src/workbook/read/cellValue";
import type { StoredCell } from "../../src/workbook/read/storedCell";

const sources: CellSources = {
  sharedStrings: {
    texts: ["甲", "乙¹", "丙"],
    marked: new Map([
      [1, { counts: "乙", raised: "¹" }],
      [2, { counts: " ", struck: "丙" }],
    ]),
  },
  struck: [false, true],
  formats: [],
  date1904: false,
};
const reader = new CellReader(sources);
const stored = (type: string, value?: string, style = 0): StoredCell => ({
  ...{ row: 0, column: 0, style, type, metadata: undefined },
  value,
});

describe("a day as ISO writes it", () => {
  // Excel counts a 29 February 1900: 1 March is its 61st day. 2018-06-21 is day 43272.
  it.each([
    ["2018-06-21", 43272],
    ["2018-06", 43252],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2018-06-21T12:00:00", 43272.5],
    ["2018-06-21T06:00", 43272.25],
    ["2018-06-21T18:00:00Z", 43272.75],
    ["2018-06-21T18:00:00+08:00", 43272.75],
    ["2018-06-21T18:00:00-0800", 43272.75],
    ["2018-06-21T24:00:00", 43273],
    ["12:00:00", 0.5],
    ["T12:00", 0.5],
    [" 2018-06-21 ", 43272],
    ["2018-06-21T00:00:43.2", 43272.0005],
    ["2016-02-29", 42429],
  ])("%s is day %d", (iso, serial) => {
    expect(reader.value(stored("d", iso))).toBeCloseTo(serial, 9);
    expect(reader.gridCell(stored("d", iso))).toEqual({
      ...{ number: expect.closeTo(serial, 9), format: "date" },
    });
  });

  it.each([
    ...["1899-12-31", "2018-02-30", "2018-13-01", "2017-02-29", "2018-06-21T24:00:01"],
    ...[
      "2018-06-21T12:60:00",
      "2018-06-21T12:00:60",
      "2018",
      "2018-6-21",
      "x2018-06-21",
      "昨天",
      "Z",
    ],
    "2018-06-21T25:00",
  ])("%s is none, and stays as it is written", (text) => {
    expect(reader.value(stored("d", text))).toBe(text);
    expect(reader.gridCell(stored("d", text))).toBe(text);
  });
});

describe("a stored value", () => {
  it.each<[string, string | undefined, unknown]>([
    ["n", "428.5", 428.5],
    ["n", " 1.5E-3 ", 0.0015],
    ["n", "abc", "abc"],
    ["n", "1e999", "1e999"],
    ["n", " ", null],
    ["n", undefined, null],
    ["b", "1", true],
    ["b", " true ", true],
    ["b", "0", false],
    ["b", "false", false],
    ["b", "", null],
    ["e", " #REF! ", { error: "#REF!" }],
    ["e", "", null],
    ["s", "0", "甲"],
    ["s", " ", null],
    ["str", "", ""],
    ["str", "_x0041_", "A"],
    ["inlineStr", "", ""],
    ["inlineStr", " ", " "],
    ["inlineStr", "_x0041_", "_x0041_"],
    ["d", "", null],
  ])("of type %s, %j", (type, value, expected) =>
    expect(reader.value(stored(type, value))).toEqual(expected)
  );

  it("that names a text that isn't there is damage", () =>
    expect(() => reader.value(stored("s", "3"))).toThrow(
      expect.objectContaining({ reason: "damaged" })
    ));

  it("is counted from 1900 where the workbook counts from 1904", () => {
    const from1904 = new CellReader({ ...sources, date1904: true });
    expect(from1904.valueFrom1900(stored("n", "1"), true)).toBe(1463);
    expect(from1904.valueFrom1900(stored("n", "1"), false)).toBe(1);
    expect(from1904.valueFrom1900(stored("d", "2018-06-21"), true)).toBe(43272);
    expect(from1904.valueFrom1900(stored("str", "1"), true)).toBe("1");
    expect(reader.valueFrom1900(stored("n", "1"), true)).toBe(1);
  });
});

describe("what of a cell counts", () => {
  it("is nothing of one whose style strikes it out", () =>
    expect(reader.mark(stored("n", "5", 1), 5)).toEqual({ counts: null, struck: "5" }));

  it("is what isn't raised or struck out of a shared text, whatever the style", () => {
    expect(reader.mark(stored("s", "1"), "乙¹")).toEqual({ counts: "乙", raised: "¹" });
    expect(reader.textMark(stored("s", "2", 1))).toEqual({ counts: null, struck: "丙" });
    expect(reader.mark(stored("s", "0"), "甲")).toBeUndefined();
    expect(reader.mark(stored("n", "1"), 1)).toBeUndefined();
  });

  it("is what a text of the cell's own says", () => {
    const marked = { counts: "丁", struck: "戊" };
    expect(reader.textMark({ ...stored("inlineStr", "丁戊"), marked })).toEqual(marked);
  });
});
