import type { Area } from "../../../src/core/grid/address";
import type { Grid, GridCell, Mark } from "../../../src/core/grid/grid";
import { places } from "../../../src/policies/yichang/places";
import { unitsIn } from "../../../src/taskpane/reading/readUnits";
import type { UnitsWanted } from "../../../src/taskpane/reading/unitsWanted";

const wanted: UnitsWanted = {
  places,
  columns: [{ name: "arranged", fields: ["arranged", "budget"] }],
};

/** Reads with these cells selected; the rest of the sheet is what `rows` says. */
function read(
  rows: GridCell[][],
  selection: Area,
  more: Partial<UnitsWanted> = {},
  marks?: Grid["marks"]
) {
  const grid = { name: "Sheet1", rows, merges: [], ...(marks && { marks }) };
  const { units, leftOut, missing, ...result } = unitsIn(
    { sheetId: "1", grid, selection },
    { ...wanted, ...more }
  );
  return {
    ...result,
    units: units.map(({ place, values }) => [
      place.name,
      ...Object.values(values).map((value) => value!.toFixed()),
    ]),
    leftOut: leftOut.map(({ address }) => address),
    said: leftOut.map(({ text }) => text.zh).join("\n"),
    missing: missing.map(({ zh }) => zh),
  };
}

const cell = (top: number, left: number): Area => ({ top, left, bottom: top, right: left });

describe("units read from a fund ledger", () => {
  const ledger: GridCell[][] = [
    ["技术改造专项资金台账"],
    ["金额单位：万元"],
    ["年度", "县市区", "类别", "预算安排数", "到位数", "文号"],
    [2018, "宜都", "一类", 3000, 2900, null],
    [2018, "长阳县", "二类", "2000万", 1500, null],
    [2018, "夷陵区", "一类", "约3000", 0, null],
    [2018, "武汉", "一类", 5, 5, null],
    [2018, "当阳市", "一类", 3000, 1, null],
    [2018, "当阳", "一类", 1, 1, null],
    [2019, "宜都市", "一类", 3100, 3100, null],
    [2018, "点军区", "三类", null, null, null],
    ["合计", null, null, 11000, 9000, null],
  ];

  it("takes the units, and says of each row and cell that it leaves why", () => {
    const result = read(ledger, cell(4, 3), { year: "2018" });
    expect(result.units).toEqual([["宜都市", "3000"], ["长阳土家族自治县", "2000"], ["夷陵区"]]);
    expect(result.leftOut).toEqual(["D6", "B7", "B12", "B8", "B9"]);
    expect(result.said).toMatch(/约3000[\s\S]*武汉[\s\S]*合计[\s\S]*当阳市/);
    expect(result.notes.map(({ text }) => text.zh).join()).toContain("其他年度的 1 行");
  });

  it("counts a unit of another year twice only where no year is asked for", () => {
    expect(read(ledger, cell(4, 3)).leftOut).toEqual(expect.arrayContaining(["B4", "B10"]));
    expect(read(ledger, cell(4, 3), { year: "2019" }).units).toEqual([["宜都市", "3100"]]);
  });

  it("takes the first field that the table has, and names a column that it lacks", () => {
    const columns = [
      { name: "fund", fields: ["in_place"] },
      { name: "industrial", fields: ["industrial_investment"] },
    ];
    const { units, missing } = read(ledger, cell(4, 3), { year: "2019", columns });
    expect([units, missing]).toEqual([[["宜都市", "3100"]], ["工业投资"]]);
  });

  it("is found from anywhere in a sheet, and reads 元 and 亿元 as 万元", () => {
    const inYuan = ledger.map((row, i) => (i === 1 ? ["单位：元"] : row));
    inYuan[3] = [2018, "宜都", "一类", 30000000, 0, null];
    const { units } = read(inYuan, cell(40, 9), { year: "2018" });
    expect(units[0]).toEqual(["宜都市", "3000"]);
  });

  it("refuses a table without such a column, by its name", () => {
    const columns = [{ name: "projects", fields: ["projects"] }];
    expect(() => read(ledger, cell(4, 3), { columns })).toThrow(
      expect.objectContaining({ code: "unknownColumn" })
    );
  });
});

