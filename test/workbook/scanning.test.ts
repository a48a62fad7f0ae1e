import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openPackage } from "../../src/workbook/openPackage";
import { patchSheet, patchSheetParsed } from "../../src/workbook/patch/patchSheet";
import { surveyEdits } from "../../src/workbook/patch/survey";
import { CellPlace } from "../../src/workbook/read/cellPlace";
import { parseCells, readCells } from "../../src/workbook/read/readCells";
import { RowReader } from "../../src/workbook/read/scanRows";
import { parseSharedStrings, readSharedStrings } from "../../src/workbook/read/sharedStrings";
import type { CellVisitor } from "../../src/workbook/read/storedCell";
import { UnreadableWorkbook } from "../../src/workbook/unreadable";
import { everythingParts } from "../support/everythingWorkbook";
import { oddPackages, usual } from "../support/oddPackages";
import { MAIN, zipped } from "../support/xlsxPackage";
import { edits, type Cells } from "./edits";

/** Everything that a reader tells of a sheet, in order, and what it refuses. */
function told(read: typeof readCells, chunks: Iterable<string>): unknown[] {
  const all: unknown[] = [];
  const tell =
    (what: string) =>
    (...said: unknown[]) =>
      void all.push([what, ...said.map((each) => (each instanceof Object ? { ...each } : each))]);
  const visitor: CellVisitor = {
    cell: ({ row, column, style, type, metadata, value, marked, formula }) =>
      tell("cell")(row, column, style, type, metadata, value, marked, formula),
    row: (row, attributes) => tell("row")(row, JSON.stringify(attributes)),
    merge: tell("merge"),
    columns: (first, last, attributes) => tell("columns")(first, last, JSON.stringify(attributes)),
    other: (part, name, attributes) => tell("other")(part, name, JSON.stringify(attributes)),
  };
  const refused = refusal(() => read(chunks, visitor));
  return [...all, refused];
}

function refusal(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}

function pieces(text: string, size: number): string[] {
  const count = Math.ceil(text.length / size);
  return Array.from({ length: count }, (_, i) => text.slice(i * size, (i + 1) * size));
}

const sheet = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><cols><col min="1" max="2"/></cols>` +
  `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

const ROWS = [
  '<row r="1" spans="1:3" ht="14.25" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/></row>',
  '<row r="2"><c r="A2"><v>1.5</v></c><c><v>2</v></c><c t="inlineStr"><is><t>企业</t></is></c></row>',
  '<row r="3" hidden="1"/>',
  '<row r="5"><c r="AA5" t="str"><f>A2*2</f><v>3_x000D_</v></c><c r="AB5" t="b"><v>1</v></c></row>',
  '<row><c t="inlineStr" s="3"><is><t xml:space="preserve"> 项 目 </t></is></c><c t="e"><v>#N/A</v></c></row>',
];
/** What may stand anywhere, and mostly mustn't. */
const SNIPPETS = [
  ...['<row r="7"/><row r="8"></row><row r="9"/>', ' s="2"', ' t="s"', ' ht="1"', "&lt;", "]]&gt;"],
  ..."<>/\"'=&;!?[]- \n\r\t\0\u0085\u2028\ufffe漢",
  ...[
    "&amp;",
    "&#65;",
    "&x;",
    "]]>",
    "<!-- </row> -->",
    "<!--",
    "-->",
    "<![CDATA[<]]>",
    "<?x </row>?>",
  ],
  ...[
    '<row r="9">',
    "</row>",
    "<row/>",
    "<x:row>",
    "</x:row>",
    "</c>",
    "<c/>",
    "<v/>",
    "<is/>",
    "</sheetData>",
  ],
  ...[
    "<sheetData>",
    "<t>",
    "</t>",
    "<r>",
    '<f t="shared" si="0"/>',
    '<v xml:space="preserve">',
    ' r="A1"',
    ' s="x"',
  ],
  ...[
    ' t="q"',
    ' cm="1"',
    " r='2'",
    ' r="0"',
    ' __proto__="1"',
    "<si>",
    "</si>",
    "<si><t>",
    "</t></si>",
  ],
];

const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.integer({ min: 0, max: 12 }),
    put: fc.constantFrom("", ...SNIPPETS),
  }),
  { maxLength: 4 }
);

function damaged(text: string, places: readonly { at: number; taken: number; put: string }[]) {
  return places.reduce((changed, { at, taken, put }) => {
    const from = Math.floor(at * changed.length);
    return changed.slice(0, from) + put + changed.slice(from + taken);
  }, text);
}

