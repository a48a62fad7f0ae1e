/** The Yichang sample workbook. */
import { differenceColumn, openingColumns, writeLedger } from "./ledger.mjs";
import { writeFurtherSheets, writeHeadings } from "./sheets.mjs";
import { put } from "./style.mjs";
import { sheets } from "./yichang-tables.mjs";
import { clauses, explanations, sections, spellings, units } from "./yichang-rows.mjs";

const LEDGER = "申报汇总表";
/** 18 places like a credit code, but S never occurs in a real one. */
const code = (index) => `91420500SAMPLE${String(index).padStart(4, "0")}`;

function ledgerColumns(expectations) {
  const ask =
    (column, text) =>
    (_, { row }) =>
      expectations.formula(LEDGER, `${column}${row}`, text.replaceAll("#", row));
  const field = (name) => (data) => data[name];
  const amount = (id, title, name, more) => ({
    id,
    title,
    width: 13,
    look: "amount",
    value: field(name),
    ...more,
  });
  return [
    ...openingColumns(code, "所属县市区"),
    { id: "K", title: "是否竣工\n验收", width: 10, look: "centred", value: field("done") },
    { id: "L", title: "有无银行\n贷款", width: 10, look: "centred", value: field("loan") },
    amount("M", "银行贷款额", "lent", { total: "SUM(RANGE)" }),
    amount("N", "实际支付\n利息", "interest", { total: 'SUMIF(RANGE,">0")' }),
    amount("O", "融资租赁\n租金", "lease", { total: "SUM(RANGE)" }),
    amount("P", "债券利息", "bond", { total: "SUM(RANGE)" }),
    amount("Q", "申报补助额", "claimed", { total: "SUM(RANGE)" }),
    amount("R", "县级审核额", "county", { total: "SUM(RANGE)" }),
    amount("S", "市级审定额", "final", { total: "SUM(RANGE)" }),
    { id: "T", title: "备注", width: 34, look: "note", value: field("note") },
    { id: "U", title: "", width: 2, look: "gap" },
    amount("V", "此前已拨付", "paid", { group: "测算参数" }),
    {
      id: "W",
      title: "口径",
      group: "测算参数",
      width: 9,
      look: "centred",
      value: field("reading"),
    },
    {
      id: "X",
      title: "系统计算\n补助额",
      group: "系统计算",
      width: 13,
      look: "computed",
      total: 'SUMIF(RANGE,">0")',
      value: ask("X", "YC_SUBSIDY(N#,J#,O#,P#,D#,V#,L#,K#,W#)"),
    },
    {
      id: "Y",
      title: "可一事一议",
      group: "系统计算",
      width: 11,
      look: "computedCentred",
      value: ask("Y", "YC_CASE_BY_CASE(J#)"),
    },
    {
      id: "Z",
      title: "县市区类别",
      group: "系统计算",
      width: 11,
      look: "computedCentred",
      value: ask("Z", "YC_CLASS(D#)"),
    },
    differenceColumn("AA", "Q", "X"),
  ];
}

function writeUnits(sheet, expectations) {
  const ask = (address, text) => expectations.formula(sheet.name, address, text);
  put(sheet, "A1", "县市情况", "title");
  sheet.mergeCells("A1:G1");
  put(sheet, "G2", "单位：万元", "aside", { alignment: { horizontal: "right" } });
  [6, 18, 10, 14, 22, 14, 30].forEach((width, at) => (sheet.getColumn(at + 1).width = width));

  writeHeadings(
    sheet,
    3,
    ["序号", "县市区", "类别", "每年最低安排", "2018年安排（示例数）", "差额", "备注"],
    [2, 3, 5]
  );
  const minimums = [];
  units.forEach(({ place, arranged }, index) => {
    const row = 4 + index;
    const minimum = ask(`D${row}`, `YC_FUND_MIN(B${row})`);
    minimums.push(minimum.result);
    put(sheet, `A${row}`, index + 1, "centred");
    put(sheet, `B${row}`, place, "text");
    put(sheet, `C${row}`, ask(`C${row}`, `YC_CLASS(B${row})`), "computedCentred");
    put(sheet, `D${row}`, minimum, "computed");
    put(sheet, `E${row}`, arranged, "amount");
    put(
      sheet,
      `F${row}`,
      {
        formula: `ROUND(E${row}-D${row},6)`,
        result: Math.round((arranged - minimum.result) * 1e6) / 1e6,
      },
      "computed"
    );
    put(sheet, `G${row}`, arranged < minimum.result ? "低于最低安排" : null, "note");
  });
  const end = 3 + units.length;
  const total = end + 1;
  const sum = (values) => Math.round(values.reduce((all, one) => all + one, 0) * 1e6) / 1e6;
  const [floor, arranged] = [sum(minimums), sum(units.map((unit) => unit.arranged))];
  "ABCDEFG".split("").forEach((id) => put(sheet, `${id}${total}`, null, "total"));
  sheet.getCell(`B${total}`).value = "合计";
  sheet.getCell(`D${total}`).value = { formula: `SUM(D4:D${end})`, result: floor };
  sheet.getCell(`E${total}`).value = { formula: `SUM(E4:E${end})`, result: arranged };
  sheet.getCell(`F${total}`).value = {
    formula: `ROUND(E${total}-D${total},6)`,
    result: sum([arranged, -floor]),
  };

  const caption = total + 2;
  put(sheet, `A${caption}`, "地名写法核对", "caption");
  writeHeadings(
    sheet,
    caption + 1,
    ["序号", "台账写法", "类别", "每年最低安排", "规范全称", "", "说明"],
    [2, 3, 4]
  );
  spellings.forEach(({ text, note }, index) => {
    const row = caption + 2 + index;
    put(sheet, `A${row}`, index + 1, "centred");
    put(sheet, `B${row}`, text, "text");
    put(sheet, `C${row}`, ask(`C${row}`, `YC_CLASS(B${row})`), "computedCentred");
    put(sheet, `D${row}`, ask(`D${row}`, `YC_FUND_MIN(B${row})`), "computed");
    put(sheet, `E${row}`, ask(`E${row}`, `JG_PLACE(B${row})`), "computedCentred");
    put(sheet, `F${row}`, null, "text");
    put(sheet, `G${row}`, note, "note");
  });
  sheet.views = [{ state: "frozen", ySplit: 3 }];
  sheet.pageSetup = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** Fill an empty workbook. */
export function writeYichang(workbook, expectations) {
  writeLedger(workbook.addWorksheet(LEDGER), {
    title: "技改资金申报汇总表",
    reporter: "宜昌市 2018 年度（示例）　填报日期：2018.6.30",
    columns: ledgerColumns(expectations),
    sections,
    ofWhich: "其中：有银行贷款",
    result: "X",
    opensAt: "M",
    notes: [
      "注：1. 本表企业、信用代码、备案证号与金额均为虚构，仅用于演示；系统计算为试算，以主管部门审核为准。",
      "注：2. 生产性设备按不含税金额计；银行贷款利息、租金、债券利息均为实际支付额；系统计算的小计、合计不含报错的行。",
      "注：3. 其中：夷陵区及各县市项目由本级专项资金支持，市级补助列0。",
    ],
  });
  writeUnits(workbook.addWorksheet("县市情况"), expectations);
  writeFurtherSheets(workbook, { explanations, clauses, sheets }, expectations);
}
