import type { Area } from "../../../src/core/grid/address";
import { readArea } from "../../../src/core/grid/address";
import type { GridCell } from "../../../src/core/grid/grid";
import { changesOf, recalculationEdits } from "../../../src/cli/recalc/changes";
import { recalculate } from "../../../src/cli/recalc/recalculate";
import type { CellValue, FormulaCell, Workbook } from "../../../src/workbook";

const KNOWN = new Map<string, number | undefined>([
  ["YC_CLASS", undefined],
  ["YC_SUBSIDY", undefined],
  ["JG_CAPITALS", undefined],
  ["JG_AMOUNT", undefined],
  ["JG_PLACE", undefined],
]);

interface Formula {
  readonly at: string;
  readonly formula: string;
  readonly fills?: string;
  readonly dynamic?: boolean;
}

/** A workbook as the recalculation needs it: values by sheet, and formulas among them. */
function workbookOf(sheets: Record<string, [rows: GridCell[][], formulas: Formula[]]>): Workbook {
  const names = Object.keys(sheets);
  return {
    sheets: names.map((name) => ({ name, part: name, hidden: false, protected: false })),
    missing: [],
    active: undefined,
    date1904: false,
    calculation: "",
    definedNames: [],
    otherWorkbooks: [],
    view: () => {
      throw new Error("nobody looks at it");
    },
    grid: ({ name }) => ({ name, rows: sheets[name]![0], merges: [] }),
    formulas: ({ name }, isWanted = () => true) =>
      sheets[name]![1].filter(({ formula }) => isWanted(formula)).map(
        ({ at, formula, fills, dynamic }): FormulaCell => {
          const { top: row, left: column } = readArea(at) as Area;
          const value = (sheets[name]![0][row]?.[column] ?? null) as CellValue;
          const area = fills === undefined ? undefined : readArea(fills);
          return {
            row,
            column,
            formula,
            value,
            ...(area && { fills: area, dynamic: dynamic === true }),
          };
        }
      ),
  };
}

/** The changes as `address: before → now`, and the edits. */
function recalculated(workbook: Workbook) {
  const recalculation = recalculate(workbook, KNOWN);
  const changes = changesOf(recalculation);
  return {
    changes: changes.map(({ sheet, row, column, before, now }) => {
      const value = typeof now === "object" && now !== null ? now.error : now;
      return [`${sheet.name}!R${row + 1}C${column + 1}`, before, value];
    }),
    left: recalculation.left.map(({ typed, reason }) => [typed, reason]),
    edits: recalculationEdits(recalculation, changes),
  };
}

describe("recalculate", () => {
  it("leaves every formula of a circle as it is", () => {
    const workbook = workbookOf({
      表: [
        [[1, 2, 3]],
        [
          { at: "A1", formula: "_xldudf_YC_SUBSIDY(B1)" },
          { at: "B1", formula: "_xldudf_YC_SUBSIDY(C1)" },
          { at: "C1", formula: "_xldudf_YC_SUBSIDY(A1)" },
        ],
      ],
    });
    const { changes, left } = recalculated(workbook);
    expect(changes).toEqual([]);
    expect(left.map(([, reason]) => reason)).toEqual(["circular", "circular", "circular"]);
  });

  it("works out what others refer to first, over sheets and nested calls", () => {
    const workbook = workbookOf({
      先: [
        [["旧", 9]],
        [
          { at: "A1", formula: "_xldudf_JG_CAPITALS(后!B1)" },
          { at: "B1", formula: '_xldudf_YC_CLASS(_xldudf_JG_PLACE("长阳"))' },
        ],
      ],
      后: [[[428.5, 200]], [{ at: "B1", formula: '_xldudf_YC_SUBSIDY(A1,,,,"高新区")' }]],
    });
    expect(recalculated(workbook).changes).toEqual([
      ["后!R1C2", 200, 214.25],
      ["先!R1C1", "旧", "人民币贰佰壹拾肆万贰仟伍佰元整"],
      ["先!R1C2", 9, 2],
    ]);
  });

  it("knows damaged and namespaced names, and leaves alone what agrees", () => {
    const workbook = workbookOf({
      表: [
        [[2, 1, 300]],
        [
          { at: "A1", formula: '[2]!_xldudf_YC_CLASS("长阳")' },
          { at: "B1", formula: '_xldudf_JG_YC_CLASS("宜都")' },
          { at: "C1", formula: "_xldudf_YC_SUBSIDY(,3000.01)" },
        ],
      ],
    });
    expect(recalculated(workbook)).toEqual({ changes: [], left: [], edits: new Map() });
  });

  it("leaves to Excel what isn't a single call of ours, and circles", () => {
    const workbook = workbookOf({
      表: [
        [],
        [
          { at: "A1", formula: "ROUND(_xldudf_YC_SUBSIDY(B1),2)" },
          { at: "A2", formula: "_xldudf_YC_CLASS(地区)" },
          { at: "A3", formula: "_xldudf_YC_CLASS(没有!A1)" },
          { at: "A4", formula: "_xldudf_YC_CLASS(A4)" },
          { at: "A5", formula: 'SUM(1)&"YC_CLASS("' },
        ],
      ],
    });
    expect(recalculated(workbook).left).toEqual([
      ["ROUND(YC_SUBSIDY(B1),2)", "wrapped"],
      ["YC_CLASS(地区)", "name"],
      ["YC_CLASS(没有!A1)", "noSheet"],
      ["YC_CLASS(A4)", "circular"],
    ]);
  });

  it("gives errors as values", () => {
    const workbook = workbookOf({
      表: [[["武汉", 1]], [{ at: "B1", formula: "_xldudf_YC_CLASS(A1)" }]],
    });
    expect(recalculated(workbook).changes).toEqual([["表!R1C2", 1, "#N/A"]]);
    expect(recalculated(workbook).edits.get("表")!.cells.get(0)!.get(1)).toEqual({
      value: { error: "#N/A" },
    });
  });
});

