import { readArea } from "../../../../src/core/grid/address";
import { calculate } from "../../../../src/nativeFormulas/calculate";
import { SheetError, type BlockCell, type CellFormula } from "../../../../src/sheet/sheet";
import { explainable } from "../../../../src/taskpane/formula/explainable";
import { en } from "../../../../src/taskpane/pages/explain/messages/en";
import { zh } from "../../../../src/taskpane/pages/explain/messages/zh";
import { nativeCells } from "../../../../src/taskpane/pages/explain/native/nativeCells";
import { originalsBlock } from "../../../../src/taskpane/pages/explain/native/originalsBlock";
import { turnedText } from "../../../../src/taskpane/pages/explain/native/turnedText";
import { turnNative } from "../../../../src/taskpane/pages/explain/native/turnNative";
import { usedCells } from "../../support/used";

const known = new Set([...explainable, "JG_AMOUNT", "JG_EXPLAIN"]);

/** Interest, equipment, place; text in row 3, an error in row 4. */
const CONTENTS = {
  A1: 428.5,
  B1: 1000,
  C1: "西陵区",
  A2: 900,
  B2: 2000,
  C2: "夷陵区",
  A3: "1.2亿",
  C3: "西陵区",
  A4: { error: "#REF!" },
};

function keyOf(address: string): string {
  const { top, left } = readArea(address)!;
  return `${top},${left}`;
}

function cellsOf(contents: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(contents).map(([at, cell]) => [keyOf(at), cell]));
}

function formulasOf(formulas: Record<string, string>): CellFormula[] {
  return Object.entries(formulas).map(([address, formula]) => {
    const { top: row, left: column } = readArea(address)!;
    return { row, column, formula };
  });
}

const ANYWHERE = readArea("A1:Z99")!;
const { grid } = usedCells(cellsOf(CONTENTS), 0);
const became = (formulas: Record<string, string>, area = ANYWHERE) =>
  nativeCells(formulasOf(formulas), area, grid, known);

/** What a native formula comes to, by another calculation than that of the rules. */
function valueOf(native: string): unknown {
  // While the text stands there.
  const held = native.replace('EXACT(A3,"1.2亿")', "1=1");
  return calculate(held.slice(1), (ref) => {
    const { top, left } = readArea(ref)!;
    return (grid.rows[top]?.[left] ?? undefined) as never;
  });
}

describe("what becomes of a formula", () => {
  it.each([
    // 四（一）：贷款利息的 50%。
    ["=YC_SUBSIDY(A1)", 214.25],
    ["=YC_SUBSIDY(A1,,,,C1)", 214.25],
    ["=yc_subsidy($A$1)", 214.25],
    ["=JG.YC_SUBSIDY(台账!A1)", 214.25],
    // 最高 300 万元。
    ["=YC_SUBSIDY(A2)", 300],
    // 1.2亿 is 12000 万元.
    ["=YC_SUBSIDY(A3)", 300],
  ])("%s is native and comes to the same", (formula, value) => {
    const { native, staying } = became({ F1: formula });
    expect(staying).toEqual([]);
    expect(native[0]!.native).not.toContain("YC_");
    expect(valueOf(native[0]!.native.replace(/台账!/g, ""))).toBe(value);
  });

  it("the rest of a formula stays to the letter", () => {
    const [cell] = became({ F1: '=ROUND(YC_SUBSIDY(A1)/3, 2)&"万元"' }).native;
    expect(cell!.native).toMatch(/^=ROUND\(.*\/3, 2\)&"万元"$/);
    expect(cell!.native).not.toContain("YC_");
  });

  it("tells which cells hold text that a native formula can't read", () => {
    const { native } = became({ F1: "=YC_SUBSIDY(A1)", F3: "=YC_SUBSIDY(A3,,,,C3)" });
    expect(native.map(({ whileText }) => whileText)).toEqual([[], ["A3"]]);
  });

  it.each([
    ["=YC_SUBSIDY(A1:A2)", "severalCells"],
    ["=YC_SUBSIDY(A:A)", "severalCells"],
    ["=YC_SUBSIDY({1,2})", "severalCells"],
    ["=SUM(YC_SUBSIDY(A1:A2))", "severalCells"],
    ["=YC_SUBSIDY(A1*2)", "arguments"],
    ["=YC_SUBSIDY(利息)", "arguments"],
    ["=YC_SUBSIDY(JG_AMOUNT(A3))", "arguments"],
    ["=YC_SUBSIDY(A1#)", "arguments"],
    ["=YC_SUBSIDY(一季度!A1)", "otherSheet"],
    ["=YC_SUBSIDY(A1)+YC_SUBSIDY('二 季度'!A1)", "otherSheet"],
    ["=JG_AMOUNT(A3)", "noNativeForm"],
    ['=JG_EXPLAIN("YC_SUBSIDY",A1)', "noNativeForm"],
    ["=JG_ALLOCATE(700,A1:A2)", "noNativeForm"],
  ])("%s stays: %s", (formula, reason) => {
    const { native, staying } = became({ F1: formula });
    expect(native).toEqual([]);
    expect(staying).toEqual([{ row: 0, column: 5, formula, reason }]);
  });

  it("others' formulas and those outside the area are none of its business", () => {
    const formulas = { F1: "=SUM(A1:A2)", F2: '="YC_SUBSIDY(A1)"', F3: "=YC_SUBSIDY(A1)" };
    expect(became(formulas, readArea("F1:F2"))).toEqual({ native: [], staying: [] });
  });

  it("what may be one array formula stays, also where only a part is selected", () => {
    const formula = "=IF($A$1:$A$2>0,YC_SUBSIDY($B$1))";
    const { native, staying } = became({ F1: formula, F2: formula }, readArea("F2"));
    expect(native).toEqual([]);
    expect(staying).toMatchObject([{ row: 1, column: 5, reason: "array" }]);
  });
});

