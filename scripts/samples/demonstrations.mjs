/**
 * Sheets that show one thing each: a small table of inputs on the left, and beside it a formula that spills
 * or a few that don't. What they answer stands in test/scenarios/samples, like every other result.
 */
import { amountLook, paint, put } from "./style.mjs";

/** @param {number} number 1 for A */
const letter = (number) => String.fromCharCode(64 + number);

/**
 * One block of a sheet, from `row` down.
 * @typedef {object} Block
 * @property {string} caption
 * @property {string[]} header of the inputs, from column A
 * @property {(string | number | null)[][]} rows
 * @property {{ column: string, formula: string, title?: string, formats?: string[] }} [spill] `#` is the first input row; `formats` are number formats by column of the table, `##` the last
 * @property {{ column: string, title: string, formula: string }[]} [perRow] `#` is the row
 * @property {{ column: string, title: string, formula: string, result: number }[]} [native] Excel's own formulas
 * @property {number} [room] rows to leave below the first input row
 */

/** Writes a sheet of blocks, one below the other; `expectations` gives the stored results. */
export function writeDemonstration(sheet, { title, note, widths, blocks }, expectations) {
  put(sheet, "A1", title, "title", { alignment: { horizontal: "left", vertical: "middle" } });
  put(sheet, "A2", note, "aside");
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  let row = 4;
  for (const block of blocks) row = writeBlock(sheet, block, row, expectations);
}

/** Years and names are text; amounts stand to the right, typed ones to the left as in real ledgers. */
function inputLook(value, heading) {
  if (["年度", "县市区", "县市", "项目", "来源"].includes(heading)) return "text";
  return value === null ? "text" : amountLook(value);
}

/** Rates as percentages, counts and dates as whole numbers. */
function formatOf(value, heading) {
  if (typeof value !== "number") return {};
  if (heading === "增幅") return { numFmt: "0.0%" };
  return /项目数|日期|年度/.test(heading) ? { numFmt: "0" } : {};
}

function writeBlock(
  sheet,
  { caption, header, rows, spill, perRow = [], native = [], room = 0 },
  top,
  expectations
) {
  const first = top + 2;
  const last = first + rows.length - 1;
  put(sheet, `A${top}`, caption, "caption");
  header.forEach((text, at) => put(sheet, `${letter(at + 1)}${top + 1}`, text, "header"));
  [...perRow, ...native].forEach(({ column, title }) =>
    put(sheet, `${column}${top + 1}`, title, "computedHeader")
  );
  rows.forEach((cells, index) => {
    const row = first + index;
    cells.forEach((value, at) =>
      put(
        sheet,
        `${letter(at + 1)}${row}`,
        value,
        inputLook(value, header[at]),
        formatOf(value, header[at])
      )
    );
    perRow.forEach(({ column, formula }) =>
      put(
        sheet,
        `${column}${row}`,
        expectations.formula(sheet.name, `${column}${row}`, formula.replaceAll("#", row)),
        "computed"
      )
    );
    native.forEach(({ column, formula, result, format }) =>
      put(
        sheet,
        `${column}${row}`,
        { formula: formula.replaceAll("#", row), result },
        "computed",
        format ? { numFmt: format } : {}
      )
    );
  });
  if (spill) {
    const formula = spill.formula.replaceAll("##", last).replaceAll("#", first);
    put(sheet, `${spill.column}${top}`, `公式：=${formula}`, "code");
    // A spill without a header of its own begins beside the first row, under one that we give it.
    const at = `${spill.column}${spill.title ? first : top + 1}`;
    if (spill.title) put(sheet, `${spill.column}${top + 1}`, spill.title, "computedHeader");
    put(sheet, at, expectations.spill(sheet.name, at, formula), "plain");
    paintTable(sheet, at, expectations.table(sheet.name, at), spill);
  }
  return Math.max(last, first + room) + 2;
}

/** The looks that a spilled table falls into: a header, unless it has none of its own, and computed cells. */
function paintTable(sheet, at, values, { title, formats = [] }) {
  const [column, top] = [at.charCodeAt(0) - 64, Number(at.slice(1))];
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const isHeader = r === 0 && !title;
      const look = isHeader
        ? "computedHeader"
        : typeof value === "number"
          ? "computed"
          : "computedCentred";
      const numFmt = look === "computed" && formats[c] ? { numFmt: formats[c] } : {};
      paint(sheet.getCell(`${letter(column + c)}${top + r}`), look, numFmt);
    })
  );
}
