import { reportOf } from "./report";

describe("YC_RANK: ties for the last place", () => {
  it("are named class by class", () => {
    // Class 1: 宜都 90, 枝江 and 当阳 60. Class 2: 远安 80, 兴山 and 秭归 50. Class 3: 西陵 70 before 点军 40.
    const { notes } = reportOf("YC_RANK", [
      ["宜都", 90],
      ["枝江", 60],
      ["当阳", 60],
      ["远安", 80],
      ["兴山", 50],
      ["秭归", 50],
      ["西陵", 70],
      ["点军", 40],
    ]);
    expect(notes.filter(({ basis }) => basis === "R10")).toEqual([
      {
        kind: "reading",
        basis: "R10",
        text: {
          zh: "并列末位，均列出：枝江市、当阳市。",
          en: "Tied for last, all named: 枝江市, 当阳市.",
        },
      },
      {
        kind: "reading",
        basis: "R10",
        text: {
          zh: "并列末位，均列出：兴山县、秭归县。",
          en: "Tied for last, all named: 兴山县, 秭归县.",
        },
      },
    ]);
  });

  it("aren't told where nobody ties, or ties further up", () => {
    const { notes } = reportOf("YC_RANK", [
      ["宜都", 90],
      ["枝江", 90],
      ["当阳", 60],
    ]);
    expect(notes.filter(({ basis }) => basis === "R10")).toEqual([]);
  });
});