const FORMULAS = { F1: "=YC_SUBSIDY(A1)", F2: "=YC_SUBSIDY(A2)", F3: "=JG_AMOUNT(A3)" };
/** What these come to by the policy. */
const SHOWN = { F1: 214.25, F2: 300, F3: 12000 };

/** A sheet in memory; `otherwise` is what it makes of native formulas, where that isn't what was shown. */
function sheetWith({
  selected = "F1:F3",
  otherwise = {},
  refusesSheets = false,
}: {
  selected?: string;
  otherwise?: Record<string, number>;
  refusesSheets?: boolean;
} = {}) {
  const asked: string[] = [];
  const content = { ...cellsOf({ ...CONTENTS, ...SHOWN }) };
  const sheet = {
    readUsed: () => {
      const { grid: now } = usedCells(content, 0);
      return Promise.resolve({ sheetId: "1", grid: now, selection: readArea(selected)! });
    },
    readFormulas: () => Promise.resolve(formulasOf(FORMULAS)),
    addSheet: (name: string) => {
      if (refusesSheets) return Promise.reject(new SheetError("protected"));
      asked.push(`add ${name}`);
      return Promise.resolve({ sheetId: "new", name: `${name} (2)` });
    },
    removeSheet: (sheetId: string) => Promise.resolve(asked.push(`remove ${sheetId}`) > 0),
    writeBlock: (
      { sheetId, row, column }: { sheetId: string; row: number; column: number },
      cells: readonly (readonly BlockCell[])[]
    ) => {
      const count = cells.flat().filter((cell) => cell && "formula" in cell).length;
      asked.push(`write ${sheetId} ${row},${column} ${count}`);
      if (count > 0) Object.assign(content, cellsOf(otherwise));
      const undo = async () => {
        Object.assign(content, cellsOf(SHOWN));
        asked.push(`back ${sheetId}`);
      };
      return Promise.resolve({ address: "", undo });
    },
  };
  return { sheet, asked };
}

const turn = ({ sheet }: ReturnType<typeof sheetWith>) =>
  turnNative(sheet, known, zh.native, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });

describe("turning formulas into native ones", () => {
  it("writes them, and a list of the originals; both come back", async () => {
    const there = sheetWith();
    const turned = await turn(there);
    expect(there.asked).toEqual(["write 1 0,5 2", "add 原公式清单", "write new 0,0 0"]);
    expect(turnedText(turned, zh.native)).toBe(
      "台账!F1:F3：2 个公式已转为自带公式。 原公式列在新工作表“原公式清单 (2)”。 1 个保持原样，原因见下。"
    );
    await turned.undo!();
    expect(there.asked.slice(3)).toEqual(["back 1", "back new", "remove new"]);
  });

  it("takes the whole sheet where one cell is selected", async () => {
    const turned = await turn(sheetWith({ selected: "B2" }));
    expect(turnedText(turned, en.native)).toBe(
      "台账!A1:F4: 2 formulas are native now. The originals are on the new sheet “原公式清单 (2)”. 1 stays unchanged, for the reasons below."
    );
  });

  it("says that there is nothing to turn", async () => {
    const there = sheetWith({ selected: "A1:C3" });
    const turned = await turn(there);
    expect(turnedText(turned, zh.native)).toBe("台账!A1:C3 里没有本插件的公式。");
    expect([there.asked, turned.undo]).toEqual([[], undefined]);
  });

  it("leaves those that the spreadsheet program calculates otherwise", async () => {
    const there = sheetWith({ otherwise: { F2: 299 } });
    // Only the first time: afterwards F2 has its own formula again.
    const written = there.sheet.writeBlock;
    there.sheet.writeBlock = (target, cells) =>
      cells.length === 1
        ? Promise.resolve({ address: "", undo: () => Promise.resolve() })
        : written(target, cells);
    const turned = await turn(there);
    expect(turned.native.map(({ row }) => row)).toEqual([0]);
    expect(turned.staying.map(({ row, reason }) => [row, reason])).toEqual([
      [1, "calculatesOtherwise"],
      [2, "noNativeForm"],
    ]);
    expect(there.asked).toContain("back 1");
  });

  it("takes back what it wrote where the originals have no place", async () => {
    const there = sheetWith({ refusesSheets: true });
    await expect(turn(there)).rejects.toMatchObject({ code: "protected" });
    expect(there.asked).toEqual(["write 1 0,5 2", "back 1"]);
  });

  it("lists the originals with what stands in their place", () => {
    const { native } = became({ F3: "=YC_SUBSIDY(A3)" });
    const { cells } = originalsBlock(native, "台账", zh.native);
    const [row] = cells.slice(-1);
    expect(row!.slice(0, 2)).toMatchObject([{ value: "F3" }, { value: "=YC_SUBSIDY(A3)" }]);
    expect(row![3]).toMatchObject({ value: expect.stringMatching(/^A3 是文字/) });
  });
});
