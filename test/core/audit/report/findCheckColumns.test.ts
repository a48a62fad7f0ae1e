import { columnsOf, findCheckColumns } from "../../../../src/core/audit/report/findCheckColumns";
import type { GridCell } from "../../../../src/core/grid/grid";

const found = (...rows: GridCell[][]) =>
  findCheckColumns({ rows }).map((span) => [span.row, columnsOf(span)]);

describe("findCheckColumns", () => {
  it("finds formulas and values, in both languages, wherever they stand", () => {
    expect(found(["项目", "申报额", "应补金额（万元）", "申报额 核对"])).toEqual([[0, "C:D"]]);
    expect(
      found(
        ["汇总表"],
        [
          ...["Project", "Claimed", null, "Due (万元)", "Claimed: verdict"],
          ...["Claimed: difference (万元)", "Claimed: likely cause", "Clause", "Notes"],
        ]
      )
    ).toEqual([[1, "D:H"]]);
  });

  it("takes every reported column's, and a table's further down", () => {
    expect(
      found(
        ["应补金额（万元）", "申报 核对", "审定 核对", "备注"],
        [1, "相符", "相符"],
        [null, "应补金额（万元）", "审定 核对"]
      )
    ).toEqual([
      [0, "A:C"],
      [2, "B:C"],
    ]);
  });

  it("leaves a ledger's own columns alone", () => {
    expect(found(["项目", "应补金额（万元）", "核对人", "依据条款"])).toEqual([]);
    expect(found(["项目", "申报 核对", "应补金额（万元）"])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});
