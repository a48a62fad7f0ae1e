import { sources } from "webpack";
import { oneLanguage } from "../../build/oneLanguage";

const keepLanguage = (code: string, language: "zh" | "en") =>
  String(oneLanguage(new sources.RawSource(code), language).source());

describe("a script in one language", () => {
  it("drops the texts of the other language", () => {
    const code = 'const t = { zh: "上限", en: "cap" }, u = { en: `floor`, zh: "下限" };';
    expect(keepLanguage(code, "zh")).toBe('const t = { zh: "上限" }, u = { zh: "下限" };');
    expect(keepLanguage(code, "en")).toBe('const t = { en: "cap" }, u = { en: `floor` };');
  });

  it("drops dictionaries, lists and what would compose", () => {
    const code = 'f({ zh: g(1), en: { cap: `${x} cap` } }, { id, zh: ["上限"], en: english, x });';
    expect(keepLanguage(code, "en")).toBe(
      "f({ en: { cap: `${x} cap` } }, { id, en: english, x });"
    );
    expect(keepLanguage(code, "zh")).toBe('f({ zh: g(1) }, { id, zh: ["上限"], x });');
  });

  it("looks into what is kept", () => {
    const code = 'f({ zh: g({ zh: "上限", en: "cap" }), en: "cap", l: l === "zh" });';
    expect(keepLanguage(code, "zh")).toBe('f({ zh: g({ zh: "上限" }), l: true });');
  });

  it("knows which language it is", () => {
    const code = 'l === "zh" ? a : l === "en" ? b : c;';
    expect(keepLanguage(code, "zh")).toBe("true ? a : false ? b : c;");
    expect(keepLanguage(code, "en")).toBe("false ? a : true ? b : c;");
  });

  it("leaves objects with one of them as they are", () => {
    const code = 'f({ zh: "上限" }, { zh, en }, "en", l !== "zh", l === "元");';
    expect(keepLanguage(code, "en")).toBe(code);
  });
});
