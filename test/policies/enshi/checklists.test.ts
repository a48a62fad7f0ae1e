import { explain, readInputs, valueOf } from "../../../src/core/rule";
import { land } from "../../../src/policies/enshi/3-3-land";
import { filing } from "../../../src/policies/enshi/3-5-filing";
import { errorIn, loadFunctions } from "../../support/functions";

const bundles = { zh: loadFunctions(), en: loadFunctions("en") };

describe("ES_LAND", () => {
  const holds = (...cells: unknown[]) => valueOf(land, { inputs: readInputs(land.inputs, cells) });

  it("takes all five", () => {
    expect(holds("是", "是", "是", "是", "是")).toBe(true);
    for (let no = 0; no < 5; no++) {
      expect(holds(...Array.from({ length: 5 }, (_, i) => (i === no ? "否" : "是")))).toBe(false);
    }
  });

  it("is settled by one no, whatever is blank", () => {
    expect(holds(null, null, null, null, "否")).toBe(false);
  });

  it("names what is blank where it matters", () => {
    expect(() => holds("是", "是", "是", null, "是")).toThrow(
      expect.objectContaining({
        code: "missingInput",
        argument: expect.objectContaining({ name: "plan_ok" }),
      })
    );
  });

  it("is explained condition by condition, each under its clause", () => {
    const { steps, result } = explain(
      land,
      readInputs(land.inputs, ["是", "否", null, "是", "是"])
    );
    expect(steps.map(({ basis, value }) => [basis, value])).toEqual([
      ["ES-3.3-b", true],
      ["ES-3.3-b", false],
      ["ES-3.3-b", null],
      ["ES-3.3-d", true],
      ["ES-3.3-d", true],
    ]);
    expect(result).toBe(false);
  });
});

describe("ES_FILING", () => {
  it.each(["zh", "en"] as const)("answers with the same words in both bundles: %s", (language) => {
    const { ES_FILING, JG_EXPLAIN } = bundles[language];
    expect(ES_FILING!([["是"], ["否"]], [[null], ["否"]])).toEqual([["零审批备案"], ["一般程序"]]);
    const sheet = JG_EXPLAIN!([["ES_FILING"]], [[["否"]], [["否"]]]);
    expect(sheet[sheet.length - 1]![3]).toBe("一般程序");
    expect(sheet[1]![3]).toBe(language === "zh" ? "否" : "no");
  });

  it("doesn't decide with a blank that matters", () => {
    const { ES_FILING } = bundles.zh;
    const error = errorIn(ES_FILING!([["否"]], null)[0]![0])!;
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain("mature_process");
    expect(() => valueOf(filing, { inputs: {} })).toThrow(
      expect.objectContaining({ code: "missingInput" })
    );
  });
});
