/** The Enshi sample workbook. */
import { champions, clauses, explanations, sections, spellings, units } from "./enshi-rows.mjs";
import { sheets } from "./enshi-tables.mjs";
import { differenceColumn, openingColumns, writeLedger } from "./ledger.mjs";
import { writeFurtherSheets, writeHeadings } from "./sheets.mjs";
import { amountLook, colourDifferences, put } from "./style.mjs";

const LEDGER = "申报汇总表";
/** 18 places like a credit code, but S never occurs in a real one. */
const code = (index) => `91422800SAMPLE${String(index).padStart(4, "0")}`;
const firms = sections.flatMap((section) => section.rows.map((row) => row.firm));

/** A champion carries the code it has in the ledger. */
function codeOf(firm) {
  const at = firms.indexOf(firm);
  if (at < 0) throw new Error(`${firm} is not in the ledger`);
  return code(at + 1);
}

function ledgerColumns(expectations) {
  const ask =
    (column, text) =>
    (_, { row }) =>
      expectations.formula(LEDGER, `${column}${row}`, text.replaceAll("#", row));
  const field = (name) => (data) => data[name];
  const amount = (id, title, name, more) => ({
    id,
    title,
    width: 12,
    look: "amount",
    value: field(name),
    ...more,
  });
  const flag = (id, title, at) => ({
    id,
    title,
    group: "资格条件",
    width: 9,
    look: "centred",
    value: ({ flags }) => flags[at],
  });
  const computed = (id, title, text) => ({
    id,
    title,
    group: "系统计算",
    width: 13,
    look: "computed",
    total: 'SUMIF(RANGE,">0")',
    value: ask(id, text),
  });
  return [
    ...openingColumns(code, "所属县市"),
    amount("K", "固定资产\n一次性投资", "assets"),
    flag("L", "州内注册", 0),
    flag("M", "列入年度\n计划", 1),
    flag("N", "符合产业\n政策", 2),
    flag("O", "建成投产", 3),
    flag("P", "加工\n制造业", 4),
    amount("Q", "申报补助额", "claimed", { total: "SUM(RANGE)" }),
    amount("R", "县级审核额", "county", { total: "SUM(RANGE)" }),
    amount("S", "州级审定额", "final", { total: "SUM(RANGE)" }),
    { id: "T", title: "备注", width: 34, look: "note", value: field("note") },
    { id: "U", title: "", width: 2, look: "gap" },
    {
      id: "V",
      title: "口径",
      group: "测算参数",
      width: 11,
      look: "centred",
      value: field("reading"),
    },
    computed("W", "设备补助", "ES_EQUIPMENT(J#,L#,M#,N#)"),
    computed("X", "投资支持", "ES_INVESTMENT(K#,L#,O#,P#)"),
    computed("Y", "应补合计", "ES_SUBSIDY(J#,K#,V#,L#,M#,N#,O#,P#)"),
    differenceColumn("Z", "Q", "Y"),
  ];
}

