import { Amount } from "../../../src/core/amount";
import { heading, section, table, text, type ReportCell } from "../../../src/core/report/blocks";
import {
  cellText,
  isNumber,
  isVerdict,
  numberColumns,
  toCellValue,
} from "../../../src/core/report/cells";
import { pageOf } from "../../../src/core/report/page";
import { reportRows, styleOf } from "../../../src/core/report/sheetRows";
import { widthOf } from "../../../src/core/report/widthOf";

const agree = { verdict: "agree", text: "相符" } as const;
const amount = new Amount("1234567.125");

describe("a cell of a report", () => {
  it.each<[string, ReportCell, string, string | number, boolean, boolean]>([
    ["a text", "宜都市", "宜都市", "宜都市", false, false],
    ["a count", 1200, "1200", 1200, true, false],
    ["an amount", amount, "1,234,567.125", 1234567.125, true, false],
    ["a verdict", agree, "相符", "相符", false, true],
  ])(
    "%s: as text, as a spreadsheet holds it, and what it is",
    (_, cell, said, value, number, verdict) => {
      expect([cellText(cell), toCellValue(cell), isNumber(cell), isVerdict(cell)]).toEqual([
        said,
        value,
        number,
        verdict,
      ]);
    }
  );

  it("stands at the right where its column holds a number", () => {
    const rows: ReportCell[][] = [
      ["a", "—", agree],
      ["b", amount, agree],
      ["c", 3, agree, 7],
      ["d"],
    ];
    expect(numberColumns(table(["A", "B", "C"], rows))).toEqual([false, true, false]);
    expect(numberColumns(table(["A"], []))).toEqual([false]);
  });
});

describe("a section", () => {
  it("has its heading only where something stands under it", () => {
    expect(section(heading(2, "问题"), [])).toEqual([]);
    expect(section(heading(2, "问题"), [text("一")])).toEqual([
      { kind: "heading", level: 2, text: "问题" },
      { kind: "text", text: "一" },
    ]);
  });
});

describe("the width of a text", () => {
  it.each([
    ["letters", "abc 1.5", 7],
    ["Chinese characters, two places each", "宜都市", 6],
    ["both", "第1行", 5],
    ["wide signs", "“×√…—”", 12],
    ["full-width forms and Chinese stops", "（％）。、", 10],
    ["characters beyond the first plane, one sign each", "😀", 1],
    ["nothing", "", 0],
  ])("%s", (_, given, width) => expect(widthOf(given)).toBe(width));
});

describe("a report as a sheet", () => {
  const rowsOf = (...blocks: Parameters<typeof reportRows>[0][number][]) => reportRows(blocks);

  it("has headings, texts and tables below one another, a free row before each further heading", () => {
    const { rows } = rowsOf(
      heading(1, "审核报告"),
      text("说明"),
      heading(2, "逐行"),
      table(
        ["项目", "金额", "行数", "结论"],
        [
          ["一", amount, 3, agree],
          ["二", "", 0, { verdict: "notReported", text: "未报" }],
        ]
      )
    );
    expect(rows).toEqual([
      [{ value: "审核报告", style: "title" }],
      [{ value: "说明" }],
      [],
      [{ value: "逐行", style: "title" }],
      ["项目", "金额", "行数", "结论"].map((value) => ({ value, style: "heading" })),
      [
        { value: "一", style: "text" },
        { value: 1234567.125, style: "amount" },
        { value: 3, style: "count" },
        { value: "相符", style: "agree" },
      ],
      [
        { value: "二", style: "text" },
        { value: "", style: "text" },
        { value: 0, style: "count" },
        { value: "未报", style: "text" },
      ],
    ]);
  });

  it("colours a verdict, but not what wasn't reported", () => {
    expect((["agree", "over", "under", "unreadable", "notReported"] as const).map(styleOf)).toEqual(
      [...["agree", "over", "under", "unreadable", "text"]]
    );
  });

  it("has columns as wide as the longest text in any table, with two to spare", () => {
    const long = "一".repeat(30);
    const { widths } = rowsOf(
      text(long),
      table(["短", "abcdefghijkl", "c"], [["a", "b", long]]),
      table(["d", "e"], [["宜昌高新技术产业", 1]])
    );
    // At least 10; 12 letters and 2; the last column's text has all the room to its right.
    expect(widths).toEqual([18, 14, 10]);
  });

  it("isn't wider than the screen takes, and the last heading counts", () => {
    const long = "一".repeat(30);
    expect(rowsOf(table([long, "b"], [])).widths).toEqual([44, 10]);
    expect(rowsOf(table(["a", "abcdefghijkl"], [["x", 5]])).widths).toEqual([10, 14]);
    expect(rowsOf(table(["a", "b"], [["x", new Amount("123456789012.25")]])).widths).toEqual([
      10, 20,
    ]);
  });
});

describe("a page of a report", () => {
  const heights = (...cells: Parameters<typeof pageOf>[0][number]) =>
    pageOf([cells], [10, 40]).heights;

  // Nine letters to a line in a column of ten.
  it.each([
    ["nine letters", "abcdefghi", 15],
    ["ten letters", "abcdefghij", 30],
    ["a long label", "一".repeat(14), 60],
    ["lines of its own", "a\nb\n\nc", 60],
    ["nothing", "", 15],
  ])("gives %s the room that they take", (_, value, height) =>
    expect(heights({ value, style: "label" })).toEqual([height])
  );

  it("goes by the highest cell, a title alone by its own", () => {
    const wrapped = { value: "a".repeat(80), style: "wrapped" } as const;
    expect(heights({ value: "a", style: "label" }, wrapped)).toEqual([45]);
    expect(heights({ value: null, style: "label" })).toEqual([15]);
    expect(heights({ value: "a".repeat(80), style: "text" })).toEqual([15]);
    expect(heights({ value: "标题", style: "title" }, wrapped)).toEqual([24]);
  });
});
