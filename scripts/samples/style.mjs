/** How the sample sheets look: one place for fonts, colours, borders and number formats. */

const BODY = "等线";
const HEADING = "微软雅黑";
const HAIR = { style: "thin", color: { argb: "FFBFC7D1" } };
const box = { top: HAIR, left: HAIR, bottom: HAIR, right: HAIR };
const solid = (argb) => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

export const AMOUNT = "#,##0.00##";

const looks = {
  title: {
    font: { name: HEADING, size: 16, bold: true },
    alignment: { horizontal: "center", vertical: "middle" },
  },
  aside: {
    font: { name: BODY, size: 10, color: { argb: "FF5F6B7A" } },
    alignment: { vertical: "middle" },
  },
  header: {
    font: { name: HEADING, size: 10, bold: true, color: { argb: "FF1F3A5F" } },
    fill: solid("FFDCE6F2"),
    border: box,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  computedHeader: {
    font: { name: HEADING, size: 10, bold: true, color: { argb: "FF1E5B3A" } },
    fill: solid("FFD5EBDD"),
    border: box,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  section: {
    font: { name: HEADING, size: 10, bold: true, color: { argb: "FF1F3A5F" } },
    fill: solid("FFF3F6FA"),
    border: box,
    alignment: { vertical: "middle" },
  },
  text: {
    font: { name: BODY, size: 10 },
    border: box,
    alignment: { horizontal: "left", vertical: "middle", indent: 1 },
  },
  centred: {
    font: { name: BODY, size: 10 },
    border: box,
    alignment: { horizontal: "center", vertical: "middle" },
  },
  note: {
    font: { name: BODY, size: 9, color: { argb: "FF5F6B7A" } },
    border: box,
    alignment: { horizontal: "left", vertical: "middle", wrapText: true, indent: 1 },
  },
  amount: {
    font: { name: BODY, size: 10 },
    border: box,
    numFmt: AMOUNT,
    alignment: { horizontal: "right", vertical: "middle" },
  },
  // Amounts typed as text keep Excel's left alignment and its text format, as in real ledgers.
  typed: {
    font: { name: BODY, size: 10 },
    border: box,
    numFmt: "@",
    alignment: { horizontal: "left", vertical: "middle" },
  },
  computed: {
    font: { name: BODY, size: 10 },
    fill: solid("FFEFF8F2"),
    border: box,
    numFmt: AMOUNT,
    alignment: { horizontal: "right", vertical: "middle" },
  },
  computedCentred: {
    font: { name: BODY, size: 10 },
    fill: solid("FFEFF8F2"),
    border: box,
    alignment: { horizontal: "center", vertical: "middle" },
  },
  total: {
    font: { name: BODY, size: 10, bold: true },
    fill: solid("FFFFF8E5"),
    border: box,
    numFmt: AMOUNT,
    alignment: { vertical: "middle" },
  },
  plain: { font: { name: BODY, size: 10 }, alignment: { vertical: "middle" } },
  caption: {
    font: { name: HEADING, size: 11, bold: true, color: { argb: "FF1F3A5F" } },
    alignment: { vertical: "middle" },
  },
  code: {
    font: { name: "Consolas", size: 9, color: { argb: "FF5F6B7A" } },
    alignment: { vertical: "middle" },
  },
};

/** Give a cell one of the looks above, by name. */
export function paint(cell, look, overrides) {
  const style = looks[look];
  if (!style) throw new Error(`No such look: ${look}`);
  cell.style = structuredClone({ ...style, ...overrides });
  return cell;
}

/** Write a value and paint the cell; `undefined` and `null` leave it empty. */
export function put(sheet, address, value, look, overrides) {
  const cell = sheet.getCell(address);
  if (value !== undefined && value !== null) cell.value = value;
  return paint(cell, look, overrides);
}

/** The look of an input that is usually an amount: numbers right, typed text left. */
export const amountLook = (value) => (typeof value === "string" ? "typed" : "amount");

/** Colour a difference column: claimed too much, claimed too little. */
export function colourDifferences(sheet, ref, firstCell) {
  const rule = (formula, font, fill, priority) => ({
    type: "expression",
    priority,
    formulae: [`AND(ISNUMBER(${firstCell}),${firstCell}${formula})`],
    style: {
      font: { color: { argb: font } },
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
    },
  });
  sheet.addConditionalFormatting({
    ref,
    rules: [rule(">0", "FF9C2A10", "FFFBE3DC", 1), rule("<0", "FF7A5B00", "FFFDF3D0", 2)],
  });
}
