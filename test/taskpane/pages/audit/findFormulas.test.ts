import type { GridCell } from "../../../../src/core/grid/grid";
import type { CellFormula } from "../../../../src/sheet/sheet";
import { findFormulas } from "../../../../src/taskpane/pages/audit/model/findFormulas";
import { understand } from "../../../../src/taskpane/pages/audit/model/understand";

const HEADINGS = ["企业名称", "县市区", "生产性设备(不含税)", "申报补助额"];

/** A ledger of equipment, and of a tenth of it as reported. */
function ledger(equipment: readonly number[]): GridCell[][] {
  const rows = equipment.map((amount, i) => [`${i}厂`, "西陵区", amount, amount / 10]);
  return [HEADINGS, ...rows];
}

const tenths = (rows: readonly number[]) =>
  rows.map((row): CellFormula => ({ row, column: 3, formula: `=C${row + 1}*0.1` }));

async function found(rows: GridCell[][], formulas: readonly CellFormula[]) {
  const grid = { name: "台账", rows, merges: [] };
  const selection = { top: 0, left: 0, bottom: 0, right: 0 };
  const of = await understand({ sheetId: "1", grid, selection }, { overrides: {} });
  const asked: unknown[] = [];
  const readFormulas = (sheetId: string, area: unknown) => {
    asked.push(sheetId, area);
    return Promise.resolve([...formulas]);
  };
  return { asked, findings: await findFormulas({ readFormulas }, of, {}) };
}

describe("findFormulas", () => {
  it("reads the formulas of all that was read, and names what is unusual", async () => {
    const rows = ledger([100, 200, 300, 400, 500]);
    rows[3]![3] = 35;
    const { asked, findings } = await found(rows, tenths([1, 2, 4, 5]));
    expect(asked).toEqual(["1", { top: 0, left: 0, bottom: 5, right: 3 }]);
    expect(findings).toMatchObject([{ kind: "typedNumber", address: "D4" }]);
    expect(findings![0]!.change!.toFixed()).toBe("5");
  });

  it("leaves out columns of which nothing was read: our own", async () => {
    const rows = ledger([100, 200, 300, 400]).map((row) => [...row, null]);
    const ours = [1, 2, 3].map((row) => ({ row, column: 4, formula: "=E2+1" }));
    const { findings } = await found(rows, [...tenths([1, 2, 3, 4]), ...ours]);
    expect(findings).toEqual([]);
  });

  it("says that there are too many", async () => {
    const many = Array.from({ length: 20_001 }, (_, row) => ({ row, column: 3, formula: "=C1" }));
    expect((await found(ledger([100]), many)).findings).toBeUndefined();
  });
});
