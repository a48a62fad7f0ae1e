import { findPlace } from "../../src/policies/findPlace";
import { messageOf, refusalOf } from "../support/refusal";

const refusal = (cell: unknown) => refusalOf(() => findPlace(cell));

describe("findPlace", () => {
  it("asks Yichang first, then Enshi", () => {
    expect(findPlace("高新区").name).toBe("宜昌高新区");
    expect(findPlace("州高新区").name).toBe("恩施州高新区");
    expect(findPlace("五峰自治区").name).toBe("五峰土家族自治县");
    expect(findPlace("利川").name).toBe("利川市");
  });

  it("asks about a name that may mean two units of the second policy", () => {
    const error = refusal("恩施");
    expect(error.code).toBe("ambiguousPlace");
    expect(messageOf(error).zh).toContain("恩施市或恩施州");
  });

  it.each([
    ["a row of sums", "合计", "totalRow"],
    ["a number", 5, "notText"],
  ])("doesn't look for %s in the next policy", (_, cell, code) => {
    expect(refusal(cell).code).toBe(code);
  });

  it.each(["zh", "en"] as const)("names the units of both policies: %s", (language) => {
    const error = refusal("武汉市");
    expect([error.code, error.isNoAnswer]).toEqual(["unknownPlace", true]);
    const said = messageOf(error)[language];
    for (const name of ["武汉市", "西陵区", "枝江市", "恩施市", "恩施州高新区"])
      expect(said).toContain(name);
  });
});
