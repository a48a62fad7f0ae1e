/** The main sheet, layout 1 of the offices: title, unit, two-row header, sections with subtotals. */
import { amountLook, colourDifferences, paint, put } from "./style.mjs";

const HEADER_ROW = 3;
const FIRST_ROW = 5;

/**
 * @typedef {object} Column
 * @property {string} id  Column letter.
 * @property {string} title
 * @property {string} [group]  Upper header shared with the neighbours of the same group.
 * @property {number} width
 * @property {"text"|"centred"|"amount"|"note"|"computed"|"computedCentred"|"gap"} look
 * @property {(row: object, at: {row: number, index: number}) => unknown} [value]
 * @property {string} [total]  How subtotals sum the column: a formula with RANGE in it.
 */

function writeHeader(sheet, columns) {
  let start = 0;
  while (start < columns.length) {
    let end = start;
    const { group } = columns[start];
    while (group && columns[end + 1]?.group === group) end++;
    for (const column of columns.slice(start, end + 1)) {
      if (column.look === "gap") continue;
      const look = column.look.startsWith("computed") ? "computedHeader" : "header";
      put(sheet, `${column.id}${HEADER_ROW}`, group ?? column.title, look);
      put(sheet, `${column.id}${HEADER_ROW + 1}`, group ? column.title : null, look);
      if (!group) sheet.mergeCells(`${column.id}${HEADER_ROW}:${column.id}${HEADER_ROW + 1}`);
    }
    if (group && end > start)
      sheet.mergeCells(`${columns[start].id}${HEADER_ROW}:${columns[end].id}${HEADER_ROW}`);
    start = end + 1;
  }
}

const isNumber = (value) => typeof value === "number";
// Not `value.result`: exceljs leaves a result of 0 out of it.
const shownBy = (cell) => cell.result ?? cell.value;
const roundOff = (value) => Math.round(value * 1e6) / 1e6;

/**
 * Write the ledger. A column's `value` may return a formula object: its stored result enters the
 * totals. A row's `display` overrides the style of single cells by column letter. `ofWhich` labels
 * the 其中： row, which repeats the first section's subtotal. `result` and `opensAt` are the columns of
 * the first result and of the first one in view.
 */
