import { countedGrid } from "../../../../src/core/ledger/counted";
import { withoutColumns } from "../../../../src/taskpane/pages/audit/model/withoutColumns";

it("takes the marks of its own columns away with them, so that nothing stands there again", () => {
  const struck = { counts: "20", struck: "10" };
  const used = {
    sheetId: "1",
    grid: {
      ...{ name: "台账", merges: [], rows: [["1020", "1020", "丙"]] },
      marks: new Map([[0, new Map([0, 1].map((column) => [column, struck]))]]),
    },
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  const { grid } = withoutColumns(used, [{ row: 0, first: 1, count: 1 }]);
  expect(countedGrid(grid).rows).toEqual([["20", null, "丙"]]);
});
