/**
 * The workbook from which test/fixtures/libreoffice-ledger.xlsx was made:
 * `node scripts/samples/libreoffice-source.mjs <file.xlsx>`, then a save by LibreOffice
 * (see test/fixtures/README.md). Unlike the samples: another column order, dates, own number
 * formats, two policies in one file, and one column with the functions' bare names, as somebody
 * would type them in a program that does not know the prefix.
 */
import { writeFile } from "node:fs/promises";

import ExcelJS from "exceljs";

import { openExpectations } from "./expectations.mjs";
import { seal } from "./seal.mjs";
import { put } from "./style.mjs";

const WAN = '#,##0.00"万元"';
const DAY = 'yyyy"年"m"月"d"日"';
const day = (month, date) => new Date(Date.UTC(2018, month - 1, date));

// prettier-ignore
const yichang = [
  { at: day(1, 8), place: "西陵区", firm: "示例戌一电机有限公司", equipment: 2600, interest: 333.3, done: "是", loan: "有", desk: "一股" },
  { at: day(1, 15), place: "伍家岗", firm: "虚构三十号厂", equipment: 1888.8, done: "是", loan: "无", desk: "一股" },
  { at: day(2, 6), place: "猇亭区", firm: "样例戌二纤维有限公司", equipment: 8000, interest: 777.7, done: "是", loan: "有", desk: "二股" },
  { at: day(2, 28), place: "高新区", firm: "示例戌三光伏有限公司", equipment: 1200, lease: 88.8, done: "√", loan: "×", reading: "并计", desk: "二股" },
  { at: day(3, 1), place: "点军区", firm: "虚构三十一号厂", equipment: 1200, lease: 88.8, done: "√", loan: "×", desk: "二股" },
  { at: day(3, 12), place: "夷陵区", firm: "样例戌四饮料有限公司", equipment: 900, interest: 120, done: "是", loan: "有", desk: "三股" },
  { at: day(3, 30), place: "五峰自治区", firm: "示例戌五茶业有限公司", equipment: 400, done: "是", loan: "无", desk: "三股" },
  { at: day(4, 3), place: "西陵区", firm: "虚构三十二号厂", equipment: 5000, interest: 480, paid: 66.66, done: true, loan: true, desk: "一股" },
  { at: day(4, 27), place: "猇亭区", firm: "样例戌六药包有限公司", equipment: "1,500万元", done: "是", loan: "否", desk: "一股" },
  { at: day(5, 2), place: "伍家岗区", firm: "示例戌七家纺有限公司", equipment: 700, interest: "约90", done: "是", loan: "有", desk: "二股" },
  { at: day(5, 18), place: "市直", firm: "虚构三十三号厂", equipment: 650, done: "是", loan: "无", desk: "二股" },
  { at: day(6, 21), place: "点军区", firm: "样例戌八泵阀有限公司", equipment: 820, done: "是", loan: "有", desk: "三股" },
];

// prettier-ignore
const enshi = [
  { at: day(2, 2), place: "恩施市", firm: "示例亥一硒饮有限公司", equipment: 1500, assets: 2600 },
  { at: day(3, 3), place: "利川市", firm: "虚构三十四号厂", equipment: 1500, assets: 2600, reading: "叠加" },
  { at: day(4, 4), place: "巴东县", firm: "样例亥二绿电有限公司", equipment: 299, assets: 13000 },
];

const right = { alignment: { horizontal: "right", vertical: "middle" } };

function open(workbook, name, title, widths, headings) {
  const sheet = workbook.addWorksheet(name);
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  const last = sheet.getColumn(widths.length).letter;
  put(sheet, "A1", title, "title");
  sheet.mergeCells(`A1:${last}1`);
  put(sheet, "A2", "单位：万元", "aside", right);
  sheet.mergeCells(`A2:${last}2`);
  headings.forEach((heading, at) =>
    put(sheet, `${sheet.getColumn(at + 1).letter}3`, heading, "header")
  );
  return sheet;
}

