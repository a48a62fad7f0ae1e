/** The smaller sheets that both samples have: explanations that spill, and amounts as text. */
import { writeDemonstration } from "./demonstrations.mjs";
import { amountLook, put } from "./style.mjs";

/** Room below a spilling formula before the next caption. */
const ROOM = 26;
const CLAUSE_ROOM = 9;

/** The sheets that both samples end with, and those that show one thing each. */
export function writeFurtherSheets(workbook, { explanations, clauses, sheets }, expectations) {
  writeExplanations(workbook.addWorksheet("计算说明"), { explanations, clauses }, expectations);
  writeAmounts(workbook.addWorksheet("金额清洗"), expectations);
  for (const sheet of sheets)
    writeDemonstration(workbook.addWorksheet(sheet.name), sheet, expectations);
}

/** A row of headings from column A; `computed` are the positions of what the functions answer. */
export function writeHeadings(sheet, row, titles, computed) {
  titles.forEach((title, at) =>
    put(sheet, `${"ABCDEFG"[at]}${row}`, title, computed.includes(at) ? "computedHeader" : "header")
  );
}

/** 计算说明: each demonstration has a caption, the formula as text, and room to spill. */
function writeExplanations(sheet, { explanations, clauses }, expectations) {
  put(sheet, "A1", "计算说明", "title", { alignment: { horizontal: "left", vertical: "middle" } });
  put(sheet, "A2", "下列公式各占一格，结果向右下展开；请勿在展开区域内填写内容。", "aside");
  [22, 22, 56, 16, 16, 16].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  let row = 4;
  const demonstrate = ({ caption, formula }, room) => {
    put(sheet, `A${row}`, caption, "caption");
    put(sheet, `A${row + 1}`, `公式：${formula}`, "code");
    put(sheet, `A${row + 2}`, expectations.spill(sheet.name, `A${row + 2}`, formula), "plain");
    row += room;
  };
  explanations.forEach((one) => demonstrate(one, ROOM));
  clauses.forEach((one) => demonstrate(one, CLAUSE_ROOM));
}

const DIV0 = { error: "#DIV/0!" };

/** Amounts the way ledgers hold them: text or number, unit of bare numbers, what it shows. */
const amounts = [
  ["1.2亿", null, "单位：亿"],
  ["1.5亿元", null, "单位：亿元"],
  ["2000000元", null, "单位：元"],
  ["300万", null, "单位：万"],
  ["５，０００", null, "全角数字与逗号"],
  ["5,000", null, "半角逗号"],
  ["5，000", null, "全角逗号"],
  ["１２００", null, "全角数字"],
  ["¥300", null, "货币符号；无单位按万元"],
  [" 428.5 ", null, "前后空格"],
  [428.5, null, "数字"],
  [1234567, "元", "无单位的数按元"],
  [0.35, "亿元", "无单位的数按亿元"],
  ["2000000元", "亿元", "自带单位优先"],
  ["约300", null, "约数"],
  ["三百万", null, "汉字数字"],
  ["—", null, "横线"],
  ["/", null, "斜线"],
  ["(50)", null, "括号负数"],
  ["12%", null, "百分数"],
  ["2018.6.21", null, "日期"],
  [-20, null, "负数"],
  [300, "美元", "单位认不出"],
  [null, null, "空白"],
  [DIV0, null, "上游出错"],
];

/** 金额清洗: one row per way of writing an amount. */
function writeAmounts(sheet, expectations) {
  put(sheet, "A1", "金额清洗", "title", { alignment: { horizontal: "left", vertical: "middle" } });
  put(sheet, "A2", "结果单位：万元。认不准的写法给出错误，不猜。", "aside");
  ["台账写法", "无单位时按", "结果（万元）", "说明"].forEach((title, at) =>
    put(sheet, `${"ABCD"[at]}3`, title, at === 2 ? "computedHeader" : "header")
  );
  [18, 14, 16, 30].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  amounts.forEach(([text, unit, note], index) => {
    const row = 4 + index;
    put(sheet, `A${row}`, text, amountLook(text));
    put(sheet, `B${row}`, unit, "centred");
    put(
      sheet,
      `C${row}`,
      expectations.formula(sheet.name, `C${row}`, `JG_AMOUNT(A${row},B${row})`),
      "computed"
    );
    put(sheet, `D${row}`, note, "note");
  });
  sheet.views = [{ state: "frozen", ySplit: 3 }];
  sheet.pageSetup = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}
