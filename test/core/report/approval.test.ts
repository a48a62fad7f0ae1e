import { Amount, isAmount } from "../../../src/core/amount";
import { cellText } from "../../../src/core/report/cells";
import { approvalRows, type Approval } from "../../../src/core/report/approval/approval";
import { approvalSheet } from "../../../src/core/report/approval/approvalSheet";
import { explain, readInputs } from "../../../src/core/rule";
import { policies, rules } from "../../../src/policies";
import { newWorkbookTo } from "../../../src/workbook";
import { joined } from "../../../src/workbook/zip/joined";
import { describeWithLibreOffice, printedPages } from "../../oracle/libreoffice";

/** Half of 428.5 interest, by clause 4.1 of Yichang's policy; nothing is capped at 300. */
function approvalOf(cells: Record<string, string | number>, further: Partial<Approval> = {}) {
  const rule = rules.get("YC_SUBSIDY")!;
  const given = readInputs(
    rule.inputs,
    rule.inputs.map(({ name }) => cells[name] ?? null)
  );
  return {
    firm: "示例甲化工有限公司",
    project: "中间体装置改造及配套环保设施升级项目（一期）",
    document: policies.find(({ id }) => id === "yichang")!.document,
    inputs: rule.inputs,
    given,
    explanation: explain(rule, given),
    ...further,
  };
}

const INTEREST = { loan_interest: 428.5, has_loan: "有", place: "高新区" };

const texts = (approval: Approval, language: "zh" | "en" = "zh") =>
  approvalRows(approval, language).map((row) => row.map(({ content }) => cellText(content)));

