import { findLedgers, type Grid, type Ledger } from "../../../src/core/ledger";
import type { Mark } from "../../../src/core/grid/grid";
import { errorText } from "../../../src/core/text";
import { notesOf, sheet, valuesOf } from "./sheet";

/** A part is struck out or raised, and the spreadsheet doesn't say which. */
const partly = (which: "struck" | "raised", counts: string): Mark => ({
  counts,
  [which]: counts,
  unknown: true,
});

function marked(text: string, row: number, column: number, mark: Mark): Grid {
  return { ...sheet(text), marks: new Map([[row, new Map([[column, mark]])]]) };
}

const amounts = (ledger: Ledger) => valuesOf(ledger, "total_investment");

it("cells count without what is struck out, and as nothing where everything is", () => {
  const rows = '企业名称|项目名称|总投资（万元）\n甲|A|"500300"\n乙|B|7';
  const grid: Grid = {
    ...sheet(rows),
    marks: new Map<number, Map<number, Mark>>([
      [1, new Map([[2, { counts: "300", struck: "500" }]])],
      [2, new Map([[2, { counts: null, struck: "7" }]])],
    ]),
  };
  const [ledger] = findLedgers(grid);
  expect(amounts(ledger!)).toEqual(["2 | data | 300", "3 | data"]);
  const [first] = ledger!.rows();
  expect(first!.cells["total_investment"]).toMatchObject({ address: "C2", found: "500300" });
  expect(notesOf(ledger!)["C2"]).toContain("500");
});

describe("cells of which a part doesn't count, and nobody says which", () => {
  const rows = '企业名称|项目名称|总投资（万元）\n甲|A|"18002000"\n乙|B|300';

  it.each(["struck", "raised"] as const)("are errors with their reason: %s", (which) => {
    const [ledger] = findLedgers(marked(rows, 1, 2, partly(which, "18002000")));
    expect(amounts(ledger!)).toEqual(["2 | data | E partlyMarked", "3 | data | 300"]);
    const [row] = ledger!.rows();
    expect(row!.cells["total_investment"]!.found).toBe("18002000");
    expect(errorText(row!.cells["total_investment"]!.error!, "zh")).toMatch(/“18002000”.*删除线/);
  });

  it("leave their row a row, where there is nothing else in it", () => {
    const alone = '企业名称|项目名称|总投资（万元）\n甲|A|5\n|| "1乙2"\n丙|C|7';
    const [ledger] = findLedgers(marked(alone, 2, 2, partly("struck", "1乙2")));
    expect(amounts(ledger!)[1]).toContain("E partlyMarked");
    expect(Object.values(notesOf(ledger!)).join()).not.toContain("作废");
  });

  it("are no headings: what is struck out of one may be its unit", () => {
    const heading = "总投资（万元元）";
    const text = `企业名称|项目名称|${heading}\n甲|A|1800`;
    expect(() => findLedgers(marked(text, 0, 2, partly("struck", heading)))).toThrow(
      expect.objectContaining({
        ...{ code: "partlyMarked", payload: { found: heading } },
        argument: { name: "C1", label: { zh: "表头", en: "heading" } },
      })
    );
    const above = `台账\n单位：万元元\n企业名称|项目名称|总投资\n甲|A|1800`;
    expect(() => findLedgers(marked(above, 1, 0, partly("struck", "单位：万元元")))).toThrow(
      expect.objectContaining({ code: "partlyMarked" })
    );
  });

  it.each([
    [
      "under the table",
      "注：单位为万元元",
      "台账\n企业名称|项目名称|总投资\n甲|A|1800\n注：单位为万元元",
      3,
    ],
    [
      "among its rows",
      "以下单位：万元元",
      "台账\n企业名称|项目名称|总投资\n甲|A|1\n以下单位：万元元\n乙|B|2",
      3,
    ],
  ])("are no remark on the unit %s", (_, line, text, row) => {
    expect(() => findLedgers(marked(text, row, 0, partly("struck", line)))).toThrow(
      expect.objectContaining({ code: "partlyMarked", payload: { found: line } })
    );
  });

  it("are any other remark", () => {
    const text = "台账\n企业名称|项目名称|总投资\n甲|A|1800\n注：以上均已竣工";
    const [ledger] = findLedgers(marked(text, 3, 0, partly("struck", "注：以上均已竣工")));
    expect(amounts(ledger!)[0]).toContain("1800");
  });

  it("are headings all the same where only a footnote's mark is raised", () => {
    const [ledger] = findLedgers(marked(rows, 0, 2, partly("raised", "总投资（万元）")));
    expect(amounts(ledger!)).toEqual(["2 | data | 18002000", "3 | data | 300"]);
  });
});
