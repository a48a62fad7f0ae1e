import { furtherLanguages, type FurtherLanguage } from "../../../src/core/text/further";
import { fileSuffix, languageCoded, languages, tagOf } from "../../../src/core/text/languages";
import { dictionary, inEachLanguage, inLanguage, type Language } from "../../../src/core/text";

describe("the languages", () => {
  it("are Chinese and English, by code and tag", () => {
    expect(languages.slice(0, 2)).toEqual([
      { code: "zh", tag: "zh-CN", name: "中文" },
      { code: "en", tag: "en", name: "English" },
    ]);
    expect([languageCoded("zh"), languageCoded("en")]).toEqual(["zh", "en"]);
    expect([languageCoded("EN"), languageCoded(null), languageCoded(undefined)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect([tagOf("zh"), tagOf("en"), tagOf("yy" as Language)]).toEqual(["zh-CN", "en", "zh-CN"]);
  });

  it("have files of their own but for Chinese", () =>
    expect([fileSuffix("zh"), fileSuffix("en")]).toEqual(["", ".en"]));
});

describe("a further language", () => {
  const xx: FurtherLanguage = {
    ...{ code: "xx", tag: "x-x", name: "X" },
    dictionaries: { made: { word: "xx word", group: { one: "xx one" }, list: ["xx"] } },
    texts: { 利息: "xx interest" },
  };
  const language = "xx" as Language;
  beforeAll(() => void (furtherLanguages as FurtherLanguage[]).push(xx));
  afterAll(() => void (furtherLanguages as FurtherLanguage[]).pop());

  it("has its words for Chinese ones, else the Chinese", () => {
    expect(inLanguage({ zh: "利息", en: "Interest" }, language)).toBe("xx interest");
    expect(inLanguage({ zh: "租金", en: "Rent" }, language)).toBe("租金");
    expect(inLanguage({ zh: 5, en: 6 }, language)).toBe(5);
    expect(inLanguage({ zh: "利息", en: "Interest" }, "yy" as Language)).toBe("利息");
    expect(inLanguage({ zh: "利息", en: "Interest" }, "en")).toBe("Interest");
  });

  it("lays its words over the Chinese ones of an area, group by group", () => {
    const all = (word: string) => ({
      word,
      other: `${word}!`,
      group: { one: word, two: `${word}2` },
      list: [word, word],
    });
    const made = () => ({ zh: all("zh"), en: all("en") });
    expect(inLanguage(dictionary("made", made()), language)).toEqual({
      word: "xx word",
      other: "zh!",
      group: { one: "xx one", two: "zh2" },
      list: ["xx"],
    });
    expect(inLanguage(dictionary("untranslated", made()), language)).toEqual(all("zh"));
    expect(inLanguage(dictionary("made", made()), "en")).toEqual(all("en"));
  });

  it("composes texts of its own", () =>
    expect(
      inLanguage(
        inEachLanguage((each) => `${each}!`),
        language
      )
    ).toBe("xx!"));
});
