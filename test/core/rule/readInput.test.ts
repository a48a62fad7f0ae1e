import { JigaiError } from "../../../src/core/error";
import { declarePlaces } from "../../../src/core/place/places";
import { readInput, type Input } from "../../../src/core/rule";
import { errorText } from "../../../src/core/text";

const label = { zh: "一栏", en: "an argument" };
const named = { name: "column", label };
const places = declarePlaces(
  [
    { code: "1", name: "东山县", stem: "东山", also: ["旧东县"] },
    { code: "2", name: "西山区" },
  ],
  ["某省", "某市"],
  { 山: ["东山县", "西山区"] }
);

const inputs = {
  amount: { kind: "amount", ...named },
  aboveZero: { kind: "amount", ...named, aboveZero: true },
  count: { kind: "count", ...named },
  number: { kind: "number", ...named },
  flag: { kind: "flag", ...named },
  rank: { kind: "rank", ...named },
  place: { kind: "place", ...named, places },
  choice: { kind: "choice", ...named, choices: ["国家级", "省级"] },
  year: { kind: "year", ...named, years: [2018, 2020], total: "合计" },
  day: { kind: "day", ...named },
  text: { kind: "text", ...named },
} satisfies Record<string, Input>;

type Kind = keyof typeof inputs;

const shown = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "toFixed" in value
    ? (value as { toFixed(): string }).toFixed()
    : value;

function refusal(kind: Kind, cell: unknown): JigaiError {
  try {
    const value = readInput(inputs[kind], cell);
    throw new Error(`read as ${String(shown(value))}`);
  } catch (error) {
    if (error instanceof JigaiError) return error;
    throw error;
  }
}

describe("what can't be read is refused, and shown with its argument", () => {
  it.each<[Kind, unknown, string]>([
    ["amount", "约300", "notAnAmount"],
    ["amount", "x300", "notAnAmount"],
    ["amount", "300x", "notAnAmount"],
    ["amount", -5, "negativeAmount"],
    ["aboveZero", 0, "notAboveZero"],
    ["aboveZero", "0.00", "notAboveZero"],
    ["count", 1.5, "notACount"],
    ["count", -1, "notACount"],
    ["count", "12个", "notACount"],
    ["count", "第12", "notACount"],
    ["number", "x5", "notANumber"],
    ["number", "5x", "notANumber"],
    ["number", "x-5", "notANumber"],
    ["number", "*5", "notANumber"],
    ["number", "1,23", "notANumber"],
    ["number", "5%%", "notANumber"],
    ["number", true, "notANumber"],
    ["number", NaN, "notANumber"],
    ["number", Infinity, "notANumber"],
    ["flag", "是的", "notAFlag"],
    ["flag", 2, "notAFlag"],
    ["rank", 1.5, "notARank"],
    ["rank", -1, "notARank"],
    ["rank", "第1", "notARank"],
    ["rank", "1名", "notARank"],
    ["rank", "1.x", "notARank"],
    ["place", "火星市", "unknownPlace"],
    ["place", "合计", "totalRow"],
    ["place", 5, "notText"],
    ["place", "山", "ambiguousPlace"],
    ["choice", "市级", "notAChoice"],
    ["year", "18年", "yearOutsidePolicy"],
    ["year", 2017, "yearOutsidePolicy"],
    ["year", 2021, "yearOutsidePolicy"],
    ["year", "二〇一八", "notAYear"],
    ["year", "x2018", "notAYear"],
    ["year", "2018x", "notAYear"],
    ["year", "年2018", "notAYear"],
    ["year", true, "notAYear"],
    ["day", "2018-02-30", "notADay"],
    ["day", "昨天", "notADay"],
    ["text", 5, "notText"],
  ])("%s: %p is %s", (kind, cell, code) => {
    const error = refusal(kind, cell);
    expect(error.code).toBe(code);
    for (const language of ["zh", "en"] as const) {
      const said = errorText(error, language);
      expect(said).toContain(String(cell).replace(/年$/, ""));
      expect(said).toContain(label[language]);
      expect(said).toContain("column");
    }
  });

  it.each<[Kind, unknown, string[]]>([
    ["place", "火星市", ["东山县", "西山区"]],
    ["place", "山", ["东山县", "西山区"]],
    ["choice", "市级", ["国家级", "省级"]],
    ["year", 2021, ["2018", "2020"]],
  ])("%s: for %p it says what would do", (kind, cell, offered) => {
    const said = errorText(refusal(kind, cell), "zh");
    for (const each of offered) expect(said).toContain(each);
  });
});

describe("what can be read in one way only is read", () => {
  it.each<[Kind, unknown, unknown]>([
    ["number", "+5", "5"],
    ["number", "-5", "-5"],
    ["number", "1,234,567.25", "1234567.25"],
    ["number", "12,345", "12345"],
    ["number", "12.5%", "0.125"],
    ["number", 0.2, "0.2"],
    ["count", "1,200", "1200"],
    ["count", "１２", "12"],
    ["count", 0, "0"],
    ["count", 1e21, "1000000000000000000000"],
    ["rank", "3", "3"],
    ["rank", 100, "100"],
    ["rank", "2.0", "2"],
    ["rank", "2.00", "2"],
    ["rank", "12", "12"],
    ["flag", "有", true],
    ["flag", "n", false],
    ["flag", 0, false],
    ["year", 2018, "2018"],
    ["year", "2020年", "2020"],
    ["year", "合计", "合计"],
    ["choice", " 省级 ", "省级"],
    ["text", "　智能　", "智能"],
    ["aboveZero", 0.01, "0.01"],
  ])("%s: %p is %p", (kind, cell, expected) => {
    expect(shown(readInput(inputs[kind], cell))).toBe(expected);
  });

  it.each([
    ["东山县", "东山县"],
    ["东山", "东山县"],
    ["东山市", "东山县"],
    ["东山自治县", "东山县"],
    ["旧东县", "东山县"],
    ["某市东山", "东山县"],
    ["某省某市西山区", "西山区"],
    ["某省 西山区", "西山区"],
  ])("the place %p is %s", (written, name) => {
    expect(readInput(inputs.place, written)).toEqual(expect.objectContaining({ name }));
  });

  it.each(["西山", "西山市", "某市", "undefined", "undefined市", "某市某省东山"])(
    "a place without a stem, or in another order, has no other forms: %p",
    (written) => expect(refusal("place", written).code).toBe("unknownPlace")
  );

  it("has a blank for 0 where 0 can't be meant", () => {
    const blank = Object.entries(inputs).filter(([, input]) => {
      try {
        return readInput(input, 0) === undefined;
      } catch {
        return false;
      }
    });
    expect(blank.map(([kind]) => kind)).toEqual(["rank", "place", "choice", "year", "day", "text"]);
  });
});
