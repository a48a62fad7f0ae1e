import { Amount } from "../../../../src/core/amount";
import { JigaiError } from "../../../../src/core/error";
import { excelFormula, type Operands } from "../../../../src/core/rule";
import { rules } from "../../../../src/policies";

const cell = (ref: string) => ({ ref });
const formula = (id: string, operands: Operands) => excelFormula(rules.get(id)!, operands);
const amount = (value: number) => new Amount(value);

const FLAG = "||TRUE|true|是|有|√|✓|✔|Y|y|1|FALSE|false|否|无|×|✗|✘|N|n|0|";

// Written by hand from the policies' text, as one would type them into a sheet.
describe("excelFormula", () => {
  it.each<[string, string, Operands, string]>([
    [
      "half of the interest, at most 300",
      "YC_SUBSIDY",
      { loan_interest: amount(428.5) },
      "MIN(428.5*50%,300)",
    ],
    [
      "less what was paid, never below 0",
      "YC_SUBSIDY",
      { equipment: amount(3000), paid: amount(120) },
      "MAX(MIN(3000*10%,300)-120,0)",
    ],
    ["nothing outside the area", "YC_SUBSIDY", { equipment: amount(3000), completed: false }, "0"],
    [
      "a tenth of the equipment, in 元",
      "YC_SUBSIDY",
      { equipment: { ref: "'一季度'!C2", per: 10000 } },
      "IF(OR(COUNT('一季度'!C2)=0,'一季度'!C2<0),NA(),MIN('一季度'!C2/10000*10%,300))",
    ],
    [
      "a loan, rent beside it",
      "YC_SUBSIDY",
      { loan_interest: amount(100), lease_rent: cell("D2") },
      'IF(OR(COUNT(D2)<N(D2<>""),MIN(D2)<0),NA(),MIN(100*50%+N(D2)*50%,300))',
    ],
    [
      "the threshold, then the rate and the cap",
      "ES_EQUIPMENT",
      { equipment: cell("C2") },
      "IF(OR(COUNT(C2)=0,C2<0),NA(),IF(C2>=300,MIN(C2*3%,200),0))",
    ],
    [
      "a flag that may be blank",
      "ES_INVESTMENT",
      { fixed_assets: cell("C2"), registered: cell("$D$2") },
      `IF(OR(COUNT(C2)=0,C2<0),NA(),IF(AND(FIND("|"&TRIM($D$2)&"|","${FLAG}")<28,C2>=2000),MIN(C2*1%,100),0))`,
    ],
    [
      "the higher of two",
      "ES_SUBSIDY",
      { equipment: cell("A2"), fixed_assets: cell("B2") },
      'IF(OR(COUNT(A2,B2)=0,COUNT(A2,B2)<(A2<>"")+(B2<>""),MIN(A2,B2)<0),NA(),MAX(IF(N(A2)>=300,MIN(A2*3%,200),0),IF(N(B2)>=2000,MIN(B2*1%,100),0)))',
    ],
    [
      "a rank, added to another",
      "ES_AWARD",
      { national_rank: amount(1), provincial_rank: amount(3), reading: "叠加" },
      "20+3",
    ],
    [
      "growth, with room for binary fractions",
      "ES_GROWTH_OK",
      { current: cell("A2"), previous: amount(120) },
      'IF(OR(COUNT(A2)<N(A2<>""),MIN(A2)<0),NA(),IF(A2="",NA(),A2)>=120*(1+20%)*(1-1E-14))',
    ],
    ["a condition that is known", "YC_CASE_BY_CASE", { equipment: amount(9999.99) }, "FALSE"],
    [
      "a rate by date",
      "JG_EX_VAT",
      { gross: amount(117), date: { year: 2018, month: 4, day: 30 } },
      "117/(1+17%)",
    ],
    [
      "a year's target",
      "YC_TARGET",
      { year: cell("A2") },
      'LOOKUP(FIND("|"&TRIM(A2)&"|","|2018|2018年|2019|2019年|2020|2020年|合计|"),{1,12,23,34},{700,800,900,2400})',
    ],
  ])("%s", (_, id, operands, expected) => {
    expect(formula(id, operands)).toBe(expected);
  });

  it("asks for every word that is given, even where another argument settles the result", () => {
    expect(formula("ES_FILING", { zero_new_land: true, mature_process: cell("B2") })).toBe(
      `IF(FIND("|"&TRIM(B2)&"|","${FLAG}")<1,NA(),"零审批备案")`
    );
  });

  it("knows every written form of a place that means one unit", () => {
    const found = formula("ES_QUOTA", { place: cell("A2") });
    for (const form of ["利川", "州高新区", "鹤锋县"]) expect(found).toContain(`|${form}|`);
    expect(found).not.toContain("|恩施|");
  });

  it("keeps to what Excel takes: functions of Excel 2010, text constants and length", () => {
    const known = new Set(
      "AND CHOOSE COUNT DATE FIND IF INT LOOKUP MATCH MAX MIN N NA OR TRIM".split(" ")
    );
    for (const rule of rules.values()) {
      const cells = rule.inputs.map(({ name }, i) => [
        name,
        cell(`'资金台账-2018年第一季度(修订)'!$A$${i + 1}`),
      ]);
      const found = excelFormula(rule, Object.fromEntries(cells));
      const names = [...found.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([A-Z]+)\(/g)].map(
        ([, n]) => n!
      );
      expect(names.filter((name) => !known.has(name))).toEqual([]);
      expect(
        Math.max(0, ...[...found.matchAll(/"([^"]*)"/g)].map(([, text]) => text!.length))
      ).toBeLessThanOrEqual(255);
      expect(found.length).toBeLessThanOrEqual(8192);
    }
  });

  it.each<[string, string, Operands, string]>([
    ["nothing to rest on", "YC_SUBSIDY", { place: cell("A2") }, "missingInput"],
    ["something needed left out", "ES_GROWTH_OK", { current: amount(100) }, "missingInput"],
    ["no such figure", "ES_TARGET", { year: "2018", measure: "规上覆盖率" }, "noFigure"],
  ])("%s is an error", (_, id, operands, code) => {
    let thrown: unknown;
    try {
      formula(id, operands);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(JigaiError);
    expect((thrown as JigaiError).code).toBe(code);
  });
});
