import { Amount } from "../../../src/core/amount";
import { Auditor } from "../../../src/core/audit";
import { findLedgers } from "../../../src/core/ledger";
import { auditRule } from "../../../src/policies";
import { sheet } from "../ledger/sheet";
import { audit, enshi, yichang } from "./support";

const HEAD = "项目名称|所属县市区|生产性设备(不含税)|实际支付利息|申报补助额|县级审核额|市级审定额";

/** Verdicts of a row, column by column, with the difference. */
const verdicts = (row: ReturnType<Auditor["add"]>) =>
  row!.comparisons.map(({ verdict, difference }) => `${verdict} ${difference?.toFixed() ?? ""}`);

describe("one row", () => {
  it("is held against each reported column, exactly", () => {
    // 10% of 2000 is 200; of 4000 at most 300 (YC-4.1-c, -f); half of 428.5 is 214.25 (YC-4.1-b).
    const { each, counts, rows, differing, totals } = audit(
      yichang,
      `${HEAD}
      一号线|西陵区|2000||200|200|200
      二号线|西陵区|4000||400|300|299
      三号线|高新区||428.5|214.25||214.2`
    );
    expect(each.map((row) => row!.due!.toFixed())).toEqual(["200", "300", "214.25"]);
    expect(each.map(verdicts)).toEqual([
      ["agree 0", "agree 0", "agree 0"],
      ["over 100", "agree 0", "under -1"],
      ["agree 0", "notReported ", "under -0.05"],
    ]);
    expect(rows).toBe(3);
    expect(counts).toEqual({ agree: 5, over: 1, under: 2, unreadable: 0, notReported: 1 });
    expect(differing.map(({ row, name }) => [row, name])).toEqual([
      [3, "二号线"],
      [4, "三号线"],
    ]);
    expect(each[1]!.comparisons.map(({ address }) => address)).toEqual(["E3", "F3", "G3"]);
    expect([totals.due.toFixed(), totals.reported.toFixed()]).toEqual(["714.25", "814.25"]);
    expect(each[0]!.basis).toBe("YC-4.1-f");
  });

  it("agrees up to the tolerance, itself included", () => {
    const text = `${HEAD}
      一|西陵区|2000.05||200.015||
      二|西陵区|2000.05||200.0151||`;
    // 10% of 2000.05 is 200.005.
    expect(audit(yichang, text).each.map((row) => row!.comparisons[0]!.verdict)).toEqual([
      "agree",
      "over",
    ]);
    const exact = audit(yichang, text, { tolerance: new Amount(0) });
    expect(exact.counts.over).toBe(2);
  });

  it("can't be recomputed when a cell that the rule takes can't be read", () => {
    const { each, counts, totals } = audit(
      yichang,
      `${HEAD}
      一|西陵区|约300||30|30|30
      二|恩施市|300||30||
      三|西陵区|||30||
      四|西陵区|300||约30|30|`
    );
    const told = each.map((row) => [row!.error?.code, row!.errorAddress, row!.due?.toFixed()]);
    expect(told).toEqual([
      ["notAnAmount", "C2", undefined],
      ["unknownPlace", "B3", undefined],
      ["missingInput", undefined, undefined],
      [undefined, undefined, "30"],
    ]);
    expect(verdicts(each[0])).toEqual(["unreadable ", "unreadable ", "unreadable "]);
    expect(verdicts(each[3])).toEqual(["unreadable ", "agree 0", "notReported "]);
    expect(each[3]!.comparisons[0]!.error!.code).toBe("notAnAmount");
    expect(counts.unreadable).toBe(10);
    expect(totals.due.toFixed()).toBe("0");
  });

  it("has its project's name, else its firm's, else its number", () => {
    const { each } = audit(
      yichang,
      `企业名称|项目名称|生产性设备(不含税)|申报补助额
      甲公司|扩建|100|10
      乙公司||100|10
      ||100|10`
    );
    expect(each.map((row) => row?.name)).toEqual(["扩建", "乙公司", "4"]);
  });

  it("leaves sums, notes and blanks alone", () => {
    const { each, rows } = audit(
      yichang,
      `项目名称|生产性设备(不含税)|申报补助额
      一|100|10

      小计|100|10
      合计|100|10
      注：单位为万元。`
    );
    expect(each.map((row) => row !== undefined)).toEqual([true, false, false, false, false]);
    expect(rows).toBe(1);
  });

  it("without a reported column says what is due, or why nothing can be said", () => {
    const { each, counts } = audit(
      yichang,
      `项目名称|生产性设备(不含税)
      一|100
      二|约100`
    );
    expect(each.map((row) => row!.due?.toFixed())).toEqual(["10", undefined]);
    expect(counts).toMatchObject({ notReported: 1, unreadable: 1 });
  });
});

describe("a row whose place the policy doesn't know", () => {
  it("isn't judged, whether or not the rule asks for places", () => {
    // 3% of 300 is 9.
    const { each } = audit(
      enshi,
      `项目名称|县市|设备投资|申报补助额
      一号线|恩施市|300|9
      二号线|西陵区|300|30
      三号线|恩施|300|9
      四号线||300|9`
    );
    expect(each.map(verdicts)).toEqual([["agree 0"], ["unreadable "], ["agree 0"], ["agree 0"]]);
    expect([each[1]!.error?.code, each[1]!.errorAddress]).toEqual(["unknownPlace", "B3"]);
  });
});