function writeChampions(sheet, expectations) {
  const titles = [
    "序号",
    "企业名称",
    "统一社会信用代码",
    "所属县市",
    "行业",
    "单项技术（产品）",
    "全国名次",
    "全省名次",
    "申报奖励",
    "备注",
    "口径",
    "系统计算奖励",
    "差异（申报−计算）",
  ];
  const ids = "ABCDEFGHIJKLM";
  put(sheet, "A1", "恩施州工业细分领域隐形冠军奖励申报表（2018年度示例）", "title");
  sheet.mergeCells("A1:M1");
  put(sheet, "J2", "单位：万元", "aside", { alignment: { horizontal: "right" } });
  titles.forEach((title, at) =>
    put(sheet, `${ids[at]}3`, title, at > 10 ? "computedHeader" : "header")
  );
  [6, 25, 22, 12, 14, 18, 10, 10, 12, 30, 9, 14, 16].forEach(
    (width, at) => (sheet.getColumn(at + 1).width = width)
  );
  champions.forEach((data, index) => {
    const row = 4 + index;
    const award = expectations.formula(
      sheet.name,
      `L${row}`,
      `ES_AWARD(G${row},H${row},E${row},K${row})`
    );
    put(sheet, `A${row}`, index + 1, "centred");
    put(sheet, `B${row}`, data.firm, "text");
    put(sheet, `C${row}`, codeOf(data.firm), "centred");
    put(sheet, `D${row}`, data.place, "text");
    put(sheet, `E${row}`, data.industry, "text");
    put(sheet, `F${row}`, data.item, "text");
    put(sheet, `G${row}`, data.national, "centred");
    put(sheet, `H${row}`, data.provincial, "centred");
    put(sheet, `I${row}`, data.claimed, amountLook(data.claimed));
    put(sheet, `J${row}`, data.note, "note");
    put(sheet, `K${row}`, data.reading, "centred");
    put(sheet, `L${row}`, award, "computed");
    const gap = typeof award.result === "number" ? data.claimed - award.result : "";
    put(
      sheet,
      `M${row}`,
      { formula: `IFERROR(ROUND(I${row}-L${row},6),"")`, result: gap },
      "computed"
    );
  });
  const end = 3 + champions.length;
  colourDifferences(sheet, `M4:M${end}`, "M4");
  put(sheet, `A${end + 1}`, "注：企业、信用代码与名次均为虚构，仅用于演示。", "aside");
  sheet.getRow(1).height = 30;
  sheet.getRow(3).height = 32;
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 3, zoomScale: 90 }];
  sheet.pageSetup = {
    paperSize: 8,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

function writeUnits(sheet, expectations) {
  const ask = (address, text) => expectations.formula(sheet.name, address, text);
  put(sheet, "A1", "县市情况", "title");
  sheet.mergeCells("A1:F1");
  put(sheet, "F2", "单位：个", "aside", { alignment: { horizontal: "right" } });
  [6, 18, 14, 20, 14, 30].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  const count = { numFmt: "0" };

  writeHeadings(
    sheet,
    3,
    ["序号", "县市", "每年不少于", "2018年实施（示例数）", "差额", "备注"],
    [2, 4]
  );
  const quotas = [];
  units.forEach(({ place, projects }, index) => {
    const row = 4 + index;
    const quota = ask(`C${row}`, `ES_QUOTA(B${row})`);
    quotas.push(quota.result);
    put(sheet, `A${row}`, index + 1, "centred");
    put(sheet, `B${row}`, place, "text");
    put(sheet, `C${row}`, quota, "computed", count);
    put(sheet, `D${row}`, projects, "amount", count);
    put(
      sheet,
      `E${row}`,
      { formula: `D${row}-C${row}`, result: projects - quota.result },
      "computed",
      count
    );
    put(sheet, `F${row}`, projects < quota.result ? "少于要求" : null, "note");
  });
  const end = 3 + units.length;
  const total = end + 1;
  const sum = (values) => values.reduce((all, one) => all + one, 0);
  const done = sum(units.map((unit) => unit.projects));
  "ABCDEF".split("").forEach((id) => put(sheet, `${id}${total}`, null, "total", count));
  sheet.getCell(`B${total}`).value = "合计";
  sheet.getCell(`C${total}`).value = { formula: `SUM(C4:C${end})`, result: sum(quotas) };
  sheet.getCell(`D${total}`).value = { formula: `SUM(D4:D${end})`, result: done };
  sheet.getCell(`E${total}`).value = { formula: `D${total}-C${total}`, result: done - sum(quotas) };

  const caption = total + 2;
  put(sheet, `A${caption}`, "地名写法核对", "caption");
  writeHeadings(
    sheet,
    caption + 1,
    ["序号", "台账写法", "每年不少于", "规范全称", "", "说明"],
    [2, 3]
  );
  spellings.forEach(({ text, note, official = true }, index) => {
    const row = caption + 2 + index;
    put(sheet, `A${row}`, index + 1, "centred");
    put(sheet, `B${row}`, text, "text");
    put(sheet, `C${row}`, ask(`C${row}`, `ES_QUOTA(B${row})`), "computed", count);
    put(sheet, `D${row}`, official ? ask(`D${row}`, `JG_PLACE(B${row})`) : null, "computedCentred");
    put(sheet, `E${row}`, null, "text");
    put(sheet, `F${row}`, note, "note");
  });
  sheet.views = [{ state: "frozen", ySplit: 3 }];
  sheet.pageSetup = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** Fill an empty workbook. */
export function writeEnshi(workbook, expectations) {
  writeLedger(workbook.addWorksheet(LEDGER), {
    title: "技改资金申报汇总表",
    reporter: "恩施州 2018 年度（示例）　填报日期：2018.6.30",
    columns: ledgerColumns(expectations),
    sections,
    ofWhich: "其中：技改设备补助",
    result: "W",
    opensAt: "I",
    notes: [
      "注：1. 本表企业、信用代码、备案证号与金额均为虚构，仅用于演示；系统计算为试算，以主管部门审核为准。",
      "注：2. 设备补助按不含税设备额计；固定资产投资为一次性投资额；系统计算的小计、合计不含报错的行。",
      "注：3. 其中：口径空白的按就高计算，需两项并享的填“叠加”。",
    ],
  });
  writeChampions(workbook.addWorksheet("隐形冠军"), expectations);
  writeUnits(workbook.addWorksheet("县市情况"), expectations);
  writeFurtherSheets(workbook, { explanations, clauses, sheets }, expectations);
}
