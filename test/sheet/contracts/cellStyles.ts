import type { CellStyle, Sheet } from "../../../src/sheet/sheet";
import { type ContractCells, type ContractDriver, ledger } from "./driver";

/** Colours, charts, comments. */
export function describeLooks(driver: () => ContractDriver): void {
  const open = (cells: ContractCells = ledger, merges?: string[]) => driver().open(cells, merges);
  const run = <A, R>(task: (sheet: Sheet, argument: A) => Promise<R>, argument: A) =>
    driver().run(task, argument);

  describe("colouring", () => {
    it("colours cells that are apart, and gives each its own fill back", async () => {
      await open();
      const address = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const written = await sheet.colour(sheetId, [
          { row: 1, column: 1, style: "over" },
          { row: 4, column: 0, style: "unreadable" },
        ]);
        (window as unknown as { written: unknown }).written = written;
        return written.address;
      }, undefined);
      expect(address).toBe("A2:B5");
      expect(await driver().cells()).toEqual({
        ...ledger,
        B2: { content: 12.5, fill: "#FFC7CE" },
        A5: { fill: "#D9D9D9" },
      });
      await run(async () => {
        const { written } = window as unknown as { written: { undo(): Promise<void> } };
        await written.undo();
      }, undefined);
      expect(await driver().cells()).toEqual(ledger);
    });

    it("leaves a colour alone that has been given another one since", async () => {
      await open();
      const outcome = await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        const colour = (style: CellStyle) => sheet.colour(sheetId, [{ row: 1, column: 1, style }]);
        const first = await colour("over");
        const second = await colour("under");
        const refused = await first.undo().catch(({ code, detail }) => [code, detail]);
        await second.undo();
        await first.undo();
        return refused;
      }, undefined);
      expect(outcome).toEqual(["changed", "B2"]);
      expect(await driver().cells()).toEqual(ledger);
    });

    it("has nothing to do without cells", async () => {
      await open();
      await run(async (sheet) => {
        const { sheetId } = await sheet.readUsed();
        await (
          await sheet.colour(sheetId, [] as { row: number; column: number; style: CellStyle }[])
        ).undo();
      }, undefined);
      expect(await driver().cells()).toEqual(ledger);
    });
  });

  it("draws a bar chart and takes it away, or says that it can't", async () => {
    await open();
    const code = await run(
      async (sheet, anchor) => {
        const { sheetId } = await sheet.readUsed();
        const area = { top: 0, left: 0, bottom: 1, right: 1 };
        return sheet.addChart({ sheetId, area, kind: "bar", title: "补贴", anchor }).then(
          (written) => {
            (window as unknown as { written: unknown }).written = written;
            return "drawn";
          },
          (error) => error.code
        );
      },
      { row: 3, column: 3 }
    );
    if (!driver().can.charts) {
      expect(code).toBe("unsupported");
      return;
    }
    expect(code).toBe("drawn");
    expect(await driver().charts("台账")).toEqual([{ title: "补贴", area: "A1:B2" }]);
    await run(async () => {
      const { written } = window as unknown as { written: { undo(): Promise<void> } };
      await written.undo();
    }, undefined);
    expect(await driver().charts("台账")).toEqual([]);
  });

  it("comments on a cell, and answers the comment that is there, or says that it can't", async () => {
    await open();
    const codes = await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const comment = (text: string) =>
        sheet.comment(sheetId, 1, 1, text).then(
          () => "made",
          (error) => error.code
        );
      return [await comment("应为 12.40"), await comment("已更正")];
    }, undefined);
    if (!driver().can.comments) {
      expect(codes).toEqual(["unsupported", "unsupported"]);
      return;
    }
    expect(codes).toEqual(["made", "made"]);
    expect(await driver().comments("B2")).toEqual(["应为 12.40", "已更正"]);
  });
}
