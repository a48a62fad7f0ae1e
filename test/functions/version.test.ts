import { loadFunctions } from "../support/functions";

const { version } = require("../../package.json") as { version: string };

describe("JG_VERSION", () => {
  it.each(["zh", "en"] as const)("says what computed a workbook, in %s", (language) => {
    const [[text]] = loadFunctions(language).JG_VERSION!() as [[string]];
    expect(text).toContain(version);
    // The rules by the day of their last change, the policies by number.
    expect(text).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(text).toContain("宜府发〔2018〕4号");
  });
});
