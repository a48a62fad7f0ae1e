import type { Clause } from "../../src/core/rule";
import { missingUnits } from "../../src/policies/missingUnits";
import { yc } from "../../src/policies/yichang/clauses";

const units = ["甲县", "乙县", "丙县"].map((name, i) => ({ code: String(i), name }));
const [first, second, third] = units as [Unit, Unit, Unit];
type Unit = (typeof units)[number];
const clause: Clause = yc["YC-4.1-j"];

describe("missingUnits", () => {
  it("names whatever the table leaves out, in the policy's order", () => {
    expect(missingUnits(units, [second], clause)).toEqual([
      {
        kind: "note",
        basis: "YC-4.1-j",
        text: {
          zh: "表中没有：甲县、丙县。结果不含这些县市区。",
          en: "Not in the table: 甲县, 丙县. The result leaves them out.",
        },
      },
    ]);
  });

  it("says nothing of a table that has them all, in any order", () => {
    expect(missingUnits(units, [third, first, second], clause)).toEqual([]);
  });
});