function fill(workbook, expectations) {
  const ask = (sheet, address, text) => expectations.formula(sheet.name, address, text);
  const bare = (value) => ({ ...value, formula: value.formula.replace("_xldudf_", "") });
  const money = (sheet, address, value) =>
    put(sheet, address, value, "text", { numFmt: WAN, ...right });
  const date = (sheet, address, value) => put(sheet, address, value, "centred", { numFmt: DAY });

  const city = open(
    workbook,
    "2018受理",
    "技改补助受理登记（示例）",
    [7.5, 17, 14, 26, 17.25, 15, 15, 12, 13, 8, 8, 9, 10, 17.25, 9, 15],
    [
      "编号",
      "受理日期",
      "县市区",
      "企业",
      "设备（不含税）",
      "贷款利息",
      "租金",
      "债券利息",
      "已拨",
      "竣工",
      "贷款",
      "口径",
      "经办股室",
      "补助试算",
      "类别",
      "其中贴息类",
    ]
  );
  yichang.forEach((one, index) => {
    const row = 4 + index;
    put(city, `A${row}`, `XL-${index + 1}`, "centred");
    date(city, `B${row}`, one.at);
    put(city, `C${row}`, one.place, "text");
    put(city, `D${row}`, one.firm, "text");
    ["equipment", "interest", "lease", "bond", "paid"].forEach((name, at) =>
      money(city, `${"EFGHI"[at]}${row}`, one[name])
    );
    ["done", "loan", "reading", "desk"].forEach((name, at) =>
      put(city, `${"JKLM"[at]}${row}`, one[name], "centred")
    );
    put(
      city,
      `N${row}`,
      ask(
        city,
        `N${row}`,
        `YC_SUBSIDY(F${row},E${row},G${row},H${row},C${row},I${row},K${row},J${row},L${row})`
      ),
      "computed",
      { numFmt: WAN }
    );
    put(city, `O${row}`, bare(ask(city, `O${row}`, `YC_CLASS(C${row})`)), "computedCentred");
    const counted = typeof one.interest === "number" ? one.interest : 0;
    put(city, `P${row}`, { formula: `N(F${row})*50%`, result: counted / 2 }, "computed", {
      numFmt: WAN,
    });
  });

  const prefecture = open(
    workbook,
    "州内项目",
    "州内技改项目（示例）",
    [7.5, 17, 12, 26, 15, 15, 9, 15, 15],
    ["编号", "受理日期", "县市", "企业", "设备", "固定资产投资", "口径", "设备补助", "合计"]
  );
  enshi.forEach((one, index) => {
    const row = 4 + index;
    put(prefecture, `A${row}`, `ES-${index + 1}`, "centred");
    date(prefecture, `B${row}`, one.at);
    put(prefecture, `C${row}`, one.place, "text");
    put(prefecture, `D${row}`, one.firm, "text");
    money(prefecture, `E${row}`, one.equipment);
    money(prefecture, `F${row}`, one.assets);
    put(prefecture, `G${row}`, one.reading, "centred");
    put(prefecture, `H${row}`, ask(prefecture, `H${row}`, `ES_EQUIPMENT(E${row})`), "computed", {
      numFmt: WAN,
    });
    put(
      prefecture,
      `I${row}`,
      ask(prefecture, `I${row}`, `ES_SUBSIDY(E${row},F${row},G${row})`),
      "computed",
      { numFmt: WAN }
    );
  });
}

const [target] = process.argv.slice(2);
if (!target) throw new Error("Usage: node scripts/samples/libreoffice-source.mjs <file.xlsx>");
const workbook = new ExcelJS.Workbook();
Object.assign(workbook, { creator: "Jigai", created: day(6, 30), modified: day(6, 30) });
const expectations = openExpectations("libreoffice-ledger");
fill(workbook, expectations);
expectations.close();
await writeFile(target, await seal(await workbook.xlsx.writeBuffer()));
