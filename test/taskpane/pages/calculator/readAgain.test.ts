import { SheetError, type UsedCells } from "../../../../src/sheet/sheet";
import { fromRow } from "../../../../src/taskpane/pages/calculator/model/fromRow";
import { readAgain } from "../../../../src/taskpane/pages/calculator/model/readAgain";
import { supportOf } from "../../../../src/taskpane/pages/calculator/model/supports";
import { yichangLedger } from "../../support/ledger";
import { usedCells } from "../../support/used";

const fill = fromRow(usedCells(yichangLedger, 3, 7), supportOf("yichang"))!;

/** The ledger as it is by now, with another cell selected. */
const now = (change: Record<string, unknown>, name?: string) =>
  usedCells({ ...yichangLedger, ...change }, 20, 1, name);

/** Other cells on show, beside a workbook of these sheets; where people find themselves in the end. */
async function fromElsewhere(sheets: Record<string, UsedCells>) {
  const home: UsedCells = { ...usedCells({}, 6, 2, "汇总"), sheetId: "home" };
  let at = "home";
  const visited: string[] = [];
  const again = await readAgain(
    {
      async goTo(sheetId, row, column) {
        if (!{ home, ...sheets }[sheetId]) throw new SheetError("gone");
        visited.push(`${sheetId} ${row} ${column}`);
        at = sheetId;
      },
      readUsed: async () => ({ home, ...sheets })[at]!,
    },
    home,
    fill
  );
  return { again, visited };
}

const unused = {
  goTo: () => Promise.reject(new Error("nowhere to go")),
  readUsed: () => Promise.reject(new Error("read already")),
};

/** The cells of row 4 are now those of another one. */
const rowOf = (row: number) =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, column) => [`3,${column}`, yichangLedger[`${row},${column}`]])
  );

describe("a row read once more", () => {
  it("is there as long as its own cells are as they were", async () => {
    expect(await readAgain(unused, now({}), fill)).toMatchObject({ firm: "示例甲化工" });
    // What others wrote beside it, and into other rows, is no matter.
    const again = await readAgain(unused, now({ "4,7": 12, "3,12": "已核" }), fill);
    expect(again?.source.cells).toEqual(fill.source.cells);
  });

  it.each([
    ["is sorted away", rowOf(4)],
    ["has another amount", { "3,7": 500 }],
    ["has something where a blank was", { "3,10": 20 }],
    ["is another firm's with the same amounts", { "3,1": "另一企业" }],
    ["counts in another unit", { "1,0": "单位：元" }],
    ["is in no ledger any more", { "2,4": "a", "2,6": "b", "2,7": "c", "2,8": "d", "2,9": "e" }],
  ])("is not there when it %s", async (_, change) => {
    expect(await readAgain(unused, now(change), fill)).toBeUndefined();
  });

  it("is looked up on its own sheet, by the name that this has by now", async () => {
    const { again, visited } = await fromElsewhere({ 1: now({}, "一季度台账") });
    expect(again?.source).toMatchObject({ sheet: "一季度台账", row: 4 });
    expect(visited).toEqual(["1 3 7", "home 6 2"]);
    const moved = await fromElsewhere({ 1: now(rowOf(4)) });
    expect(moved).toEqual({ again: undefined, visited });
  });

  it("is not there when its sheet is gone, though one of the same name may be", async () => {
    const gone = await fromElsewhere({ 2: { ...now({}), sheetId: "2" } });
    expect(gone).toEqual({ again: undefined, visited: [] });
  });
});