describe("units read from selected cells without headings", () => {
  const cells: GridCell[][] = [
    [null, "名称", "数"],
    [null, "宜都", 3000],
    [null, "枝江市", "２，９９９．９９"],
    [null, "合计", 5999.99],
    [null, "秭归", { error: "#REF!" }],
    [null, "五峰", "—"],
  ];
  const all = { top: 0, left: 0, bottom: 5, right: 2 };

  it("takes names and figures in their order, a first row of messages for headings", () => {
    const { units, leftOut, address } = read(cells, all);
    expect(units).toEqual([["宜都市", "3000"], ["枝江市", "2999.99"], ["秭归县"]]);
    expect(leftOut).toEqual(["B4", "C5"]);
    expect(address).toBe("A1:C6");
  });

  it("takes whole columns as far as they are filled", () => {
    const { units } = read(cells, { top: 0, left: 1, bottom: 1048575, right: 16383 });
    expect(units).toHaveLength(3);
  });

  it("counts bare numbers in the unit it is told", () => {
    const { units } = read([["宜都", 0.3]], { ...all, bottom: 0 }, { bareUnit: "亿元" });
    expect(units).toEqual([["宜都市", "3000"]]);
  });

  it("names the columns that weren't selected", () => {
    const columns = [...wanted.columns, { name: "renovation", fields: ["renovation"] }];
    expect(read(cells, all, { columns }).missing).toEqual(["技改投资"]);
  });

  it("finds nothing where there are neither headings nor units", () => {
    expect(() => read([["甲", 1]], all)).toThrow(expect.objectContaining({ code: "noLedger" }));
    expect(() => read([], all)).toThrow(expect.objectContaining({ code: "noLedger" }));
  });

  it("leaves out what is struck out, and says so; what can't be told is no figure", () => {
    const marks = new Map<number, ReadonlyMap<number, Mark>>([
      [1, new Map([[1, { counts: "2000", struck: "1800" }]])],
      [2, new Map([[1, { counts: null, struck: "1800" }]])],
      [3, new Map([[1, { counts: "18002000", struck: "18002000", unknown: true as const }]])],
    ]);
    const rows = [
      ["地方", "金额"],
      ["宜都", "18002000"],
      ["枝江", 1800],
      ["秭归", "18002000"],
    ];
    const { units, leftOut, said, notes } = read(rows, { ...all, bottom: 3 }, {}, marks);
    expect(units).toEqual([["宜都市", "2000"], ["秭归县"]]);
    expect(leftOut).toEqual(["B4"]);
    expect(said).toContain("删除线");
    expect(notes.map(({ address }) => address)).toEqual(expect.arrayContaining(["B2", "B3"]));
  });

  it("takes no unit from a heading of which a part is struck out, nor the table without it", () => {
    const mark = (text: string) => ({ counts: text, struck: text, unknown: true as const });
    const headed = (text: string) => new Map([[0, new Map([[1, mark(text)]])]]);
    const own = [
      ["地方", "金额（亿元）1"],
      ["宜都", 3],
      ["枝江", 4],
    ];
    const { units, leftOut } = read(own, all, {}, headed("金额（亿元）1"));
    expect([units, leftOut]).toEqual([
      [["宜都市"], ["枝江市"]],
      ["B2", "B3"],
    ]);
    const known = [
      ["县市区", "预算安排数（亿元）"],
      ["宜都", 3],
      ["枝江", 4],
    ];
    expect(() => read(known, { ...all, top: 1 }, {}, headed("预算安排数（亿元）"))).toThrow(
      expect.objectContaining({ code: "partlyMarked" })
    );
  });
});
