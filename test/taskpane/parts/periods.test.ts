import { policies } from "../../../src/policies";
import { periods } from "../../../src/taskpane/parts/periods";

describe("the periods in force", () => {
  it("are named once where policies share them", () => {
    expect(periods([{ years: [2018, 2020] }, { years: [2018, 2020] }])).toEqual(["2018–2020"]);
    expect(periods([{ years: [2018, 2020] }, { years: [2021, 2025] }])).toEqual([
      "2018–2020",
      "2021–2025",
    ]);
  });

  it("are one for these policies", () => {
    expect(periods(policies)).toEqual(["2018–2020"]);
  });
});
