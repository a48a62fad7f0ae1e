import type { Sheet, Written } from "../../../src/sheet/sheet";
import { type ContractCells, type ContractDriver, ledger } from "./driver";

/** Writing blocks, and the way back. */
export function describeWriting(driver: () => ContractDriver): void {
  const open = (cells: ContractCells = ledger, merges?: string[]) => driver().open(cells, merges);
  const run = <A, R>(task: (sheet: Sheet, argument: A) => Promise<R>, argument: A) =>
    driver().run(task, argument);

  describe("writing a block", () => {
    it("writes values, formulas and looks, and takes them back in one step", async () => {
      await open();
      const result = await run(
        async (sheet, { sheetName }) => {
          const { sheetId, grid } = await sheet.readUsed();
          const written = await sheet.writeBlock({ sheetId, row: 0, column: 3 }, [
            [{ value: "核对", style: "heading" }, { value: "差额", style: "heading" }, null],
            [
              { formula: "=1+2" },
              { value: 1234.5, style: "amount" },
              { value: true, style: "agree" },
            ],
          ]);
          (window as unknown as { written: unknown }).written = written;
          return [grid.name === sheetName, written.address];
        },
        { sheetName: "台账" }
      );
      expect(result).toEqual([true, "D1:F2"]);
      expect(await driver().cells()).toEqual({
        ...ledger,
        D1: { content: "核对", bold: true, fill: "#E7E6E6" },
        E1: { content: "差额", bold: true, fill: "#E7E6E6" },
        D2: { content: "=1+2" },
        E2: { content: 1234.5, numberFormat: "#,##0.00####" },
        F2: { content: true, fill: "#C6EFCE" },
      });
      await run(async () => {
        const { written } = window as unknown as { written: { undo(): Promise<void> } };
        await written.undo();
      }, undefined);
      expect(await driver().cells()).toEqual(ledger);
    });

    it("gives a formula that leads elsewhere the look of a link, and takes it back", async () => {
      await open();
      const formula = '=HYPERLINK("#\'台账\'!A2","台账!A2")';
      await run(async (sheet, entered) => {
        const { sheetId } = await sheet.readUsed();
        const target = { sheetId, row: 3, column: 3 };
        const written = await sheet.writeBlock(target, [[{ formula: entered, style: "link" }]]);
        (window as unknown as { written: unknown }).written = written;
      }, formula);
      expect((await driver().cells())["D4"]).toEqual({ content: formula, link: true });
      await run(() => (window as unknown as { written: Written }).written.undo(), undefined);
      expect(await driver().cells()).toEqual(ledger);
    });

    it("wraps long text, in rows as high as it takes, and takes that back", async () => {
      await open();
      await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const written = await sheet.writeBlock(
          { sheetId, row: 3, column: 3 },
          [
            [
              { value: "口径", style: "label" },
              { value: "长".repeat(40), style: "wrapped" },
              { value: 12.3456, style: "amount" },
            ],
          ],
          { columnWidths: [10, 20, 16] }
        );
        (window as unknown as { written: unknown }).written = written;
      }, undefined);
      expect(await driver().cells()).toEqual({
        ...ledger,
        D4: { content: "口径", bold: true, wrapped: true },
        E4: { content: "长".repeat(40), wrapped: true },
        F4: { content: 12.3456, numberFormat: "#,##0.00####" },
      });
      expect(await driver().isFitted(4)).toBe(true);
      await run(async () => {
        const { written } = window as unknown as { written: { undo(): Promise<void> } };
        await written.undo();
      }, undefined);
      expect(await driver().cells()).toEqual(ledger);
    });

    it("keeps a text a text, whatever it looks like", async () => {
      await open({});
      const texts = ["=A1", "1/2", "001", "2018年6月", "TRUE", "#N/A", "+1", "'x", "宜都"];
      const grid = await run(async (sheet, values) => {
        const { sheetId } = await sheet.readUsed();
        const cells = values.map((value) => [{ value }]);
        await sheet.writeBlock({ sheetId, row: 0, column: 0 }, cells);
        return (await sheet.readUsed()).grid;
      }, texts);
      expect(grid.rows.map((row) => row?.[0])).toEqual(texts);
    });

    it("calculates a formula that it writes", async () => {
      await open();
      const row = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        await sheet.writeBlock({ sheetId, row: 1, column: 2 }, [[{ formula: "=12+30" }]]);
        return (await sheet.readUsed()).grid.rows[1];
      }, undefined);
      expect(row?.[2]).toBe(42);
    });

    it("calculates a formula in a cell that is formatted as text, too", async () => {
      await open({ ...ledger, C2: { numberFormat: "@" } });
      const value = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const target = { sheetId, row: 1, column: 2 };
        const written = await sheet.writeBlock(target, [[{ formula: "=1+2" }]]);
        const { grid } = await sheet.readUsed();
        await written.undo();
        return grid.rows[1]?.[2];
      }, undefined);
      expect(value).toBe(3);
      expect(await driver().cells()).toEqual({ ...ledger, C2: { numberFormat: "@" } });
    });

    it("writes nothing at all where something is, unless it may", async () => {
      await open();
      const code = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const cells = [[{ value: 1 }], [{ value: 2 }]];
        return sheet.writeBlock({ sheetId, row: 1, column: 1 }, cells).then(
          () => "written",
          (error) => error.code
        );
      }, undefined);
      expect(code).toBe("occupied");
      expect(await driver().cells()).toEqual(ledger);
    });

    it("leaves cells alone that it has nothing for, and restores what it wrote over", async () => {
      await open();
      const [over, under] = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const target = { sheetId, row: 0, column: 0 };
        const cells = [
          [null, { value: "奖励" }],
          [{ style: "over" as const }, { value: null, style: "under" as const }],
        ];
        const written = await sheet.writeBlock(target, cells, { overwrite: true });
        const { grid } = await sheet.readUsed();
        await written.undo();
        await written.undo();
        return [grid.rows, (await sheet.readUsed()).grid.rows];
      }, undefined);
      expect(over!.map((row) => row?.slice(0, 2))).toEqual([
        ["项目", "奖励"],
        ["甲", null],
      ]);
      expect(under!.map((row) => row?.slice(0, 2))).toEqual([
        ["项目", "补贴"],
        ["甲", 12.5],
      ]);
      expect(await driver().cells()).toEqual(ledger);
    });

    it("restores a text that looks like a number as a text", async () => {
      await open({ A1: { content: "'001" } });
      const rows = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const target = { sheetId, row: 0, column: 0 };
        const written = await sheet.writeBlock(target, [[{ value: 5 }]], { overwrite: true });
        await written.undo();
        return (await sheet.readUsed()).grid.rows;
      }, undefined);
      expect(rows[0]?.[0]).toBe("001");
    });

    it("takes nothing back once somebody has changed some of it, until that is put right", async () => {
      await open();
      await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const target = { sheetId, row: 3, column: 0 };
        const cells = [
          [{ value: "基数" }, { value: 100 }],
          [{ value: "目标" }, { formula: "=B4*2" }],
        ];
        (window as unknown as { written: unknown }).written = await sheet.writeBlock(target, cells);
      }, undefined);
      const undo = () =>
        run(async () => {
          const { written } = window as unknown as { written: { undo(): Promise<void> } };
          return written.undo().then(
            () => "undone",
            ({ code, detail }) => [code, detail]
          );
        }, undefined);

      await driver().type("B4", 120);
      expect(await undo()).toEqual(["changed", "B4"]);
      expect(await driver().cells()).toEqual({
        ...ledger,
        A4: { content: "基数" },
        B4: { content: 120 },
        A5: { content: "目标" },
        B5: { content: "=B4*2" },
      });
      await driver().type("B4", 100);
      expect(await undo()).toBe("undone");
      expect(await driver().cells()).toEqual(ledger);
    });

    it("takes back what it has written when it is cancelled halfway", async () => {
      await open();
      const outcome = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const stop = new AbortController();
        const shares: number[] = [];
        // More than fits into one request.
        const cells = Array.from({ length: 6000 }, (_, i) => [
          { value: i, style: "agree" as const },
          { formula: `=${i}+1` },
        ]);
        const code = await sheet
          .writeBlock({ sheetId, row: 0, column: 3 }, cells, {
            signal: stop.signal,
            onProgress(share) {
              shares.push(share);
              if (share > 0.5) stop.abort();
            },
          })
          .then(
            () => "written",
            (error) => error.code
          );
        return { code, rising: shares.every((share, i) => i === 0 || share > shares[i - 1]!) };
      }, undefined);
      expect(outcome).toEqual({ code: "cancelled", rising: true });
      expect(await driver().cells()).toEqual(ledger);
    });

    it("refuses to write past the sheet's last row", async () => {
      await open();
      const code = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        return sheet
          .writeBlock({ sheetId, row: 1048575, column: 0 }, [[{ value: 1 }], [{ value: 2 }]])
          .then(
            () => "written",
            (error) => error.code
          );
      }, undefined);
      expect(code).toBe("noRoom");
    });
  });
}
