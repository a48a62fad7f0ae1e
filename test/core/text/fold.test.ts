import { fold } from "../../../src/core/text/fold";
import { inSimplified } from "../../../src/core/text/simplified";
import { asSeen } from "../../../src/core/text/unseen";

describe("fold", () => {
  it.each([
    ["full-width digits, letters and signs", "（Ａｚ０９％～！）", "(Az09%~!)"],
    ["the wide yuan sign, twice", "￥1￥", "¥1¥"],
    ["wide spaces within and around", "　西陵　区　", "西陵 区"],
    ["plain spaces around", "  a b ", "a b"],
    ["what can't be seen", "\uFEFF宜\u200B都\u00AD市\u2060", "宜都市"],
    ["characters that aren't wide forms", "①€、。“”ｱ￠", "①€、。“”ｱ￠"],
  ])("has the plain forms of %s", (_, text, plain) => {
    expect(fold(text)).toBe(plain);
  });
});

describe("asSeen", () => {
  // The first and the last of each block that is dropped, and what stands just outside.
  it.each(["\u00AD", "\u200B", "\u200F", "\u202A", "\u202D", "\u2060", "\u2069", "\uFEFF"])(
    "drops %j wherever it stands",
    (mark) => expect(asSeen(`${mark}a${mark}b${mark}`)).toBe("ab")
  );

  it.each(["\u00AC", "\u200A", "\u2010", "\u2029", "\u202E", "\u202F", "\u205F", "\uFEFE"])(
    "keeps %j",
    (mark) => expect(asSeen(mark)).toBe(mark)
  );

  it("has the characters that radicals and compatibility forms look like, all of them", () => {
    // U+2FBC, U+2F08; U+F9D1 is 六.
    expect(asSeen("\u2FBC新\u2F08\uF9D1")).toBe("高新人六");
    expect(asSeen("㎡①Ａ")).toBe("㎡①Ａ");
  });
});

describe("inSimplified", () => {
  it("has the names of units as the policies write them", () => {
    expect(inSimplified("長陽縣")).toBe("长阳县");
    expect(inSimplified("遠安縣、興山縣、秭歸縣、當陽市、點軍區、伍家崗區")).toBe(
      "远安县、兴山县、秭归县、当阳市、点军区、伍家岗区"
    );
    expect(inSimplified("巴東縣、咸豐縣、來鳳縣、鶴峯縣、高新技術開發園區")).toBe(
      "巴东县、咸丰县、来凤县、鹤峰县、高新技術开发园区"
    );
  });

  it("leaves everything else", () => {
    expect(inSimplified("宜都市 Yidu 7 機")).toBe("宜都市 Yidu 7 機");
  });
});