describe("an approval sheet", () => {
  it("names firm, project and clause, and states the amount in figures and in capitals", () => {
    const rows = texts(approvalOf(INTEREST));
    for (const row of [
      ["宜昌技改项目补助审批表"],
      ["企业名称", "示例甲化工有限公司"],
      ["依据条款", "YC-4.1-f 四（一）"],
      ["贷款利息", "428.5", "县市区", "宜昌高新区"],
      ["银行贷款", "有"],
      ["步骤", "计算过程", "依据", "结果"],
      ["贷款贴息", "贷款利息 428.5 × 50%", "YC-4.1-b 四（一）", "214.25"],
      ["测算金额（万元）", "214.25"],
      ["大写", "人民币贰佰壹拾肆万贰仟伍佰元整"],
    ]) {
      expect(rows).toContainEqual(row);
    }
  });

  it("says what another reading gives, and what else is known of the row", () => {
    // Before the cap 220, of which 100 were paid: the whole less that, or 300 − 100 at most for this instalment.
    const approval = approvalOf(
      { ...INTEREST, loan_interest: 440, paid: 100 },
      { remarks: [{ title: "多报", text: "企业申报 300", basis: "Q7" }] }
    );
    const rows = texts(approval);
    expect(rows).toContainEqual(["测算金额（万元）", "120"]);
    expect(rows).toContainEqual(["另一口径", expect.stringContaining("分期"), "R5", "200"]);
    expect(rows).toContainEqual(["多报", "企业申报 300", "Q7"]);
  });

  it("reads from what was given to what is to be signed", () => {
    const approval = approvalOf(
      { ...INTEREST, loan_interest: 440, paid: 100 },
      { remarks: [{ title: "多报", text: "企业申报 300", basis: "Q7" }] }
    );
    expect(texts(approval).map((row) => row[0])).toEqual([
      ...[
        "宜昌技改项目补助审批表",
        "金额单位：万元",
        "企业名称",
        "项目名称",
        "政策文件",
        "依据条款",
      ],
      ...["填报数据", "贷款利息", "此前已拨付"],
      ...["计算过程", "步骤", "支持范围", "是否竣工", "支持方式", "贷款贴息"],
      ...["单个项目补助上限", "扣减此前已拨付", "测算金额（万元）", "大写"],
      ...["口径与提示", "多报", "另一口径", "提示", ...Array(6).fill("采用口径"), "原则性限额"],
      ...["本表为试算，以主管部门审定为准。", "经办", "审核", "审批"],
    ]);
    expect(texts(approval)).toContainEqual(["此前已拨付", "100", "银行贷款", "有"]);
    expect(texts(approval)).toContainEqual([
      ...["提示", "实施细则由经信、财政两部门另定并报批：本结果为试算。", "YC-4.5-b"],
    ]);
    const [document, sign] = [texts(approval)[4], texts(approval).pop()];
    expect(document).toEqual(["政策文件", "宜昌 宜府发〔2018〕4号"]);
    expect(sign![1]).toMatch(/^\n\n（签字） +年 +月 +日$/);
    const english = texts(approval, "en").map(([label]) => label);
    expect(english.slice(-3)).toEqual(["Prepared by", "Checked by", "Approved by"]);
  });

  it("says nothing where a step has no value, and no number or clause where there is none", () => {
    const { explanation, ...rest } = approvalOf(INTEREST);
    const bare = { ...explanation.steps[0]!, basis: "R5", article: "", value: null };
    const rows = texts({ ...rest, explanation: { ...explanation, steps: [bare] } });
    expect(rows).toContainEqual([expect.anything(), expect.anything(), "R5", ""]);
    expect(rows).toContainEqual(["依据条款", "R5"]);
  });

  it("has nothing Chinese in English but names, units and capitals", () => {
    const han = texts(approvalOf(INTEREST), "en")
      .flat()
      .filter((text) => /\p{Script=Han}/u.test(text));
    expect(
      han.filter((text) => !/示例|中间体|高新区|四（一）|万元|人民币|宜府发/.test(text))
    ).toEqual([]);
  });

  it("keeps amounts as numbers in a worksheet, and each row as high as its text", () => {
    const { rows, widths, page } = approvalSheet(approvalOf(INTEREST), "zh");
    expect(rows).toContainEqual([
      { value: "测算金额（万元）", style: "label" },
      { value: 214.25, style: "amount" },
    ]);
    expect(page.printed).toEqual({ top: 0, left: 0, bottom: rows.length - 1, right: 3 });
    expect(rows.every((row) => row.length <= widths.length)).toBe(true);
    // 22 Chinese characters are 44 letters wide, in a column of 38; a title is higher, a note runs on beside it.
    const heightOf = (name: string) =>
      page.heights[rows.findIndex(([label]) => label!.value === name)];
    expect(heightOf("项目名称")).toBe(30);
    expect(heightOf("企业名称")).toBe(15);
    expect(heightOf("宜昌技改项目补助审批表")).toBe(24);
    expect(heightOf("本表为试算，以主管部门审定为准。")).toBe(15);
    expect(heightOf("经办")).toBe(45);
    expect(rows[0]).toEqual([{ value: "宜昌技改项目补助审批表", style: "title" }]);
    expect(rows[1]).toEqual([{ value: "金额单位：万元" }]);
  });

  it("refuses an amount that has no capitals", () => {
    const { explanation, ...rest } = approvalOf(INTEREST);
    const beyond = { ...rest, explanation: { ...explanation, result: "1e12" } };
    expect(() => approvalRows(beyond, "zh")).toThrow(
      expect.objectContaining({ code: "beyondCapitals" })
    );
  });

  it("shows what isn't money without decimals", () => {
    const rule = rules.get("ES_AWARD")!;
    const given = readInputs(
      rule.inputs,
      rule.inputs.map(({ kind }) => (kind === "rank" ? 2 : null))
    );
    const approval = approvalOf(INTEREST, {
      inputs: rule.inputs,
      given,
      explanation: explain(rule, given),
    });
    const ranks = approvalRows(approval, "zh")
      .flat()
      .filter(
        ({ content }) => content === 2 || (isAmount(content) && content.equals(new Amount(2)))
      );
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks.every(({ content }) => typeof content === "number")).toBe(true);
  });
});

describeWithLibreOffice("approval sheets printed by LibreOffice", () => {
  it("each take one page of A4, upright, however long", async () => {
    const long = { title: "提示", text: "台账的说明。".repeat(60), basis: "Q7" };
    const approvals = [
      approvalOf(INTEREST),
      approvalOf({ ...INTEREST, paid: 100 }, { remarks: Array.from({ length: 9 }, () => long) }),
    ];
    const sheets = approvals.map((approval, i) => ({
      name: `${i + 4} 甲's`,
      ...approvalSheet(approval, i === 0 ? "en" : "zh"),
    }));
    const pages = await printedPages(joined((write) => newWorkbookTo(sheets, write)));
    // 210 × 297 mm.
    expect(pages.map((sides) => sides.map(Math.round))).toEqual([
      [595, 842],
      [595, 842],
    ]);
  });
});
