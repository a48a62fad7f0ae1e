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

  it("composes nothing in the other language", () => {
    const code = 'f({ zh: g(1), en: `${x} cap` }, { zh: compose("zh"), en: compose("en") });';
    expect(keepLanguage(code, "en")).toBe(
      'f({ zh: "", en: `${x} cap` }, { zh: "", en: compose("en") });'
    );
    expect(keepLanguage(code, "zh")).toBe(
      'f({ zh: g(1), en: "" }, { zh: compose("zh"), en: "" });'
    );
  });

  it("knows which language it is", () => {
    const code = 'l === "zh" ? a : l === "en" ? b : c;';
    expect(keepLanguage(code, "zh")).toBe("true ? a : false ? b : c;");
    expect(keepLanguage(code, "en")).toBe("false ? a : true ? b : c;");
  });

  it("leaves objects with one of them, and other values, as they are", () => {
    const code = 'f({ zh: "上限" }, { zh: 1, en: [x] }, "en", l !== "zh", l === "元");';
    expect(keepLanguage(code, "en")).toBe(code);
  });
});
