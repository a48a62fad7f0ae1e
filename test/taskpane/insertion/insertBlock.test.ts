import { SheetError, type BlockCell, type Sheet } from "../../../src/sheet/sheet";
import { BlockGrid, type Block, type Spot } from "../../../src/taskpane/insertion/BlockGrid";
import { insertBlock } from "../../../src/taskpane/insertion/insertBlock";
import { undoOf } from "../../../src/taskpane/insertion/onNewSheet";

/** A heading, below it a formula that spills into one more row and column. */
function made(origin: Spot): Block {
  const grid = new BlockGrid(origin);
  grid.put(0, 0, { value: "title" });
  grid.put(1, 0, { formula: `=F(${grid.at(0, 0)})` });
  grid.keep(2, 1);
  const area = grid.area(0, 0, 2, 1);
  const chart = { kind: "bar", title: "chart", area, anchor: grid.anchor(4, 0) } as const;
  return { cells: grid.cells, columnWidths: [20, null], chart };
}

/** A sheet with something in one of its cells, B2 being selected; it keeps what is asked of it. */
function sheetWith(filled: Spot, chartError?: SheetError) {
  const asked: string[] = [];
  const rows: (string | null)[][] = Array.from({ length: filled.row + 1 }, () => []);
  rows[filled.row]![filled.column] = "here";
  const sheet: Partial<Sheet> = {
    readUsed: () =>
      Promise.resolve({
        sheetId: "own",
        grid: { name: "own", rows } as never,
        selection: { top: 1, left: 1, bottom: 1, right: 1 },
      }),
    addSheet: (name) => Promise.resolve({ sheetId: "new", name: `${name} (2)` }),
    removeSheet: (sheetId) => Promise.resolve(asked.push(`remove ${sheetId}`) > 0),
    writeBlock({ sheetId, row, column }, cells, options) {
      const formulas = (cells.flat() as BlockCell[]).flatMap((cell) =>
        cell && "formula" in cell ? [cell.formula] : []
      );
      const widths = JSON.stringify(options?.columnWidths ?? "kept");
      asked.push(`write ${sheetId} ${row},${column} ${formulas.join()} widths ${widths}`);
      const undo = () => Promise.resolve(void asked.push("cells back"));
      return Promise.resolve({ address: "A1:B3", undo });
    },
    addChart({ sheetId, anchor }) {
      if (chartError) return Promise.reject(chartError);
      asked.push(`chart ${sheetId} ${anchor.row},${anchor.column}`);
      const undo = () => Promise.resolve(void asked.push("chart back"));
      return Promise.resolve({ address: "A5", undo });
    },
    goTo: (sheetId) => Promise.resolve(void asked.push(`show ${sheetId}`)),
  };
  return { sheet: sheet as Sheet, asked };
}

const faraway = { row: 9, column: 9 };

describe("a block with its chart", () => {
  it("goes to a sheet of its own, which is shown, and comes back in one go", async () => {
    const { sheet, asked } = sheetWith(faraway);
    const inserted = await insertBlock(sheet, "newSheet", "plan", made);
    expect(inserted).toMatchObject({ newSheet: "plan (2)", withoutChart: false });
    await inserted.undo();
    const written = "write new 0,0 =F(A1) widths [20,null]";
    const back = ["cells back", "chart back", "remove new"];
    expect(asked).toEqual([written, "chart new 4,0", "show new", ...back]);
  });

  it("goes to where the selection begins, and leaves that sheet's widths alone", async () => {
    const { sheet, asked } = sheetWith(faraway);
    const inserted = await insertBlock(sheet, "selection", "plan", made);
    expect(inserted.newSheet).toBeUndefined();
    expect(asked).toEqual(['write own 1,1 =F(B2) widths "kept"', "chart own 5,1"]);
  });

  it("is refused where only the spill would find something", async () => {
    const { sheet, asked } = sheetWith({ row: 3, column: 2 });
    const refused = insertBlock(sheet, "selection", "plan", made);
    await expect(refused).rejects.toMatchObject({ code: "occupied" });
    expect(asked).toEqual([]);
  });

  it("stays without a chart where there are none, and is taken back where one fails", async () => {
    const without = sheetWith(faraway, new SheetError("unsupported"));
    const inserted = await insertBlock(without.sheet, "newSheet", "plan", made);
    expect(inserted.withoutChart).toBe(true);
    expect(without.asked).toHaveLength(2);

    const failing = sheetWith(faraway, new SheetError("protected"));
    const failed = insertBlock(failing.sheet, "selection", "plan", made);
    await expect(failed).rejects.toMatchObject({ code: "protected" });
    expect(failing.asked[1]).toBe("cells back");
  });

  it("stands, with its way back, even if its sheet can't be shown", async () => {
    const { sheet, asked } = sheetWith(faraway);
    sheet.goTo = () => Promise.reject(new SheetError("busy"));
    const inserted = await insertBlock(sheet, "newSheet", "plan", made);
    await inserted.undo();
    expect(asked.slice(-3)).toEqual(["cells back", "chart back", "remove new"]);
  });

  it("leaves no sheet behind where it can't be written", async () => {
    const { sheet, asked } = sheetWith(faraway);
    sheet.writeBlock = () => Promise.reject(new SheetError("cancelled"));
    const failed = insertBlock(sheet, "newSheet", "plan", made);
    await expect(failed).rejects.toMatchObject({ code: "cancelled" });
    expect(asked).toEqual(["remove new"]);
  });

  it("says which sheet has to stay, since something else stands there", async () => {
    const { sheet } = sheetWith(faraway);
    sheet.removeSheet = () => Promise.resolve(false);
    const inserted = await insertBlock(sheet, "newSheet", "plan", made);
    expect(await undoOf([inserted], "zh")()).toContain("“plan (2)”");
    const gone = await insertBlock(sheetWith(faraway).sheet, "newSheet", "plan", made);
    expect(await undoOf([gone], "zh")()).toBeUndefined();
  });

  it("keeps its chart where its cells can't be taken back", async () => {
    const { sheet, asked } = sheetWith(faraway);
    const write = sheet.writeBlock.bind(sheet);
    sheet.writeBlock = async (...args) => ({
      ...(await write(...args)),
      undo: () => Promise.reject(new SheetError("changed", "B3")),
    });
    const inserted = await insertBlock(sheet, "selection", "plan", made);
    await expect(inserted.undo()).rejects.toMatchObject({ code: "changed" });
    expect(asked).not.toContain("chart back");
  });
});