describe("more cells than there is room for", () => {
  const left = (formulas: Formula[]) => {
    const rows = [[1, 2, 3]];
    const { left: found, changes } = recalculated(workbookOf({ 表: [rows, formulas] }));
    return [found.map(([, reason]) => reason), changes.length];
  };
  it.each([
    [
      "an array over the whole sheet",
      { at: "B2", formula: "YC_CLASS(A1)", fills: "B2:XFD1048576" },
    ],
    [
      "a spill said to fill it",
      { at: "B2", formula: "YC_CLASS(A1)", fills: "B2:XFD1048576", dynamic: true },
    ],
    ["a reference to nearly all of it", { at: "A1", formula: "YC_CLASS(B1:XFC1048575)" }],
    ["such a one in a call within", { at: "A1", formula: "YC_CLASS(JG_PLACE(B1:XFC1048575))" }],
  ])("are left to Excel: %s", (_, formula) => {
    expect(left([formula])[0]).toEqual(["tooMany"]);
  });

  it("are counted together", () => {
    const columns = ["B", "C", "D", "E"].map((column) => {
      return {
        at: `${column}2`,
        formula: 'YC_CLASS("高新区")',
        fills: `${column}2:${column}200000`,
      };
    });
    expect(left(columns)[0]).toEqual(["tooMany", "tooMany"]);
  });

  it("are another matter than whole columns, of which as much counts as is used", () => {
    expect(left([{ at: "E1", formula: "JG_CAPITALS(A:D)" }])[0]).toEqual([]);
  });
});

describe("spills", () => {
  const places: GridCell[][] = [
    ["长阳", 2],
    ["宜都", 1],
    ["西陵", null],
  ];

  it("grow to what the result needs, and those that refer to them see it", () => {
    const workbook = workbookOf({
      表: [
        [...places, ["合", null]],
        [
          { at: "D1", formula: "_xldudf_JG_AMOUNT(B3)" },
          { at: "B1", formula: "_xldudf_YC_CLASS(A1:A3)", fills: "B1:B2", dynamic: true },
        ],
      ],
    });
    const { changes, edits } = recalculated(workbook);
    expect(changes).toEqual([
      ["表!R3C2", null, 3],
      ["表!R1C4", null, 3],
    ]);
    const { cells } = edits.get("表")!;
    expect(cells.get(0)!.get(1)).toEqual({
      value: 2,
      fills: { top: 0, left: 1, bottom: 2, right: 1 },
    });
    expect(cells.get(2)!.get(1)).toEqual({ value: 3 });
  });

  it("shrink, and what they leave becomes blank", () => {
    const workbook = workbookOf({
      表: [
        places.map(([place], i) => [place!, [2, 1, 3][i]!]),
        [{ at: "B1", formula: "_xldudf_YC_CLASS(A1:A2)", fills: "B1:B3", dynamic: true }],
      ],
    });
    const { changes, edits } = recalculated(workbook);
    expect(changes).toEqual([["表!R3C2", 3, null]]);
    expect(edits.get("表")!.cells.get(0)!.get(1)).toMatchObject({ fills: { bottom: 1 } });
  });

  it("are #SPILL! where something is in the way", () => {
    const workbook = workbookOf({
      表: [
        [places[0]!, places[1]!, ["西陵", "注"]],
        [{ at: "B1", formula: "_xldudf_YC_CLASS(A1:A3)", fills: "B1:B2", dynamic: true }],
      ],
    });
    expect(recalculated(workbook).changes).toEqual([
      ["表!R1C2", 2, "#SPILL!"],
      ["表!R2C2", 1, null],
    ]);
  });

  it("of old keep their cells, with #N/A beyond the result", () => {
    const workbook = workbookOf({
      表: [
        [...places, [null, null]],
        [{ at: "B1", formula: "_xldudf_YC_CLASS(A1:A3)", fills: "B1:B4" }],
      ],
    });
    expect(recalculated(workbook).changes).toEqual([
      ["表!R3C2", null, 3],
      ["表!R4C2", null, "#N/A"],
    ]);
  });
});

test("names the numbers that cells show otherwise than functions get them", () => {
  const equipment: GridCell = { number: 1e7, format: "shown", text: "1000", digits: "1000" };
  const workbook = workbookOf({
    申报: [
      [[300, equipment, 5]],
      [
        { at: "A1", formula: "YC_SUBSIDY(,B1)" },
        { at: "C1", formula: 'JG_AMOUNT("5")' },
      ],
    ],
  });
  expect(recalculate(workbook, KNOWN).otherwise).toEqual([
    {
      cell: expect.objectContaining({ typed: "YC_SUBSIDY(,B1)" }),
      first: { address: "B1", number: 1e7, shown: "1000" },
      count: 1,
    },
  ]);
});
