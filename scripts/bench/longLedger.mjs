/** A ledger of many projects as an .xlsx file: 12 columns, one reported amount in fifty wrong. */
import { strToU8, zipSync } from "fflate";

const HEADINGS =
  "序号|企业名称|统一社会信用代码|所属县市区|项目名称|备案证号|生产性设备(不含税)|是否竣工验收|有无银行贷款|实际支付利息|申报补助额|备注";
const PLACES = ["西陵区", "伍家岗区", "点军区", "猇亭区", "宜昌高新区"];
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of the file. */
export function longLedger(rows) {
  const lines = [HEADINGS.split("|"), ...Array.from({ length: rows }, (_, i) => project(i + 1))];
  const sheet = lines.map((cells, i) => `<row r="${i + 1}">${cells.map(cell).join("")}</row>`);
  const parts = {
    ...packageParts(),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${sheet.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([n, xml]) => [n, strToU8(xml)])));
}

/** The parts around a workbook's one sheet, by name. */
export function packageParts() {
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationship("worksheet", "worksheets/sheet1.xml"),
  };
}

function relationship(type, target) {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/${type}" Target="${target}"/></Relationships>`;
}

/** Amounts in whole 分 of 万元 that look random and are the same every time. */
function project(n) {
  const [equipment, interest] = [(n * 7919) % 500_000, n % 2 ? (n * 104_729) % 80_000 : 0];
  const due = Math.min(30_000, interest > 0 ? interest / 2 : equipment / 10);
  const reported = n % 50 ? due : due + 770;
  return [
    n,
    `企业${n}有限公司`,
    `91420500MA${String(n).padStart(8, "0")}`,
    PLACES[n % PLACES.length],
    `项目${n}`,
    `2018-420500-${n}`,
    equipment / 100,
    "是",
    interest > 0 ? "有" : "无",
    interest / 100,
    Math.round(reported) / 100,
    "",
  ];
}

function cell(value) {
  return typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}
