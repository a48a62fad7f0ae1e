import { findLedgers } from "../../src/core/ledger";
import type { GridCell } from "../../src/core/grid/grid";
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

  it("takes a name that only one policy knows, even one that it asks about", () => {
    // 恩施 is the city or the prefecture: both are Enshi's.
    expect(choosePolicy(ledgerIn("Sheet1", [headings, row("恩施")]))?.id).toBe("enshi");
  });

  it("reads on behind places that tell nothing, cells without one and columns that it doesn't know", () => {
    const ledger = ledgerIn("Sheet1", [
      ["批次", ...headings],
      ["甲", ...row("高新区")],
      ["乙", "某厂", null, 500, 40],
      ["丙", "某厂", 7, 500, 40],
      ["丁", ...row("利川市")],
    ]);
    expect(ledger.columns.some(({ field }) => !field)).toBe(true);
    expect(choosePolicy(ledger)?.id).toBe("enshi");
  });

  it("needs the first two hundred places at most, and blanks aren't places", () => {
    const many = (place: string | null, count: number): GridCell[][] =>
      Array.from({ length: count }, () => ["某厂", place, 500, 40]);
    const first = [...many("枝江市", 101), ...many("利川市", 99)];
    const all = ledgerIn("Sheet1", [headings, ...first, ...many("利川市", 300)]);
    expect(choosePolicy(all)?.id).toBe("yichang");
    const late = ledgerIn("Sheet1", [headings, ...many(null, 250), ...many("利川市", 1)]);
    expect(choosePolicy(late)?.id).toBe("enshi");
  });

  it("doesn't go by sums, which belong to no project", () => {
    const sums = [1, 2, 3].map((): GridCell[] => ["利川市小计", "利川市", 500, 40]);
    const ledger = ledgerIn("Sheet1", [headings, row("枝江市"), ...sums]);
    expect([...ledger.rows()].map(({ kind }) => kind)).toEqual([
      "data",
      ...Array(3).fill("subtotal"),
    ]);
    expect(choosePolicy(ledger)?.id).toBe("yichang");
  });

  it.each([
    ["a province that both share", "湖北省宜昌市技改项目", "yichang"],
    ["a city without 市", "2018宜昌申报", "yichang"],
    ["a prefecture in full", "恩施土家族苗族自治州", "enshi"],
    ["a county", "利川市申报汇总", "enshi"],
    ["both at once", "宜昌、恩施两地", undefined],
    ["the province alone", "湖北省汇总", undefined],
    ["nothing", "申报汇总", undefined],
  ])("goes by a name with %s", (_, name, policy) => {
    expect(choosePolicy(ledgerIn("Sheet1", [headings, row("")]), [name])?.id).toBe(policy);
  });

  it("doesn't decide between a sheet and a title that name one policy each", () => {
    const ledger = ledgerIn("宜昌", [["恩施州申报表"], headings, row("")]);
    expect(ledger.title).toBe("恩施州申报表");
    expect(choosePolicy(ledger)).toBeUndefined();
    expect(choosePolicy(ledger, ["枝江市.xlsx"])?.id).toBe("yichang");
  });
});
