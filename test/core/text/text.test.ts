import { JigaiError } from "../../../src/core/error";
import {
  errorText,
  fill,
  inEachLanguage,
  nameList,
  verbatim,
  verdictText,
} from "../../../src/core/text";

describe("texts in both languages", () => {
  it("are composed, repeated and filled in language by language", () => {
    expect(inEachLanguage((l) => `${l}!`)).toEqual({ zh: "zh!", en: "en!" });
    expect(verbatim("7")).toEqual({ zh: "7", en: "7" });
    const filled = fill(
      { zh: "{a}和{b}，再{a}", en: "{b} and {a}; {unknown} stays" },
      { a: { zh: "甲", en: "A" }, b: { zh: "乙", en: "B" } }
    );
    expect(filled).toEqual({ zh: "甲和乙，再甲", en: "B and A; {unknown} stays" });
  });

  it("list names and verdicts", () => {
    expect(nameList(["宜都市", "枝江市"])).toEqual({ zh: "宜都市、枝江市", en: "宜都市, 枝江市" });
    expect(verdictText(true)).toEqual({ zh: "达标", en: "met" });
    expect(verdictText(false)).toEqual({ zh: "未达标", en: "not met" });
  });
});

describe("errorText", () => {
  const found = (cell: string) => new JigaiError("notAnAmount", { found: cell });
  const equipment = { name: "equipment", label: { zh: "设备", en: "Equipment" } };

  it("puts the argument in front, where it is known", () => {
    expect(errorText(found("约3").about(equipment), "zh")).toMatch(/^设备（equipment）：“约3”不是/);
    expect(errorText(found("约3").about(equipment), "en")).toMatch(
      /^Equipment \(equipment\): "约3" isn't/
    );
    expect(errorText(found("约3"), "zh")).toMatch(/^“约3”不是/);
  });

  it("shows eighty characters of what was found, whole ones", () => {
    const eighty = "😀".repeat(80);
    expect(errorText(found(eighty), "zh")).toContain(`“${eighty}”`);
    expect(errorText(found(`${eighty}x`), "zh")).toContain(`“${eighty}…”`);
  });

  it("shows of what was found what can be seen, and leaves other payloads", () => {
    expect(errorText(found("三\u200B百"), "zh")).toContain("“三百”");
    const counted = new JigaiError("wrongLength", { found: 3, expected: "1–2" });
    expect(errorText(counted, "zh")).toContain("应有 1–2 个数，却给了 3 个");
    expect(errorText(new JigaiError("notAValue", {}), "en")).toContain("Give a number or text");
  });
});

describe("JigaiError", () => {
  it("has no answer where the policy hasn't, or the cell says so itself", () => {
    const isNoAnswer = (code: ConstructorParameters<typeof JigaiError>[0], found = "x") =>
      new JigaiError(code, { found } as never).isNoAnswer;
    const withoutAnswer = [
      ...(["unknownPlace", "noneEligible", "totalRow", "ambiguousPlace", "missingInput"] as const),
      ...([
        "outsideRange",
        "unknownClause",
        "yearOutsidePolicy",
        "noFigure",
        "outOfReach",
      ] as const),
    ];
    expect(withoutAnswer.filter((code) => !isNoAnswer(code))).toEqual([]);
    const wrong = [
      "notAnAmount",
      "negativeAmount",
      "notARank",
      "notAChoice",
      "wrongLength",
    ] as const;
    expect(wrong.filter((code) => isNoAnswer(code))).toEqual([]);
    expect(isNoAnswer("errorCell", "#N/A")).toBe(true);
    expect(isNoAnswer("errorCell", "#REF!")).toBe(false);
    expect(isNoAnswer("notAnAmount", "#N/A")).toBe(false);
  });

  it("stays the same error when it is said of an argument", () => {
    const error = new JigaiError("notARank", { found: "1.5" });
    const about = error.about({ name: "rank", label: verbatim("rank"), ...{ kind: "rank" } });
    expect([about.code, about.payload, about.argument]).toEqual([
      "notARank",
      { found: "1.5" },
      { name: "rank", label: verbatim("rank") },
    ]);
    expect([about.name, about.message, error.argument]).toEqual([
      "JigaiError",
      "notARank",
      undefined,
    ]);
  });
});
