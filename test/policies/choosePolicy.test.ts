import { findLedgers } from "../../src/core/ledger";
import type { GridCell } from "../../src/core/ledger/grid";
import { choosePolicy } from "../../src/policies";

function ledgerIn(name: string, rows: GridCell[][]) {
  return findLedgers({ name, rows, merges: [] })[0]!;
}

const headings = ["企业名称", "县市区", "设备投资(不含税)", "申报补助额"];
const row = (place: string) => ["某厂", place, 500, 40];

describe("choosePolicy", () => {
  it("goes by the places in the rows, whatever the title says", () => {
    const ledger = ledgerIn("Sheet1", [["宜昌市申报表"], headings, row("利川市"), row("恩施市")]);
    expect(choosePolicy(ledger)?.id).toBe("enshi");
  });

  it("goes by title, sheet and further names where no place tells", () => {
    expect(choosePolicy(ledgerIn("宜昌", [headings, row("高新区")]))?.id).toBe("yichang");
    const bare = ledgerIn("Sheet1", [headings, row("高新区")]);
    expect(choosePolicy(bare)).toBeUndefined();
    expect(choosePolicy(bare, ["恩施州2018.xlsx"])?.id).toBe("enshi");
  });
});
