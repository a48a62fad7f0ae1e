import { readArea, type Grid, type GridCell } from "../../../../src/core/ledger";
import type { Mark } from "../../../../src/core/grid/grid";
import { fromSheet } from "../../../../src/taskpane/pages/targets/model/fromSheet";
import { firstState, type State } from "../../../../src/taskpane/pages/targets/model/state";

function read(
  rows: GridCell[][],
  selected: string,
  at: Partial<State> = {},
  marks?: Grid["marks"]
) {
  const used = {
    sheetId: "1",
    grid: { name: "进度", rows, merges: [], ...(marks && { marks }) },
    selection: readArea(selected)!,
  };
  return fromSheet(used, { ...firstState, ...at }, ["done", "previous"]);
}

/** Layout 5 as offices keep it. */
const table: GridCell[][] = [
  ["2018年一季度技改投资进度表"],
  ["单位：亿元"],
  ["县市区", "年度目标", "本季完成", "1-本月累计", "上年同期", "同比±%", "排名"],
  ["宜都市", 120, 30.5, 40.5, 10.2, 297.06, 1],
  ["枝江", 100, 31.11, "３１．１１", "9000万元", 245.67, 2],
  ["五峰县", 8, 0.8, "约0.8", "—", null, 5],
  ["神农架", 5, 1, 1, 1, 0, 6],
  ["当阳", 60, 1, 1, 1, 0, 7],
  ["当阳市", 70, 2, 2, 2, 0, 7],
  ["合计", 343, 97.51, 97.51, 41.5, null, null],
];

