// The grid's usual build asks for ES modules that jest cannot load; this one has everything within.
jest.mock("@univerjs/core", () => jest.requireActual("@univerjs/core/lib/umd/index.js"));

import { BaselineOffset, BooleanNumber, CellValueType, type ITextRun } from "@univerjs/core";
import { markedAs, markOf } from "../../src/sheet/univer/markOf";

const STRUCK = { st: { s: BooleanNumber.TRUE } };

describe("what of the grid's cells counts", () => {
  const mark = { counts: "2000", struck: "1800" };
  const custom = markedAs("18002000", mark);

  it("is what the file says of a text, as long as that text stands there", () => {
    const held = { v: "18002000", t: CellValueType.STRING, custom };
    expect(markOf(held, {}, "18002000")).toEqual(mark);
    expect(markOf({ ...held, v: "2100" }, {}, "2100")).toBeUndefined();
    expect(markOf({ ...held, v: 18002000, t: CellValueType.NUMBER }, {}, 18002000)).toBeUndefined();
    expect(markOf({ v: "18002000" }, {}, "18002000")).toBeUndefined();
  });

  it("is nothing of a cell that is struck out as a whole, whatever it holds", () => {
    expect(markOf({ v: 1800 }, STRUCK, 1800)).toEqual({ counts: null, struck: "1800" });
    expect(markOf({ v: "18002000", custom }, STRUCK, "18002000")).toEqual({
      counts: null,
      struck: "18002000",
    });
    // What a formula spills into another cell.
    expect(markOf(undefined, STRUCK, 5)).toEqual({ counts: null, struck: "5" });
    expect(markOf({ v: 1800 }, { st: { s: BooleanNumber.FALSE } }, 1800)).toBeUndefined();
  });

  it.each<[string, ITextRun[], unknown]>([
    ["struck out", [{ st: 0, ed: 4, ts: STRUCK }], { counts: "2000", struck: "1800" }],
    [
      "raised",
      [{ st: 4, ed: 8, ts: { va: BaselineOffset.SUPERSCRIPT } }],
      { counts: "1800", raised: "2000" },
    ],
    [
      "lowered, and the rest struck out",
      [
        { st: 0, ed: 4, ts: STRUCK },
        { st: 4, ed: 8, ts: { va: BaselineOffset.SUBSCRIPT } },
      ],
      { counts: null, struck: "1800", raised: "2000" },
    ],
    ["bold", [{ st: 0, ed: 4, ts: { bl: BooleanNumber.TRUE } }], undefined],
  ])("leaves out letters that people have %s in the grid", (_, textRuns, marked) => {
    const p = { body: { dataStream: "18002000\r\n", textRuns } };
    expect(markOf({ p } as never, {}, "18002000")).toEqual(marked);
  });
});
