import { sources } from "webpack";
import { oneLanguage } from "../../build/oneLanguage";

const keepLanguage = (code: string, language: "zh" | "en") =>
  String(oneLanguage(new sources.RawSource(code), language).source());

describe("a script in one language", () => {
  it("empties the texts of the other language", () => {
    const code = 'const t = { zh: "上限", en: "cap" }, u = { en: `floor`, zh: "下限" };';
    expect(keepLanguage(code, "zh")).toBe(
      'const t = { zh: "上限", en: "" }, u = { en: "", zh: "下限" };'
    );
    expect(keepLanguage(code, "en")).toBe(
      'const t = { zh: "", en: "cap" }, u = { en: `floor`, zh: "" };'
    );
  });

  it("lets the kept dictionary stand for both", () => {
    expect(keepLanguage("const all = { zh: chinese, en: english };", "en")).toBe(
      "const all = { zh: english, en: english };"
    );
  });

  it("leaves objects with one of them, and anything composed, as it is", () => {
    const code = 'f({ zh: "上限" }, { zh: g(1), en: `${x} cap` }, "en");';
    expect(keepLanguage(code, "en")).toBe(code);
  });
});
