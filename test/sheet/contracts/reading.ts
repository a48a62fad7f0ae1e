import type { Sheet } from "../../../src/sheet/sheet";
import { type ContractCells, type ContractDriver, ledger } from "./driver";

/** Reading the sheet in use. */
export function describeReading(driver: () => ContractDriver): void {
  const open = (cells: ContractCells = ledger, merges?: string[]) => driver().open(cells, merges);
  const run = <A, R>(task: (sheet: Sheet, argument: A) => Promise<R>, argument: A) =>
    driver().run(task, argument);

  describe("reading", () => {
    it("gives cells at their places, with dates, percentages and errors for what they are", async () => {
      await open({
        B3: { content: "名称" },
        C3: { content: 0.5, numberFormat: "0.0%" },
        D3: { content: 43252, numberFormat: "yyyy/m/d" },
        C4: { content: "#N/A", error: true },
        D4: { content: true },
        B6: { content: "=1+2" },
      });
      await driver().select("C3:D4");
      const used = await run((sheet) => sheet.readUsed(), undefined);
      expect(used.grid.name).toBe("台账");
      expect(used.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
      expect(used.grid.rows.map((row) => row ?? null)).toEqual([
        null,
        null,
        [null, "名称", { number: 0.5, format: "percent" }, { number: 43252, format: "date" }],
        [null, null, { error: "#N/A" }, true],
        null,
        [null, 3, null, null],
      ]);
    });

    it("gives numbers that their formats scale or give a unit as they are shown", async () => {
      await open({
        A1: { content: 30000000, numberFormat: "0!.0," },
        B1: { content: 3000000, numberFormat: "#,##0.00," },
        C1: { content: 0.3, numberFormat: '0.00"亿元"' },
        D1: { content: 300, numberFormat: "#,##0.00" },
      });
      const used = await run((sheet) => sheet.readUsed(), undefined);
      expect(used.grid.rows[0]).toEqual([
        { number: 30000000, format: "shown", text: "3000", digits: "3000" },
        { number: 3000000, format: "shown", text: "3000", digits: "3000" },
        { number: 0.3, format: "shown", text: "0.3亿元", digits: "0.3", unit: "亿元" },
        300,
      ]);
    });

    it("marks what is struck out or raised, as far as the spreadsheet tells it", async () => {
      await open({
        A1: { content: "项目" },
        A2: { content: 1800, struck: true },
        B2: { content: "'18002000", struck: "1800" },
        C2: { content: "'20001", raised: "1" },
        D2: { content: 5 },
      });
      const read = await run(async (sheet) => {
        const { rows, marks } = (await sheet.readUsed()).grid;
        return { row: rows[1], marks: [...marks!].map(([row, inRow]) => [row, [...inRow]]) };
      }, undefined);
      expect(read.row).toEqual([1800, "18002000", "20001", 5]);
      const parts = driver().can.tellParts
        ? [
            [1, { counts: "2000", struck: "1800" }],
            [2, { counts: "2000", raised: "1" }],
          ]
        : [
            [1, { counts: "18002000", struck: "18002000", unknown: true }],
            [2, { counts: "20001", raised: "20001", unknown: true }],
          ];
      expect(read.marks).toEqual([[1, [[0, { counts: null, struck: "1800" }], ...parts]]]);
    });

    it("marks nothing where everything counts", async () => {
      await open();
      const marked = await run(
        async (sheet) => "marks" in (await sheet.readUsed()).grid,
        undefined
      );
      expect(marked).toBe(false);
    });

    it("gives merged cells, even where only the first has a content", async () => {
      await open({ A1: { content: "汇总表" }, A2: { content: 1 } }, ["A1:D1", "A2:A3"]);
      const { grid } = await run((sheet) => sheet.readUsed(), undefined);
      expect(grid.merges).toHaveLength(2);
      expect(grid.merges).toEqual(
        expect.arrayContaining([
          { top: 0, left: 0, bottom: 0, right: 3 },
          { top: 1, left: 0, bottom: 2, right: 0 },
        ])
      );
    });

    it("gives no rows for a sheet without contents", async () => {
      await open({});
      const { grid } = await run((sheet) => sheet.readUsed(), undefined);
      expect(grid.rows).toEqual([]);
      expect(grid.merges).toEqual([]);
    });

    it("gives an area's formulas as they were typed, and no text that looks like one", async () => {
      await open({
        A1: { content: 1 },
        B1: { content: "=A1+1" },
        A2: { content: "'=A1+1" },
        B2: { content: '=IF(A1>$B$1,"=",SUM(A1:B1))' },
        C2: { content: "=B2" },
      });
      const read = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const stop = new AbortController();
        stop.abort();
        const one = { top: 1, left: 2, bottom: 1, right: 2 };
        return {
          inArea: await sheet.readFormulas(sheetId, { top: 0, left: 0, bottom: 2, right: 1 }),
          inCell: await sheet.readFormulas(sheetId, one),
          gone: await sheet.readFormulas("none", one).catch((error) => error.code),
          stopped: await sheet
            .readFormulas(sheetId, one, { signal: stop.signal })
            .catch((error) => error.code),
        };
      }, undefined);
      expect(read).toEqual({
        inArea: [
          { row: 0, column: 1, formula: "=A1+1" },
          { row: 1, column: 1, formula: '=IF(A1>$B$1,"=",SUM(A1:B1))' },
        ],
        inCell: [{ row: 1, column: 2, formula: "=B2" }],
        gone: "gone",
        stopped: "cancelled",
      });
    });

    it("tells how far it is, and stops when it is told to", async () => {
      await open();
      const told = await run(async (sheet) => {
        const shares: number[] = [];
        await sheet.readUsed({ onProgress: (share) => shares.push(share) });
        const stop = new AbortController();
        stop.abort();
        const failed = await sheet.readUsed({ signal: stop.signal }).catch((error) => error.code);
        return { last: shares[shares.length - 1], failed };
      }, undefined);
      expect(told).toEqual({ last: 1, failed: "cancelled" });
    });
  });
}
