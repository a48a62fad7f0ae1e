import type { Sheet, Written } from "../../src/sheet/sheet";
import { describeInBrowser } from "../support/browser";
import { useWorkbench } from "../workbench/support/useWorkbench";
import { switchLanguage } from "../workbench/support/workbenchPage";
import { describeContract } from "./contract";
import { ledger } from "./contracts/driver";
import { univerDriver } from "./support/univerDriver";

jest.setTimeout(180_000);

/** What a test keeps on the page from one call to the next. */
interface Kept {
  sheetId: string;
  written: Written;
  changes: unknown[];
}

describeInBrowser("the workbench's sheet", () => {
  const workbench = useWorkbench("one");
  const driver = univerDriver(() => workbench.page);
  const run = <R>(task: (sheet: Sheet) => Promise<R>) => driver.run(task, undefined);

  describeContract(() => driver);

  it("reads what a formula spills, and takes those cells for occupied", async () => {
    await driver.open(ledger);
    const read = await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const target = { sheetId, row: 0, column: 3 };
      await sheet.writeBlock(target, [[{ formula: '=JG_CLAUSE("YC-4.1-f")' }]]);
      const { rows } = (await sheet.readUsed()).grid;
      const code = await sheet
        .writeBlock({ ...target, row: 1 }, [[{ value: 1 }]])
        .catch((error) => error.code);
      return { inOwnCell: rows[0]![3], below: rows[1]![3], code };
    });
    expect(read).toEqual({
      inOwnCell: expect.any(String),
      below: "YC-4.1-f",
      code: "occupied",
    });
  });

  it("reads what an edit makes of a formula, also while an earlier calculation is being ended", async () => {
    await driver.open({ ...ledger, C2: { content: "=B2*2" } });
    const read = await run(async (sheet) => {
      await sheet.readUsed();
      const { univerAPI } = window.jigaiWorkbench!;
      const b2 = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange("B2");
      const reading = new Promise<ReturnType<Sheet["readUsed"]>>((resolve) => {
        const listening = univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, ({ id }) => {
          if (id !== "formula.mutation.set-formula-calculation-result") return;
          listening.dispose();
          b2.setValue(50);
          resolve(sheet.readUsed());
        });
      });
      univerAPI.getFormula().executeCalculation();
      return (await reading).grid.rows[1]!.slice(1);
    });
    expect(read).toEqual([50, 100]);
  });

  it("goes by what people strike out in the grid, and by what they type over it", async () => {
    await driver.open({
      A1: { content: 1800 },
      B1: { content: "18002000", struck: "1800" },
      C1: { content: "18002000", struck: "1800" },
      A3: { content: 5 },
      B3: { content: 6 },
    });
    const marks = await run(async (sheet) => {
      const own = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet();
      own.getRange("A1").setFontLine("line-through");
      own.getRange("C1").setValue("2100");
      own.getRange(2, 0, 1, own.getMaxColumns()).setFontLine("line-through");
      const { grid } = await sheet.readUsed();
      return [...grid.marks!].map(([row, inRow]) => [row, [...inRow]]);
    });
    expect(marks).toEqual([
      [
        0,
        [
          [0, { counts: null, struck: "1800" }],
          [1, { counts: "2000", struck: "1800" }],
        ],
      ],
      [
        2,
        [
          [0, { counts: null, struck: "5" }],
          [1, { counts: null, struck: "6" }],
        ],
      ],
    ]);
  });

  it("is the same in another language: sheets keep their ids, what was written can be undone", async () => {
    await driver.open(ledger);
    await run(async (sheet) => {
      const kept = window as unknown as Kept;
      kept.sheetId = (await sheet.readUsed()).sheetId;
      const target = { sheetId: kept.sheetId, row: 0, column: 3 };
      kept.written = await sheet.writeBlock(target, [[{ value: "差额", style: "heading" }]]);
      kept.changes = [];
      await sheet.onCellsChanged((change) => kept.changes.push(change));
    });
    try {
      await switchLanguage(workbench.page, "en");
      expect(await driver.cells()).toMatchObject({ D1: { content: "差额" } });
      const same = await run(async (sheet) => {
        const kept = window as unknown as Kept;
        await kept.written.undo();
        return [(await sheet.readUsed()).sheetId === kept.sheetId, kept.changes.length];
      });
      expect(same).toEqual([true, 1]);
      expect(await driver.cells()).toEqual(ledger);
    } finally {
      // The tests after this one have the same page.
      await switchLanguage(workbench.page, "zh");
    }
  });

  it("knows the sheets of another workbook no more", async () => {
    await driver.open(ledger);
    await run(async (sheet) => {
      const kept = window as unknown as Kept;
      kept.sheetId = (await sheet.readUsed()).sheetId;
      const target = { sheetId: kept.sheetId, row: 0, column: 3 };
      kept.written = await sheet.writeBlock(target, [[{ value: 1 }]]);
    });
    await driver.open({ D1: { content: "另一本" } });
    const codes = await run(async (sheet) => {
      const { sheetId, written } = window as unknown as Kept;
      const codeOf = (error: { code: string }) => error.code;
      return [
        await sheet.goTo(sheetId, 0, 0).catch(codeOf),
        await written.undo().catch(codeOf),
        await sheet.writeBlock({ sheetId, row: 0, column: 0 }, [[{ value: 1 }]]).catch(codeOf),
      ];
    });
    expect(codes).toEqual(["gone", "gone", "gone"]);
    expect(await driver.cells()).toEqual({ D1: { content: "另一本" } });
  });

  it("writes beyond the grid's edge", async () => {
    await driver.open(ledger);
    const value = await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      await sheet.writeBlock({ sheetId, row: 4999, column: 99 }, [[{ value: "远处" }]]);
      return (await sheet.readUsed()).grid.rows[4999]?.[99];
    });
    expect(value).toBe("远处");
  });

  it("sets the widths of columns", async () => {
    await driver.open(ledger);
    await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const cells = [[{ value: 1 }, { value: 2 }]];
      await sheet.writeBlock({ sheetId, row: 0, column: 3 }, cells, { columnWidths: [null, 20] });
    });
    const width = await workbench.page.evaluate(() =>
      window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet().getColumnWidth(4)
    );
    // 20 digits of 7 pixels and 5 around them, as in Excel.
    expect(width).toBe(145);
  });

  it("tells of rows that are put in", async () => {
    await driver.open(ledger);
    const changes = await run(async (sheet) => {
      const found: unknown[] = [];
      const { sheetId } = await sheet.readUsed();
      const stop = await sheet.onCellsChanged((change) =>
        found.push({ ...change, sheetId: change.sheetId === sheetId })
      );
      window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet().insertRows(1, 1);
      stop();
      return found;
    });
    expect(changes).toContainEqual({ sheetId: true });
  });
});
