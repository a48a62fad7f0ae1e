import { addressOf } from "../../../../src/core/ledger";
import { formulaTarget } from "../../../../src/taskpane/pages/calculator/model/formulaTarget";
import { yichangLedger } from "../../support/ledger";
import { usedCells } from "../../support/used";

const target = (row: number, column: number, referred: string[] = [], more = {}) => {
  const at = formulaTarget(usedCells({ ...yichangLedger, ...more }, row, column), referred);
  return addressOf(at.row, at.column);
};

describe("where a formula goes", () => {
  it("is the selected cell, if it is empty and not referred to", () => {
    expect(target(20, 1)).toBe("B21");
    expect(target(3, 8)).toBe("I4");
    expect(target(3, 8, ["H4", "I4"])).toBe("M4");
  });

  it("is otherwise right of the ledger's own columns, blanks in them included", () => {
    expect(target(3, 7)).toBe("M4");
    expect(target(3, 7, [], { "3,12": 1, "2,12": "复核" })).toBe("N4");
    // One column for all rows, though another row has its formula there already.
    expect(target(4, 1, [], { "3,12": 214.25 })).toBe("M5");
  });

  it("needs no ledger", () => {
    const at = formulaTarget(usedCells({ "0,0": 1, "0,1": 2 }, 0, 0), []);
    expect(addressOf(at.row, at.column)).toBe("C1");
  });
});
