import { digitSlip } from "../../../../src/core/rule/mistakes/digits";
import { digitMistakes, inputMistakes } from "../../../../src/core/rule/mistakes/inInputs";
import { resultMistakes } from "../../../../src/core/rule/mistakes/inResult";
import { commonReadings } from "../../../../src/policies/shared/readings";
import { a, amount, b, p, rate, text } from "../made-up";

describe("a slip of the finger", () => {
  it.each<[string, string, string | undefined]>([
    ["12.34", "21.34", "transposedDigits"],
    ["12.34", "13.24", "transposedDigits"],
    ["12.34", "12.43", "transposedDigits"],
    ["1200", "2100", "transposedDigits"],
    ["1200", "1020", "transposedDigits"],
    ["7.5", "5.7", "transposedDigits"],
    ["7.5", "7.05", "transposedDigits"],
    ["0.12", "1.02", "transposedDigits"],
    ["1.234", "1.243", "transposedDigits"],
    // Not beside each other; two of them.
    ["123.4", "321.4", undefined],
    ["123.4", "214.3", undefined],
    // 0.70 of 7.00 would be the decimal point.
    ["7", "0.7", undefined],
    ["214.25", "2114.25", "wrongDigit"],
    ["214.25", "214.255", "wrongDigit"],
    ["5", "55", "wrongDigit"],
    ["214.25", "24.25", "wrongDigit"],
    ["214.25", "21.25", "wrongDigit"],
    ["214.25", "214.5", "wrongDigit"],
    // A 0 at the front isn't written, and the last decimal is cut off.
    ["105.25", "5.25", undefined],
    ["158.605", "158.6", undefined],
    ["205", "20", undefined],
    ["245", "24", "wrongDigit"],
    ["214", "210", undefined],
    ["10", "110", "wrongDigit"],
    ["214.25", "219.25", "wrongDigit"],
    ["214.25", "214.95", "wrongDigit"],
    ["0.85", "0.95", undefined],
    ["214.25", "219.95", undefined],
    ["214.25", "14.25", "wrongDigit"],
    // Only noughts are left to know it by.
    ["3000", "2000", undefined],
    ["300", "30", undefined],
    ["120", "130", undefined],
    ["214.25", "214.25", undefined],
    ["111111111111112.11", "111111111111121.11", "transposedDigits"],
  ])("%s → %s: %s", (right, wrong, expected) => {
    expect(digitSlip(amount(right), amount(wrong), false)).toBe(expected);
  });

  it.each([
    ["3000", "2000", "wrongDigit"],
    ["120", "130", "wrongDigit"],
    ["105", "15", "wrongDigit"],
    ["300", "30", "wrongDigit"],
    // A single digit or two leave nothing to know it by.
    ["50", "70", undefined],
    ["5", "7", undefined],
  ])("of an amount with noughts, %s → %s: %s", (right, wrong, expected) => {
    expect(digitSlip(amount(right), amount(wrong), true)).toBe(expected);
  });
});

