// The grid's usual build asks for ES modules that jest cannot load; this one has everything within.
jest.mock("@univerjs/core", () => jest.requireActual("@univerjs/core/lib/umd/index.js"));

import { CellValueType } from "@univerjs/core";
import { valueOf } from "../../src/sheet/univer/valueOf";

describe("values of the grid", () => {
  it.each(["#N/A", "#BUSY!", "#SPILL!", "#CALC!", "#FIELD!", "#CONNECT!", "#BLOCKED!"])(
    "are errors: %s",
    (error) => {
      expect(valueOf({ v: error })).toEqual({ error });
      // Entered with an apostrophe.
      expect(valueOf({ v: error, t: CellValueType.FORCE_STRING })).toBe(error);
    }
  );

  it.each(["#1", "#BUSY", "BUSY!", "# N/A"])("are texts: %s", (text) => {
    expect(valueOf({ v: text })).toBe(text);
  });
});
