import { openWorkbook, patchWorkbook } from "../../src/workbook";
import { bySheet, edits } from "./edits";
import {
  MAIN,
  RELATIONSHIPS,
  smallParts,
  smallWorkbook,
  zipped,
  type Parts,
} from "../support/xlsxPackage";

/** Small fractions of the limits, for what is beyond them to be small as well. */
jest.mock("../../src/workbook/limits", () => {
  const limits = jest.requireActual<typeof import("../../src/workbook/limits")>(
    "../../src/workbook/limits"
  );
  return {
    ...limits,
    LARGEST_LIST: limits.LARGEST_LIST / 16,
    MOST_ELEMENTS: limits.MOST_ELEMENTS / 4,
    LONGEST_STRING: limits.LONGEST_STRING / 16,
    MOST_CELLS: limits.MOST_CELLS / 16,
    MOST_TEXT: limits.MOST_TEXT / 16,
    LONGEST_HELD: limits.LONGEST_HELD / 16,
  };
});

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";

function sheet(content: string): string {
  return `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

/** A workbook of one sheet with other parts than it should have. */
function withParts(parts: Parts): Uint8Array {
  const usual = smallParts({ sheets: { 台账: row }, styles: "<cellXfs/>", sharedStrings: "<si/>" });
  // How it is packed makes no difference to what is counted, and packing takes far longer than refusing.
  return zipped({ ...usual, ...parts }, 0);
}

function withSheet(content: string): Uint8Array {
  return withParts({ [SHEET]: sheet(content) });
}

function readAll(bytes: Uint8Array): void {
  const opened = openWorkbook(bytes);
  opened.sheets.forEach((each) => [opened.grid(each), opened.formulas(each)]);
}

/** Edits a cell and a column's width, and adds a sheet. */
function patch(bytes: Uint8Array): void {
  patchWorkbook(bytes, {
    sheets: bySheet({ 台账: edits({ 0: { 0: { value: 2, style: "amount" } } }, { 3: 20 }) }),
    added: [{ name: "汇总", rows: [[{ value: "x" }]] }],
  });
}

const tooLarge = expect.objectContaining({ reason: "too-large" });
const LONG_LIST = " ".repeat((33 << 20) / 16);

describe("what is small packed and huge unpacked is refused while it is read", () => {
  it.each<[string, () => Uint8Array]>([
    [
      "sheets",
      () =>
        smallWorkbook({
          sheets: { 台账: row },
          behind: sheets(10_001),
        }),
    ],
    [
      "prefixes for ids",
      () => smallWorkbook({ sheets: { 台账: row }, behind: `<a ${prefixes(101)}/>${sheets(1)}` }),
    ],
    ["hidden columns, the same again", () => withSheet(`<cols>${HIDDEN.repeat(3)}</cols>`)],
    ["a list of sheets", () => smallWorkbook({ sheets: { 台账: row }, behind: LONG_LIST })],
    ["relationships", () => withParts({ "xl/_rels/workbook.xml.rels": `<a>${LONG_LIST}</a>` })],
    ["styles", () => withParts({ "xl/styles.xml": `<styleSheet>${LONG_LIST}</styleSheet>` })],
    ["one shared text", () => withParts({ "xl/sharedStrings.xml": longText("sst") })],
    ["rows", () => withSheet(`<sheetData>${"<row/>".repeat(1_048_577)}</sheetData>`)],
    ["the same row again", () => withSheet(`<sheetData>${'<row r="9"/>'.repeat(1_048_577)}`)],
    ["cells at the end of their rows", () => withSheet(lastColumn(97))],
    ["text in a cell", () => withSheet(`<sheetData><row><c t="inlineStr">${longText("is")}`)],
    ["a value", () => withSheet(`<sheetData><row><c><v>${pieces("1")}`)],
    ["a formula", () => withSheet(sharedFormula(40_000, 0))],
    ["formulas that are shared", () => withSheet(sharedFormula(30_000, 75))],
    ["merged cells over many rows", () => withSheet(mergedRows())],
  ])("%s", (_, bytes) => {
    expect(() => readAll(bytes())).toThrow(tooLarge);
  });

  it.each<[string, () => Uint8Array]>([
    [
      "columns",
      () => withSheet(`<cols>${'<col min="1" max="1"/>'.repeat(16_385)}</cols><sheetData/>`),
    ],
    ["text between columns", () => withSheet(`<cols>${pieces(" ")}</cols>`)],
    ["what is in a cell", () => withSheet(`<sheetData><row><c>${pieces(" ")}`)],
    ["elements of styles", () => withParts({ "xl/styles.xml": many("styleSheet", "<xf/>") })],
    ["content types", () => withParts({ "[Content_Types].xml": many("Types", "<Default/>") })],
  ])("%s, where the file is edited", (_, bytes) => {
    expect(() => patch(bytes())).toThrow(tooLarge);
  });
});

describe("much that is healthy", () => {
  it("is read: a full sheet's rows, many sheets, merged cells and styles", () => {
    const names = Array.from({ length: 300 }, (_, i) => [`表${i}`, row] as const);
    expect(() => readAll(smallWorkbook({ sheets: Object.fromEntries(names) }))).not.toThrow();
    const merges = Array.from(
      { length: 20_000 },
      (_, i) => `<mergeCell ref="B${i + 1}:C${i + 1}"/>`
    );
    const styles = `<cellXfs>${"<xf/>".repeat(64_000)}</cellXfs>`;
    const data = `<sheetData>${row}<row r="1048576"><c><v>2</v></c></row></sheetData>`;
    const bytes = smallWorkbook({
      sheets: { 台账: sheet(`${data}<mergeCells>${merges.join("")}</mergeCells>`) },
      styles,
    });
    const opened = openWorkbook(bytes);
    const { rows, merges: read } = opened.grid(opened.sheets[0]!);
    expect([rows.length, read.length]).toEqual([1_048_576, 20_000]);
    expect(() => patch(bytes)).not.toThrow();
  });

  it("has formulas that nobody asks for, which aren't kept", () => {
    const opened = openWorkbook(withSheet(sharedFormula(30_000, 75)));
    expect(opened.formulas(opened.sheets[0]!, (formula) => formula.startsWith("YC_"))).toEqual([]);
  });
});

const HIDDEN = '<col min="1" max="16384" hidden="1"/>';

function prefixes(count: number): string {
  return Array.from({ length: count }, (_, i) => `xmlns:p${i}="${RELATIONSHIPS}"`).join(" ");
}

function sheets(count: number): string {
  return `<sheets>${'<sheet name="a" sheetId="2" r:id="rId1"/>'.repeat(count)}</sheets>`;
}

function longText(name: string): string {
  const runs = `<r><t>${"技".repeat(1000)}</t></r>`.repeat(70);
  return name === "is" ? `<is>${runs}` : `<${name}><si>${runs}</si></${name}>`;
}

function many(root: string, element: string): string {
  return `<${root}>${element.repeat((1 << 17) + 1)}</${root}>`;
}

/** Text without end, with elements between that are no text. */
function pieces(text: string): string {
  return `${text.repeat(32_000)}<x/>`.repeat(10);
}

function lastColumn(rows: number): string {
  const cells = Array.from({ length: rows }, (_, i) => {
    return `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`;
  });
  return `<sheetData>${cells.join("")}</sheetData>`;
}

/** One long formula that many cells share: each would have a text of its own. */
function sharedFormula(terms: number, cells: number): string {
  const formula = `SUM("${"9,".repeat(terms)}")`;
  const others = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(cells);
  return `<sheetData><row><c><f t="shared" si="0">${formula}</f><v>1</v></c>${others}</row></sheetData>`;
}

function mergedRows(): string {
  const data = '<sheetData><row r="9999"><c><v>1</v></c></row></sheetData>';
  return `${data}<mergeCells>${'<mergeCell ref="A1:B9999"/>'.repeat(500)}</mergeCells>`;
}
