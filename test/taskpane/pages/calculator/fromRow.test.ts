import { fromRow } from "../../../../src/taskpane/pages/calculator/model/fromRow";
import { readAnswers } from "../../../../src/taskpane/pages/calculator/model/answers";
import { callArguments } from "../../../../src/taskpane/pages/calculator/model/callArguments";
import { supportOf } from "../../../../src/taskpane/pages/calculator/model/supports";
import { callOf } from "../../../../src/taskpane/formula/callOf";
import { enshiLedger, yichangLedger } from "../../support/ledger";
import { usedCells } from "../../support/used";

const yichang = supportOf("yichang");

/** Fills from a sheet's row (from 1) and writes the formula that this gives. */
function filled(cells: Record<string, unknown>, row: number, sheetId = "1") {
  const fill = fromRow(usedCells(cells, row - 1), yichang)!;
  const formula = (change: Record<string, string> = {}) => {
    const typed = { ...fill.typed, ...change };
    const answers = readAnswers(supportOf(fill.support), typed);
    return callOf(answers.rule.id, callArguments(answers, typed, fill.source, sheetId));
  };
  return { ...fill, formula };
}

describe("filling in from a ledger's row", () => {
  it("takes the cells by their headings, and refers to them", () => {
    const { typed, taken, unread, firm, project, formula } = filled(yichangLedger, 4);
    expect(typed).toEqual({
      ...{ loan_interest: "428.5", equipment: "3600", place: "西陵区" },
      ...{ has_loan: "TRUE", completed: "TRUE" },
    });
    expect(taken.map(({ address }) => address)).toEqual(["H4", "E4", "C4", "G4", "F4"]);
    expect(unread).toEqual([]);
    expect([firm, project]).toEqual(["示例甲化工", "中间体装置改造"]);
    expect(formula()).toBe("=YC_SUBSIDY(H4,E4,I4,J4,C4,K4,G4,F4)");
  });

  it("names the cells by their headings in one line", () => {
    const narrow = { ...yichangLedger, "2,7": "实际支付\n利息", "2,6": "有无银行\n贷款" };
    expect(filled(narrow, 4).taken).toEqual([
      { heading: "实际支付利息", address: "H4" },
      { heading: "生产性设备（不含税）", address: "E4" },
      { heading: "所属县市区", address: "C4" },
      { heading: "有无银行贷款", address: "G4" },
      { heading: "是否竣工验收", address: "F4" },
    ]);
  });

  it("puts in what was changed since, and what the function would read differently", () => {
    expect(filled(yichangLedger, 4).formula({ paid: "20.5" })).toBe(
      "=YC_SUBSIDY(H4,E4,I4,J4,C4,20.5,G4,F4)"
    );
    // A dash stands for nothing in a ledger, and is an error to the function.
    expect(filled(yichangLedger, 5).formula()).toBe("=YC_SUBSIDY(H5,E5,I5,J5,C5,,G5,F5)");
  });

  it("names the sheet where the formula goes to another one", () => {
    expect(filled(yichangLedger, 5, "2").formula()).toBe(
      "=YC_SUBSIDY('台账'!H5,'台账'!E5,'台账'!I5,'台账'!J5,'台账'!C5,,'台账'!G5,'台账'!F5)"
    );
  });

  it("says which cells it can't read, and leaves them open", () => {
    const { typed, unread } = filled(yichangLedger, 6);
    expect(typed["equipment"]).toBeUndefined();
    expect(typed["lease_rent"]).toBe("80");
    expect(unread).toMatchObject([{ address: "E6", error: { code: "notAnAmount" } }]);
  });

  it("converts the unit, and finds the policy by the places", () => {
    const first = filled(enshiLedger, 4);
    expect(first.support).toBe("enshi");
    expect(first.typed).toEqual({ equipment: "6000", fixed_assets: "15000", in_plan: "TRUE" });
    expect(first.formula()).toBe("=ES_SUBSIDY(E4/10000,F4/10000,,,G4)");
    // 300万 says its unit itself; divided it would be an error.
    expect(filled(enshiLedger, 5).formula()).toBe("=ES_SUBSIDY(E5,F5/10000,,,G5)");
  });

  it.each([
    [yichangLedger, 3],
    [yichangLedger, 8],
    [yichangLedger, 20],
    [{ "0,0": "一", "1,0": 2 }, 2],
  ])("finds no project in a heading, a sum, an empty row, a sheet without ledger", (cells, row) => {
    expect(fromRow(usedCells(cells, row - 1), yichang)).toBeUndefined();
  });
});
