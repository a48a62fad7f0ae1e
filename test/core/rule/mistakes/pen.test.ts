import { Amount } from "../../../../src/core/amount";
import { lastDecimal, transposed } from "../../../../src/core/rule/mistakes/digits";
import { digitMistakes, inputMistakes } from "../../../../src/core/rule/mistakes/inInputs";
import { resultMistakes } from "../../../../src/core/rule/mistakes/inResult";
import { commonReadings } from "../../../../src/policies/shared/readings";
import { a, amount, b, p, rate, text } from "../made-up";

const plain = (amounts: readonly Amount[]) => amounts.map((each) => each.toFixed());

describe("two digits beside each other swapped", () => {
  it.each<[string, string[]]>([
    ["12.34", ["21.34", "13.24", "12.43"]],
    ["1200", ["2100", "1020"]],
    ["100", []],
    // 0.70 of 7.00 would be the decimal point.
    ["7", []],
    ["7.5", ["5.7", "7.05"]],
    ["0.12", ["1.02", "0.21"]],
    ["33", ["30.3"]],
    ["1.234", ["2.134", "1.324", "1.243"]],
    // A cell's number has no more: 18 signs with the point are swapped, 19 aren't.
    ["111111111111112.11", ["111111111111121.11", "111111111111111.21"]],
    ["1111111111111112.11", []],
  ])("of %s", (written, expected) => {
    expect(plain(transposed(amount(written)))).toEqual(expected);
  });

  it("goes by the decimals with which an amount is written, two at least", () => {
    expect(plain(["12", "12.5", "12.25", "12.125"].map((n) => lastDecimal(amount(n))))).toEqual([
      "0.01",
      "0.01",
      "0.01",
      "0.001",
    ]);
  });
});

describe("the right amount written down wrongly", () => {
  const slips = (due: string, kind: string) =>
    resultMistakes(amount(due), commonReadings).filter((slip) => slip.kind === kind);
  const values = (due: string, kind: string) => plain(slips(due, kind).map(({ value }) => value));

  it("is rounded, cut or raised to what reports have, and to whole tens and hundreds", () => {
    expect(values("1234.5654", "rounding")).toEqual([
      // The usual places of ledgers first.
      ...["1234.57", "1234.56"],
      ...["1234.6", "1234.5"],
      ...["1235", "1234"],
      ...["1234.565", "1234.565"],
      ...["1230", "1230"],
      ...["1200", "1200"],
      // Raising is rarer, and nobody raises to tens and hundreds.
      ...["1234.57", "1234.6", "1235", "1234.566"],
    ]);
  });

  it("isn't rounded by more than a tenth of it", () => {
    // 100 is as far from 110 as a tenth of 110 allows less; 99 ends in 90, a tenth of 99 below.
    const inTens = (due: string) => values(due, "rounding").slice(8, -4);
    expect(inTens("110")).toEqual(["110", "110", "100", "100"]);
    expect(inTens("99")).toEqual(["100", "90", "100"]);
    expect(inTens("50")).toEqual(["50", "50"]);
  });

  it("is in 元 or 亿元, or has its point elsewhere", () => {
    expect(values("300", "unitSlip")).toEqual(["3000000", "0.03"]);
    expect(values("300", "decimalPoint")).toEqual(["3000", "30", "30000", "3", "300000", "0.3"]);
    expect(values("12", "transposedDigits")).toEqual(["21", "10.2", "21", "10.2"]);
    expect(values("12.345", "transposedDigits")).toEqual([
      ...["21.35", "13.25", "12.53"],
      ...["21.345", "13.245", "12.435", "12.354"],
    ]);
  });

  it("is said with the right one, by the reading that it goes against", () => {
    const saidOf = (kind: string, at = 0) => slips("1234.5", kind)[at]!.said();
    expect(saidOf("unitSlip")).toEqual({
      basis: commonReadings.unit.id,
      text: { zh: "单位错位，应为 1,234.5", en: "wrong unit, should be 1,234.5" },
    });
    expect(saidOf("transposedDigits").text.zh).toBe("相邻数字颠倒，应为 1,234.5");
    expect(saidOf("decimalPoint").text.en).toBe(
      "decimal point in the wrong place, should be 1,234.5"
    );
    expect([saidOf("transposedDigits").basis, saidOf("decimalPoint").basis]).toEqual([
      undefined,
      undefined,
    ]);
    const roundings = [0, 1, 12].map((at) => saidOf("rounding", at));
    expect(roundings.map(({ basis, text: said }) => [basis, said.zh, said.en])).toEqual([
      [commonReadings.exact.id, "四舍五入到 0.01", "rounded to 0.01"],
      [commonReadings.exact.id, "舍去 0.01 以下的尾数", "cut off below 0.01"],
      [commonReadings.exact.id, "进位到 0.01", "rounded up to 0.01"],
    ]);
  });
});

describe("what a rule may have been given instead", () => {
  const taxed = {
    ...a,
    label: { zh: "设备", en: "Equipment" },
    taxedAt: [rate("vat", "0.17")],
  };
  const inputs = { a: amount("33.335"), b: amount(0), p: true };

  it("amounts with their tax, in full or at 0.01, and in other units", () => {
    // 33.335 × 1.17 = 39.00195, at 0.01 39.
    const slips = inputMistakes([taxed, b, p], inputs, commonReadings);
    expect(slips.map(({ kind, inputs: given }) => [kind, String(given.a)])).toEqual([
      ["taxIncluded", "39.00195"],
      ["taxIncluded", "39"],
      ["unitSlip", "333350"],
      ["unitSlip", "0.0033335"],
    ]);
    expect(slips.every(({ inputs: given }) => given.b === inputs.b && given.p === true)).toBe(true);
    expect(slips[0]!.said()).toEqual({
      basis: "C-vat",
      text: { zh: "设备按含税计（税率 17%）", en: "Equipment taken with tax of 17%" },
    });
    expect(slips[2]!.said()).toEqual({
      basis: commonReadings.unit.id,
      text: {
        zh: "设备单位错位，像是按 333,350 万元计的",
        en: "Equipment: wrong unit, as if it were 333,350 万元",
      },
    });
  });

  it("by the reading of the amount, where that is what it is about", () => {
    const read = { ...taxed, readings: [{ id: "R7", taken: text("net") }] };
    expect(inputMistakes([read], inputs, commonReadings)[0]!.said().basis).toBe("R7");
  });

  it("amounts with digits swapped or the point elsewhere, and ten times that to see a limit", () => {
    const slips = digitMistakes([{ ...a, unit: "亿元" }, b, p], { ...inputs, a: amount(12) });
    expect(slips.map(({ kind, inputs: given }) => [kind, String(given.a)])).toEqual([
      ["transposedDigits", "21"],
      ["transposedDigits", "10.2"],
      ["decimalPoint", "120"],
      ["decimalPoint", "1.2"],
      ["decimalPoint", "1200"],
      ["decimalPoint", "0.12"],
    ]);
    expect(slips.map(({ beyond }) => String(beyond!.a))).toEqual([
      ...["210", "102", "1200", "12", "12000", "1.2"],
    ]);
    const [first] = slips;
    expect(first!.said().text.zh).toBe("a相邻数字颠倒，像是按 21 亿元计的");
    expect(first!.said(true).text).toEqual({
      zh: "a相邻数字颠倒，像是按 21 亿元计的，也可能直接按上限填报",
      en: "a: two digits swapped, as if it were 21 亿元; or the most possible was put in",
    });
  });
});