describe("cells merged over several rows", () => {
  const HEAD = "企业名称|项目名称|生产性设备(不含税)|申报补助额|市级审定额";
  const NAMES = ["A2:A3", "B2:B3"];

  it("one reported amount for rows with equipment of their own can't be checked row by row", () => {
    const { each, counts } = audit(
      yichang,
      `${HEAD}\n甲|一|1000|300|100\n||2000||200\n乙|二|500|50|50`,
      {},
      [...NAMES, "D2:D3"]
    );
    expect(each.map(verdicts)).toEqual([
      ["unreadable ", "agree 0"],
      ["unreadable ", "agree 0"],
      ["agree 0", "agree 0"],
    ]);
    const { error } = each[1]!.comparisons[0]!;
    expect([error!.code, error!.payload, error!.argument!.name]).toEqual([
      "sharedAmount",
      { text: expect.objectContaining({ zh: expect.stringContaining("合并单元格 D2:D3 ") }) },
      "reported",
    ]);
    expect(counts.over).toBe(0);
  });

  it("one purchase for rows with reported amounts of their own leaves them without answer", () => {
    const { each, totals } = audit(yichang, `${HEAD}\n甲|一|2000|100|\n|||100|`, {}, [
      ...NAMES,
      "C2:C3",
    ]);
    expect(each.map((row) => [row!.error?.code, row!.errorAddress])).toEqual([
      ["sharedAmount", "C2"],
      ["sharedAmount", "C3"],
    ]);
    expect(totals.due.toFixed()).toBe("0");
  });

  it("a row in which all that counts is merged with the one above is no project of its own", () => {
    const { each, rows } = audit(
      yichang,
      `企业名称|项目名称|贷款银行|贷款额|实际支付利息|申报补助额
      甲|一|工行|3000|100|50
      ||农行|2000||
      乙|二|工行|500|100|50`,
      {},
      [...NAMES, "E2:E3", "F2:F3"]
    );
    expect(each.map((row) => row?.comparisons[0]!.verdict)).toEqual(["agree", undefined, "agree"]);
    expect(rows).toBe(2);
  });
});

it("another calculation's amounts are held against ours, but decide nothing", () => {
  const { each, findings } = audit(
    yichang,
    `企业名称|项目名称|设备购置额|申报数|审定数|系统计算数
    甲公司|一号线|2000|200|200|150
    甲公司|一号线|2000|100|100|300`
  );
  // Both ask for one project: 200 + 100 is within 300 (YC-4.1-f), whatever was calculated.
  expect(each.map((row) => row!.comparisons[2]!.verdict)).toEqual(["under", "over"]);
  expect(findings.map(({ kind }) => kind)).toEqual(["duplicateProject"]);
});

it("已拨 beside 未拨 was paid of this amount, and isn't deducted from it", () => {
  const due = (head: string) =>
    audit(yichang, `企业名称|设备购置额|审定额|${head}\n甲|1000|100|60|40`).each[0]!.due!.toFixed();
  expect(due("已拨|未拨")).toBe("100");
  expect(due("以前年度已拨|未拨")).toBe("40");
  expect(due("已拨|备注")).toBe("40");
});

describe("equipment with its tax only", () => {
  const TAXED = "项目名称|生产性设备(含税)|融资租赁租金|申报补助额";

  it("has no answer: no rate is guessed", () => {
    const [row] = audit(yichang, `${TAXED}\n一|1160||100`).each;
    expect([row!.error!.code, row!.errorAddress]).toEqual(["onlyGross", "B2"]);
    expect(row!.error!.argument!.name).toBe("equipment");
  });

  it("has one where the equipment makes no difference: leased, the other track is closed (R3)", () => {
    const [row] = audit(yichang, `${TAXED}\n一|1160|200|100`).each;
    expect([row!.due!.toFixed(), row!.comparisons[0]!.verdict]).toEqual(["100", "agree"]);
  });

  it("Enshi: where the other support is higher in any case", () => {
    const { each } = audit(
      enshi,
      `项目名称|生产性设备(含税)|固定资产投资|申报补助额
      一|299|5000|50
      二|340|5000|50
      三|700|2000|20`
    );
    // 1% of 5000 is 50 (ES-3.2-b), more than 3% of at most 340. 3% of 700 is 21, more than 1% of 2000.
    expect(each.map((row) => row!.due?.toFixed() ?? row!.error!.code)).toEqual([
      "50",
      "50",
      "onlyGross",
    ]);
  });
});

describe("the rule and what goes with it", () => {
  const ruleOf = (policy: typeof yichang, head: string) =>
    auditRule(policy, findLedgers(sheet(`${head}\n一|1|1|1`), { places: policy.places })[0]!);

  it("follows from the columns", () => {
    expect(ruleOf(yichang, "项目名称|实际支付利息|申报补助额").rule.id).toBe("YC_SUBSIDY");
    expect(ruleOf(enshi, "项目名称|设备投资|固定资产投资|申报补助额").rule.id).toBe("ES_SUBSIDY");
    expect(ruleOf(enshi, "项目名称|设备投资|申报补助额").rule.id).toBe("ES_EQUIPMENT");
    expect(ruleOf(enshi, "项目名称|固定资产投资|申报补助额").rule.id).toBe("ES_INVESTMENT");
    expect(ruleOf(enshi, "企业名称|全国名次|申报补助额").rule.id).toBe("ES_AWARD");
  });

  it("is an error that names the columns where none of them is there", () => {
    expect(() => ruleOf(enshi, "项目名称|实际支付利息|申报补助额")).toThrow(
      expect.objectContaining({ code: "noRuleColumns" })
    );
  });

  it("brings the city's fund of 10000 (YC-4.1-a); Enshi names none", () => {
    const { budget } = ruleOf(yichang, "项目名称|实际支付利息|申报补助额");
    expect([budget!.amount.toFixed(), budget!.clause]).toEqual(["10000", "YC-4.1-a"]);
    expect(ruleOf(enshi, "项目名称|设备投资|申报补助额").budget).toBeUndefined();
  });
});