describe("reading from the sheet", () => {
  it("takes the table around the selection by its headings", () => {
    const found = read(table, "B5");
    expect(found.inOrder).toBe(false);
    expect(found.columns.own).toEqual({ "420581": "120", "420583": "100", "420529": "8" });
    // The running total rather than the quarter's figure; what can't be read stays as it stands.
    expect(found.columns.done).toEqual({ "420581": "40.5", "420583": "31.11", "420529": "约0.8" });
    // In 亿元, whatever the cell's own unit.
    expect(found.columns.previous).toEqual({ "420581": "10.2", "420583": "0.9" });
  });

  it("lists unknown and doubled names, and takes none of the doubled", () => {
    const found = read(table, "A1:G10");
    expect(found.unread).toMatchObject([{ code: "unknownPlace", payload: { found: "神农架" } }]);
    expect(found.doubled).toEqual(["当阳市"]);
  });

  it("takes a bare selection in order, with names in any form", () => {
    const rows: GridCell[][] = [
      [],
      ["x", "长阳", 4, 1],
      ["y", "高新区", 20.5, null],
      ["z", "某县", 1, 1],
    ];
    const found = read(rows, "B2:D4");
    expect(found).toMatchObject({ inOrder: true, address: "B2:D4" });
    expect(found.columns).toEqual({
      done: { "420528": "4", "4205GX": "20.5" },
      previous: { "420528": "1" },
    });
    expect(found.unread).toHaveLength(1);
  });

  it("finds the names behind serial numbers", () => {
    const rows: GridCell[][] = [
      [1, "宜都", 4, 1],
      [2, "某县", 3, 1],
      [3, "枝江", 5, 2],
    ];
    const found = read(rows, "A1:D3");
    expect(found.columns.done).toEqual({ "420581": "4", "420583": "5" });
    expect(found.unread).toHaveLength(1);
  });

  it("skips headings that aren't known, and rows of sums", () => {
    const rows: GridCell[][] = [
      ["地方", "数"],
      ["西陵", 3],
      ["合计", 3],
    ];
    expect(read(rows, "A1:B3")).toMatchObject({ columns: { done: { "420502": "3" } }, unread: [] });
  });

  it("reads the sheet's only table when the selection is beside it", () => {
    expect(read(table, "K30").address).toBe("A3:G10");
  });

  it("knows the other policy's places", () => {
    const rows: GridCell[][] = [
      ["恩施市", 6],
      ["州高新区", 4],
      ["恩施", 1],
    ];
    const found = read(rows, "A1:B3", { policy: "enshi" });
    expect(found.columns.done).toEqual({ "422801": "6", "4228GX": "4" });
    expect(found.unread).toMatchObject([{ code: "ambiguousPlace" }]);
  });

  it("says from which columns it took what", () => {
    expect(read(table, "B5").headings).toEqual({
      own: "年度目标",
      done: "1-本月累计",
      previous: "上年同期",
    });
  });

  it("takes no figures of a month, a quarter or a whole year for those of the year so far", () => {
    const columns = (headings: string[], at: Partial<State>) => {
      const rows: GridCell[][] = [
        ["单位：亿元"],
        ["县市区", ...headings],
        ["宜都市", 30, 20],
        ["枝江市", 40, 10],
      ];
      const { headings: taken, notes } = read(rows, "A2", at);
      return [taken, notes.map(({ zh }) => zh.slice(0, 6))];
    };
    const both = { done: "本季完成", previous: "上年完成" };
    expect(columns(["本季完成", "上年完成"], { quarter: 4 })).toEqual([
      { previous: "上年完成" },
      ["“本季完成”"],
    ]);
    expect(columns(["本季完成", "上年完成"], { quarter: 1 })).toEqual([
      { done: both.done },
      ["“上年完成”"],
    ]);
    expect(columns(["本月完成", "上年同期"], { quarter: 1 })).toEqual([
      { previous: "上年同期" },
      ["“本月完成”"],
    ]);
    expect(columns(["本月累计", "上年同期"], { quarter: 3 })[1]).toEqual([]);
  });

  it("takes last year's investment for Enshi's base in the first year only", () => {
    const rows: GridCell[][] = [["单位：亿元"], ["县市", "上年技改投资"], ["利川市", 6]];
    expect(read(rows, "A2", { policy: "enshi" }).columns.base).toEqual({ "422802": "6" });
    const next = read(rows, "A2", { policy: "enshi", year: "2019" });
    expect(next.columns).toEqual({});
    expect(next.notes).toMatchObject([{ zh: "“上年技改投资”不是 2017 年的基数，没有读" }]);
  });

  it("tells which unit it took for granted, and which rows it left out", () => {
    const rows: GridCell[][] = [
      ["年度", "县市区", "累计完成"],
      ["2018", "宜都市", 30],
      ["2019", "枝江市", 40],
      ["2018", null, 5],
    ];
    const { columns, notes } = read(rows, "A2");
    expect(columns.done).toEqual({ "420581": "30" });
    expect(notes.map(({ zh }) => zh)).toEqual([
      "表中未注明金额单位，按亿元读",
      "没有县市区名称的 1 行没有读",
      "其他年度的 1 行没有读",
    ]);
  });

  it("tells of columns that two claim", () => {
    const rows: GridCell[][] = [
      ["单位：亿元"],
      ["县市区", "累计完成", "累计完成数"],
      ["宜都市", 30, 31],
      ["枝江市", 40, 41],
    ];
    const { columns, notes } = read(rows, "A2");
    expect(columns).toEqual({});
    expect(notes.length).toBeGreaterThan(0);
  });

  it("says when there is nothing to read", () => {
    expect(() => read([["说明", "文字"]], "A1:B1")).toThrow(
      expect.objectContaining({ code: "noLedger" })
    );
  });

  it("takes of a bare selection what isn't struck out, and says so", () => {
    const rows = [["宜都", "4050", 10]];
    const marks = new Map([
      [
        0,
        new Map([
          [1, { counts: "50", struck: "40" }],
          [2, { counts: null, struck: "10" }],
        ]),
      ],
    ]);
    const { columns, notes } = read(rows, "A1:C1", {}, marks);
    expect(columns).toEqual({ done: { "420581": "50" } });
    expect(notes.map(({ zh }) => zh).join()).toMatch(/“40”带删除线.*“10”带删除线/);
  });

  it("takes nothing where it can't be told what is struck out", () => {
    const mark = { counts: "4050", struck: "4050", unknown: true as const };
    const marks = new Map([[0, new Map([[1, mark]])]]);
    expect(() => read([["宜都", "4050", 10]], "A1:C1", {}, marks)).toThrow(
      expect.objectContaining({ code: "partlyMarked" })
    );
  });

  it("takes of a table what isn't struck out, and no row in which that can't be told", () => {
    const marks = new Map([
      [3, new Map<number, Mark>([[3, { counts: "30", struck: "10" }]])],
      [4, new Map<number, Mark>([[3, { counts: "1040", struck: "1040", unknown: true }]])],
    ]);
    const rows = [
      ...table.slice(0, 3),
      ["宜都市", 120, 1, "1030", 10.2],
      ["枝江", 100, 1, "1040", 9],
    ];
    const { columns, notes, unread } = read(rows, "B5", {}, marks);
    expect(columns.done).toEqual({ "420581": "30" });
    expect(notes.map(({ zh }) => zh).join()).toContain("“10”带删除线");
    expect(unread.map(({ code }) => code)).toEqual(["partlyMarked"]);
  });
});