export function writeLedger(
  sheet,
  { title, reporter, columns, sections, ofWhich, notes, result, opensAt }
) {
  const last = columns[columns.length - 1].id;
  columns.forEach((column) => (sheet.getColumn(column.id).width = column.width));
  // To the left, so that it shows beside the frozen columns wherever the sheet is scrolled to.
  put(sheet, "A1", title, "title", { alignment: { horizontal: "left", vertical: "middle" } });
  sheet.mergeCells(`A1:${last}1`);
  put(sheet, "A2", reporter, "aside");
  sheet.mergeCells("A2:H2");
  put(sheet, "T2", "单位：万元", "aside", {
    alignment: { horizontal: "right", vertical: "middle" },
  });
  writeHeader(sheet, columns);

  const shown = columns.filter((column) => column.look !== "gap");
  const plainResult = (value) =>
    value && typeof value === "object" && "formula" in value ? value.result : value;
  const sums = new Map(shown.map((column) => [column.id, 0]));
  const subtotals = [];
  let index = 0;
  let row = FIRST_ROW;
  for (const section of sections) {
    shown.forEach((column) => paint(sheet.getCell(`${column.id}${row}`), "section"));
    sheet.getCell(`A${row}`).value = section.title;
    row++;
    const from = row;
    const parts = new Map(shown.map((column) => [column.id, 0]));
    for (const data of section.rows) {
      index++;
      for (const column of shown) {
        const value = column.value(data, {
          row,
          index,
          cell: (id) => shownBy(sheet.getCell(`${id}${row}`)),
        });
        const look = column.look === "amount" ? amountLook(value) : column.look;
        put(sheet, `${column.id}${row}`, value, look, data.display?.[column.id]);
        const plain = plainResult(value);
        if (isNumber(plain) && (column.total !== 'SUMIF(RANGE,">0")' || plain > 0)) {
          parts.set(column.id, parts.get(column.id) + plain);
        }
      }
      row++;
    }
    shown.forEach((column) => paint(sheet.getCell(`${column.id}${row}`), "total"));
    sheet.getCell(`B${row}`).value = "小计";
    for (const column of shown.filter((one) => one.total)) {
      const range = `${column.id}${from}:${column.id}${row - 1}`;
      const result = roundOff(parts.get(column.id));
      sheet.getCell(`${column.id}${row}`).value = {
        formula: column.total.replace("RANGE", range),
        result,
      };
      sums.set(column.id, sums.get(column.id) + result);
    }
    subtotals.push(row);
    row++;
  }

  row++; // A blank row above the total, as ledgers have it.
  shown.forEach((column) => paint(sheet.getCell(`${column.id}${row}`), "total"));
  sheet.getCell(`B${row}`).value = "合    计";
  for (const column of shown.filter((one) => one.total)) {
    const formula = subtotals.map((one) => `${column.id}${one}`).join("+");
    sheet.getCell(`${column.id}${row}`).value = { formula, result: roundOff(sums.get(column.id)) };
  }
  row++;
  shown.forEach((column) => paint(sheet.getCell(`${column.id}${row}`), "total"));
  sheet.getCell(`B${row}`).value = ofWhich;
  for (const column of shown.filter((one) => one.total)) {
    const address = `${column.id}${subtotals[0]}`;
    sheet.getCell(`${column.id}${row}`).value = {
      formula: address,
      result: sheet.getCell(address).result,
    };
  }
  row++;
  for (const note of notes) {
    put(sheet, `A${row}`, note, "aside");
    row++;
  }
  colourDifferences(sheet, `${last}${FIRST_ROW}:${last}${row}`, `${last}${FIRST_ROW}`);

  sheet.getRow(1).height = 30;
  sheet.getRow(HEADER_ROW).height = 20;
  sheet.getRow(HEADER_ROW + 1).height = 32;
  sheet.views = [
    {
      state: "frozen",
      xSplit: 2,
      ySplit: HEADER_ROW + 1,
      zoomScale: 90,
      // It opens on the first result, what it rests on in view.
      activeCell: `${result}${FIRST_ROW + 1}`,
      topLeftCell: `${opensAt}${HEADER_ROW + 2}`,
    },
  ];
  sheet.pageSetup = {
    paperSize: 8,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW + 1}`,
  };
}

/** Columns that both ledgers open with; `code` makes the invented credit code of a row. */
export const openingColumns = (code, placeTitle) => [
  { id: "A", title: "序号", width: 6, look: "centred", value: (_, { index }) => index },
  { id: "B", title: "企业名称", width: 25, look: "text", value: ({ firm }) => firm },
  {
    id: "C",
    title: "统一社会信用代码",
    width: 25,
    look: "centred",
    value: (_, { index }) => code(index),
  },
  { id: "D", title: placeTitle, width: 13, look: "text", value: ({ place }) => place },
  { id: "E", title: "项目名称", width: 18, look: "text", value: ({ project }) => project },
  {
    id: "F",
    title: "备案证号",
    width: 17,
    look: "centred",
    value: (_, { index }) => `示例备案2018-${String(index).padStart(3, "0")}`,
  },
  { id: "G", title: "建设起止年月", width: 22, look: "centred", value: ({ period }) => period },
  {
    id: "H",
    title: "总投资",
    width: 12,
    look: "amount",
    total: "SUM(RANGE)",
    // Invented: equipment, buildings and working capital together.
    value: ({ net, assets }) => {
      const base = isNumber(assets) ? assets : isNumber(net) ? net * 1.6 : 800;
      return base > 0 ? Math.ceil(base / 10) * 10 : undefined;
    },
  },
  {
    id: "I",
    title: "（含税）",
    group: "生产性设备",
    width: 12,
    look: "amount",
    value: ({ net }) => (isNumber(net) && net > 0 ? Math.round(net * 117) / 100 : undefined),
  },
  {
    id: "J",
    title: "（不含税）",
    group: "生产性设备",
    width: 12,
    look: "amount",
    value: ({ net }) => net,
  },
];

/** Claimed against computed, empty where one of them is not a number. */
export const differenceColumn = (id, claimed, computed) => ({
  id,
  title: "差异\n申报−计算",
  group: "系统计算",
  width: 13,
  look: "computed",
  value: (_, { row, cell }) => {
    const [from, less] = [cell(claimed), cell(computed)];
    return {
      formula: `IF(ISNUMBER(${claimed}${row}),IFERROR(ROUND(${claimed}${row}-${computed}${row},6),""),"")`,
      result: isNumber(from) && isNumber(less) ? roundOff(from - less) : "",
    };
  },
});