describe("the right amount written down wrongly", () => {
  const slips = (due: string, reported: string, kind: string) =>
    resultMistakes({ due: amount(due), reported: amount(reported) }, commonReadings).filter(
      (slip) => slip.kind === kind && slip.value.equals(amount(reported))
    );
  const said = (due: string, reported: string, kind: string) =>
    slips(due, reported, kind).map((slip) => slip.said().text.zh);

  it.each([
    ["1234.57", ["四舍五入到 0.01", "进位到 0.01"]],
    ["1234.56", ["舍去 0.01 以下的尾数"]],
    ["1234.6", ["四舍五入到 0.1", "进位到 0.1"]],
    ["1234.5", ["舍去 0.1 以下的尾数"]],
    ["1235", ["四舍五入到 1", "进位到 1"]],
    ["1234", ["舍去 1 以下的尾数"]],
    ["1234.565", ["四舍五入到 0.001", "舍去 0.001 以下的尾数"]],
    ["1234.566", ["进位到 0.001"]],
    ["1230", ["四舍五入到 10", "舍去 10 以下的尾数"]],
    ["1200", ["四舍五入到 100", "舍去 100 以下的尾数"]],
    // Nobody raises to tens and hundreds.
    ["1240", []],
    ["1300", []],
  ])("is rounded: 1234.5652 → %s", (reported, expected) => {
    expect(said("1234.5652", reported, "rounding")).toEqual(expected);
  });

  it("isn't rounded by more than a tenth of it", () => {
    // 100 is as far from 110 as a tenth of 110 allows less; a tenth of 99 is less than the 9 that are cut off.
    expect(said("110", "100", "rounding")).not.toEqual([]);
    expect(said("99", "100", "rounding")).not.toEqual([]);
    expect(said("99", "90", "rounding")).not.toEqual([]);
    expect(said("29", "20", "rounding")).toEqual([]);
    expect(said("50", "100", "rounding")).toEqual([]);
  });

  it.each([
    ["300", "3000000", "unitSlip", ["单位错位，应为 300"]],
    ["300", "0.03", "unitSlip", ["单位错位，应为 300"]],
    ["300", "3000", "decimalPoint", ["小数点错位，应为 300"]],
    ["300", "0.3", "decimalPoint", ["小数点错位，应为 300"]],
    // 1.005 is 1.01 at two decimals, 10100 in 元; 214.275 is 214.3, with the point one place off 2143.
    ["1.005", "10100", "unitSlip", ["四舍五入到 0.01，且单位错位，应为 1.005"]],
    ["1.005", "0.000101", "unitSlip", ["四舍五入到 0.01，且单位错位，应为 1.005"]],
    ["214.275", "2143", "decimalPoint", ["四舍五入到 0.1，且小数点错位，应为 214.275"]],
    ["214.275", "21.428", "decimalPoint", ["四舍五入到 0.01，且小数点错位，应为 214.275"]],
    ["214.275", "2140000", "unitSlip", ["四舍五入到 1，且单位错位，应为 214.275"]],
    ["12", "21", "transposedDigits", ["相邻数字颠倒，应为 12"]],
    // Of 12.345 and of the 12.35 that is written for it.
    ["12.345", "21.35", "transposedDigits", ["相邻数字颠倒，应为 12.345"]],
    ["12.345", "12.354", "transposedDigits", ["相邻数字颠倒，应为 12.345"]],
    ["214.25", "219.25", "wrongDigit", ["一位数字有误、漏写或重复，应为 214.25"]],
    ["214.25", "24.25", "wrongDigit", ["一位数字有误、漏写或重复，应为 214.25"]],
    ["214.25", "2214.25", "wrongDigit", ["一位数字有误、漏写或重复，应为 214.25"]],
  ])("%s → %s is %s", (due, reported, kind, expected) => {
    // The first of a kind is said.
    expect(said(due, reported, kind).slice(0, 1)).toEqual(expected);
  });

  it("is said with the right one, by the reading that it goes against", () => {
    const saidOf = (reported: string, kind: string) => slips("1234.5", reported, kind)[0]!.said();
    expect(saidOf("12345000", "unitSlip")).toEqual({
      basis: commonReadings.unit.id,
      text: { zh: "单位错位，应为 1,234.5", en: "wrong unit, should be 1,234.5" },
    });
    expect(saidOf("2134.5", "transposedDigits").basis).toBeUndefined();
    expect(saidOf("123.45", "decimalPoint")).toEqual({
      basis: undefined,
      text: {
        zh: "小数点错位，应为 1,234.5",
        en: "decimal point in the wrong place, should be 1,234.5",
      },
    });
    expect(saidOf("1234", "rounding")).toEqual({
      basis: commonReadings.exact.id,
      text: { zh: "舍去 1 以下的尾数", en: "cut off below 1" },
    });
  });
});

describe("what a rule may have been given instead", () => {
  const taxed = {
    ...a,
    label: { zh: "设备", en: "Equipment" },
    taxedAt: [rate("vat", "0.17")],
  };
  const inputs = { a: amount("33.335"), b: amount(0), p: true };

  it("amounts with their tax, and in other units", () => {
    // 33.335 × 1.17 = 39.00195
    const slips = inputMistakes([taxed, b, p], inputs, commonReadings);
    expect(slips.map(({ kind, input, wrong }) => [kind, input.name, String(wrong)])).toEqual([
      ["taxIncluded", "a", "39.00195"],
      ["unitSlip", "a", "333350"],
      ["unitSlip", "a", "0.0033335"],
    ]);
    expect(slips[0]!.said(false)).toEqual({
      basis: "C-vat",
      text: { zh: "设备按含税计（税率 17%）", en: "Equipment taken with tax of 17%" },
    });
    expect(slips[1]!.said(false)).toEqual({
      basis: commonReadings.unit.id,
      text: {
        zh: "设备单位错位，像是按 333,350 万元计的",
        en: "Equipment: wrong unit, as if it were 333,350 万元",
      },
    });
  });

  it("by the reading of the amount, where that is what it is about", () => {
    const read = { ...taxed, readings: [{ id: "R7", taken: text("net") }] };
    expect(inputMistakes([read], inputs, commonReadings)[0]!.said(false).basis).toBe("R7");
  });

  it("amounts with digits swapped or the point elsewhere", () => {
    const slips = digitMistakes([{ ...a, unit: "亿元" }, b, p], { ...inputs, a: amount(12) });
    expect(slips.map(({ kind, wrong }) => [kind, String(wrong)])).toEqual([
      ["transposedDigits", "21"],
      ["transposedDigits", "10.2"],
      ["decimalPoint", "120"],
      ["decimalPoint", "1.2"],
      ["decimalPoint", "1200"],
      ["decimalPoint", "0.12"],
    ]);
    const [first] = slips;
    expect(first!.said(false).text.zh).toBe("a相邻数字颠倒，像是按 21 亿元计的");
    expect(first!.said(true).text).toEqual({
      zh: "a相邻数字颠倒，像是按 21 亿元计的，也可能直接按上限填报",
      en: "a: two digits swapped, as if it were 21 亿元; or the most possible was put in",
    });
  });
});