/** With each snippet put wherever something begins or ends. */
function* changedAnywhere(text: string): Generator<string> {
  for (let at = 1; at < text.length; at++) {
    if (!/[<>"/ ]/.test(text.slice(at - 1, at + 1))) continue;
    for (const put of SNIPPETS) yield text.slice(0, at) + put + text.slice(at);
  }
}

describe("scanning", () => {
  it("tells what the parser tells, whatever is put anywhere into a sheet", () => {
    // The parser has the first row in any case.
    for (const xml of changedAnywhere(sheet(ROWS.join("")))) {
      const [scanned, parsed] = [told(readCells, [xml]), told(parseCells, [xml])];
      // Millions of things are told: comparing them with messages at hand would take minutes.
      if (JSON.stringify(scanned) !== JSON.stringify(parsed))
        expect([xml, scanned]).toEqual([xml, parsed]);
    }
  });

  it("tells of any sheet what the parser tells, wherever it is cut", () => {
    const rows = fc.array(fc.constantFrom(...ROWS, "\n", "  "), { maxLength: 8 });
    fc.assert(
      fc.property(rows, damage, fc.integer({ min: 1, max: 400 }), (some, places, size) => {
        const chunks = pieces(damaged(sheet(some.join("")), places), size);
        expect(told(readCells, chunks)).toEqual(told(parseCells, chunks));
      }),
      { numRuns: 3000 }
    );
  });

  it("reads any list of shared texts as the parser does", () => {
    const items = [
      "<si><t>企业</t></si>",
      '<si><t xml:space="preserve"> 项目_x000D_ </t></si>',
      "<si><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></si>",
      "<si/>\r\n",
    ];
    const list = fc.array(fc.constantFrom(...items), { maxLength: 8 });
    fc.assert(
      fc.property(list, damage, fc.integer({ min: 1, max: 200 }), (some, places, size) => {
        const chunks = pieces(damaged(`<sst xmlns="${MAIN}">${some.join("")}</sst>`, places), size);
        const read = (by: typeof readSharedStrings) =>
          refusal(() => {
            const { texts, marked } = by(chunks);
            return { texts, marked: [...marked] };
          });
        expect(read(readSharedStrings)).toEqual(read(parseSharedStrings));
      }),
      { numRuns: 2000 }
    );
  });

  it("takes rows as programs write them without the parser", () => {
    const rows = ROWS.join("\n");
    const reader = new RowReader(new CellPlace(), { cell: () => undefined });
    expect(reader.rows(rows, 0)).toBe(rows.length);
  });

  it("agrees with the parser on every workbook at hand", () => {
    const all = sheetsAtHand();
    expect(all.length).toBeGreaterThan(50);
    for (const xml of all) {
      expect(told(readCells, pieces(xml, 1000))).toEqual(told(parseCells, [xml]));
    }
  });
});

/** What becomes of a sheet, and what is refused. */
function patched(patch: typeof patchSheet, chunks: Iterable<string>, cells: Cells): string[] {
  let done = "";
  const refused = refusal(() => {
    for (const piece of patch(chunks, surveyEdits(edits(cells)), NOTATION)) done += piece;
  });
  return refused === undefined ? [done] : [String(refused)];
}

const NOTATION = { styleIndex: () => 7, restyledIndex: () => 8 };

/** Into columns behind those that are there, among them, in rows that are there and in new ones. */
const PLACES: readonly Cells[] = [
  {},
  Object.fromEntries([0, 1, 2, 3, 4, 5, 7, 9].map((row) => [row, behind(30, row)])),
  Object.fromEntries([1, 3, 6].map((row) => [row, behind(2, row)])),
  { 1: { 0: { value: "甲" }, 3: { value: 4, style: "amount" } }, 8: behind(1, 8) },
];

function behind(column: number, row: number): Cells[number] {
  return { [column]: { value: row }, [column + 1]: { value: `<${row}>`, style: "heading" } };
}

describe("patching what is scanned", () => {
  it("gives what the parser gives, whatever is put anywhere into a sheet", () => {
    for (const xml of changedAnywhere(sheet(ROWS.join("")))) {
      const [scanned, parsed] = [patchSheet, patchSheetParsed].map((patch) =>
        patched(patch, [xml], PLACES[1]!)
      );
      if (scanned![0] !== parsed![0]) expect([xml, scanned]).toEqual([xml, parsed]);
    }
  });

  it("gives of any sheet what the parser gives, wherever it is cut and changed", () => {
    const rows = fc.array(fc.constantFrom(...ROWS, "\n", "  "), { maxLength: 8 });
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(rows, damage, size, fc.constantFrom(...PLACES), (some, places, each, cells) => {
        const chunks = pieces(damaged(sheet(some.join("")), places), each);
        expect(patched(patchSheet, chunks, cells)).toEqual(
          patched(patchSheetParsed, chunks, cells)
        );
      }),
      { numRuns: 3000 }
    );
  });

  it("agrees with the parser on every workbook at hand", () => {
    for (const xml of sheetsAtHand()) {
      for (const cells of PLACES) {
        expect(patched(patchSheet, pieces(xml, 1000), cells)).toEqual(
          patched(patchSheetParsed, [xml], cells)
        );
      }
    }
  });
});

function sheetsAtHand(): string[] {
  const files = ["../../assets", "../fixtures"].flatMap((folder) => workbooksIn(folder));
  const made = [everythingParts(), usual, ...Object.values(oddPackages)].map((parts) =>
    zipped(parts, 0)
  );
  return [...files, ...made].flatMap(sheetsOf);
}

function workbooksIn(folder: string): Uint8Array[] {
  return readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => readFileSync(join(__dirname, folder, name)));
}

/** The texts of its sheets, as far as there are any. */
function sheetsOf(bytes: Uint8Array): string[] {
  try {
    const opened = openPackage(bytes);
    return opened.archive.entries
      .filter(({ name }) => /sheet[^/]*\.xml$/i.test(name))
      .map(({ name }) => opened.text(name));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return [];
    throw error;
  }
}
