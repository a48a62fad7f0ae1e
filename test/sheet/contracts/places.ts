import type { Sheet } from "../../../src/sheet/sheet";
import { type ContractCells, type ContractDriver, ledger } from "./driver";

/** Sheets, selections and what is heard of them. */
export function describePlaces(driver: () => ContractDriver): void {
  const open = (cells: ContractCells = ledger, merges?: string[]) => driver().open(cells, merges);
  const run = <A, R>(task: (sheet: Sheet, argument: A) => Promise<R>, argument: A) =>
    driver().run(task, argument);

  describe("sheets", () => {
    it("adds sheets under names that are valid and not taken, and writes to them", async () => {
      await open();
      const names = await run(async (sheet) => {
        const first = await sheet.addSheet("差异/汇总");
        const second = await sheet.addSheet("台账");
        const target = { sheetId: first.sheetId, row: 1, column: 1 };
        await sheet.writeBlock(target, [[{ value: 7 }]]);
        return [first.name, second.name, (await sheet.readUsed()).grid.name];
      }, undefined);
      expect(names).toEqual(["差异_汇总", "台账 (2)", "台账"]);
      expect(await driver().cells("差异_汇总")).toEqual({ B2: { content: 7 } });
    });

    it("sets a sheet up for paper, and no other one", async () => {
      await open();
      await run(async (sheet) => {
        const printed = { top: 0, left: 0, bottom: 8, right: 3 };
        await sheet.addSheet("审批表", { printed, heights: [24, 15] });
        await sheet.addSheet("差异");
      }, undefined);
      expect(await driver().printed("审批表")).toBe("A1:D9");
      expect(await driver().printed("差异")).toBeUndefined();
    });

    it("takes an added sheet away, unless something stands there", async () => {
      await open();
      const said = await run(async (sheet) => {
        const { sheetId } = await sheet.addSheet("差异");
        const target = { sheetId, row: 1, column: 1 };
        const written = await sheet.writeBlock(target, [[{ value: 7, style: "over" }]]);
        const full = await sheet.removeSheet(sheetId);
        await written.undo();
        const empty = await sheet.removeSheet(sheetId);
        const again = await sheet.removeSheet(sheetId);
        // The name is free again, and the sheet on show is the one that was.
        const { name } = await sheet.addSheet("差异");
        return [full, empty, again, name, (await sheet.readUsed()).grid.name];
      }, undefined);
      expect(said).toEqual([false, true, true, "差异", "台账"]);
    });

    it("lets people filter a list, or says that it can't", async () => {
      await open();
      const code = await run(async (sheet) => {
        const { sheetId } = await sheet.addSheet("差异");
        const rows = ["县市区", "甲", "乙"].map((value) => [{ value }, { value: 1 }]);
        await sheet.writeBlock({ sheetId, row: 0, column: 0 }, rows);
        return sheet.filter(sheetId, { top: 0, left: 0, bottom: 2, right: 1 }).then(
          () => "done",
          (error) => error.code
        );
      }, undefined);
      const { filters } = driver().can;
      expect(code).toBe(filters ? "done" : "unsupported");
      expect(await driver().filtered("差异")).toBe(filters ? "A1:B3" : undefined);
    });

    it("goes to a cell of another sheet", async () => {
      await open();
      await run(async (sheet) => {
        const { sheetId } = await sheet.addSheet("核对");
        await sheet.goTo(sheetId, 9, 2);
      }, undefined);
      expect(await driver().selected()).toEqual({ sheet: "核对", area: "C10" });
    });

    it("says that a sheet is gone", async () => {
      await open();
      const code = await run(
        (sheet) =>
          sheet.goTo("{no such sheet}", 0, 0).then(
            () => "there",
            (error) => error.code
          ),
        undefined
      );
      expect(code).toBe("gone");
    });
  });

  it("tells of changes of cells until it is not wanted any more", async () => {
    await open();
    await run(async (sheet) => {
      const page = window as unknown as { changes: unknown[]; stop: () => void };
      page.changes = [];
      const { sheetId } = await sheet.readUsed();
      page.stop = await sheet.onCellsChanged((change) =>
        page.changes.push({ ...change, sheetId: change.sheetId === sheetId })
      );
    }, undefined);
    await driver().type("B2", 13);
    const changes = await run(async () => {
      const page = window as unknown as { changes: unknown[]; stop: () => void };
      page.stop();
      return page.changes;
    }, undefined);
    expect(changes).toEqual([{ sheetId: true, area: { top: 1, left: 1, bottom: 1, right: 1 } }]);
    await driver().type("B2", 14);
    const after = await run(
      async () => (window as unknown as { changes: unknown[] }).changes.length,
      undefined
    );
    expect(after).toBe(1);
  });

  it("does not tell of a look that changes", async () => {
    await open();
    const changes = await run(async (sheet) => {
      const found: unknown[] = [];
      const { sheetId } = await sheet.readUsed();
      const stop = await sheet.onCellsChanged((change) => found.push(change));
      await sheet.colour(sheetId, [{ row: 1, column: 1, style: "over" }]);
      stop();
      return found;
    }, undefined);
    expect(changes).toEqual([]);
  });

  it("tells of the selection until it is not wanted any more", async () => {
    await open();
    await run(async (sheet) => {
      const page = window as unknown as { moves: number; stop: () => void };
      page.moves = 0;
      page.stop = await sheet.onSelectionChanged(() => (page.moves += 1));
    }, undefined);
    await driver().select("B2");
    const moves = await run(async () => {
      const page = window as unknown as { moves: number; stop: () => void };
      page.stop();
      return page.moves;
    }, undefined);
    expect(moves).toBeGreaterThan(0);
    await driver().select("A1");
    const after = await run(async () => (window as unknown as { moves: number }).moves, undefined);
    expect(after).toBe(moves);
  });

  it("reads a selection and writes formulas beside it, as the functions' list does", async () => {
    await open();
    await driver().select("A2:B2");
    const selection = await run(async (sheet) => {
      const found = await sheet.readSelection();
      const target = { sheetId: found.sheetId, row: found.row, column: found.freeColumn };
      await sheet.writeBlock(target, [[{ formula: "=1+2" }]]);
      return { ...found, sheetId: "" };
    }, undefined);
    expect(selection).toEqual({
      ...{ sheetId: "", row: 1, rowCount: 1, columns: [0, 1], empty: false },
      ...{ freeColumn: 2, firstCell: "甲" },
    });
    expect((await driver().cells())["C2"]).toEqual({ content: "=1+2" });
  });
}
