import { auditWords, verdictWord } from "../../../src/core/audit/words";

describe("what a verdict is called", () => {
  it("fits the column: asked for, approved, worked out", () => {
    const said = (["reported", "county_approved", "city_approved", "computed"] as const).map(
      (field) => [
        verdictWord(auditWords.zh, "over", field),
        verdictWord(auditWords.zh, "under", field),
      ]
    );
    expect(said).toEqual([
      ["多报", "少报"],
      ["多核", "少核"],
      ["多核", "少核"],
      ["多算", "少算"],
    ]);
  });

  it("is one word for columns that are alike, and each for others", () => {
    const over = (...fields: Parameters<typeof verdictWord>[2][]) =>
      verdictWord(auditWords.zh, "over", ...fields);
    expect(over("county_approved", "city_approved")).toBe("多核");
    expect(over("reported", "city_approved")).toBe("多报/多核");
    expect(over()).toBe("多报");
    expect(verdictWord(auditWords.zh, "agree", "reported", "city_approved")).toBe("相符");
  });

  it("is the same in English for all", () => {
    expect(verdictWord(auditWords.en, "over", "reported", "city_approved")).toBe("over");
  });
});
