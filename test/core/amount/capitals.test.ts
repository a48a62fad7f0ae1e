import fc from "fast-check";
import nzh from "nzh/cn";
import { Amount, inCapitals } from "../../../src/core/amount";

const yuan = (text: string) => inCapitals(new Amount(text).times("0.0001"));

describe("inCapitals", () => {
  // The examples of the rules on settlement vouchers, where the rules leave no choice.
  it.each([
    ["1409.50", "人民币壹仟肆佰零玖元伍角"],
    ["6007.14", "人民币陆仟零柒元壹角肆分"],
    ["16409.02", "人民币壹万陆仟肆佰零玖元零贰分"],
    ["325.04", "人民币叁佰贰拾伍元零肆分"],
  ])("writes %s 元 as the rules do", (amount, expected) => {
    expect(yuan(amount)).toBe(expected);
  });

  // 零 before 角 may be written or left out after a 元 digit of 0; we leave it out, as the rules' second form does.
  it("leaves out the 零 that may be left out", () => {
    expect(yuan("1680.32")).toBe("人民币壹仟陆佰捌拾元叁角贰分");
  });

  it.each([
    ["0", "人民币零元整"],
    ["2000000", "人民币贰佰万元整"],
    ["100000001", "人民币壹亿零壹元整"],
    ["100010000", "人民币壹亿零壹万元整"],
    ["390000000", "人民币叁亿玖仟万元整"],
    ["1000000000000", "人民币壹万亿元整"],
  ])("writes %s 元 in units of 万 and 亿", (amount, expected) => {
    expect(yuan(amount)).toBe(expected);
  });

  it("rounds half up to 分", () => {
    expect([yuan("0.005"), yuan("0.0049"), yuan("10.075"), yuan("1.995")]).toEqual([
      "人民币壹分",
      "人民币零元整",
      "人民币壹拾元零捌分",
      "人民币贰元整",
    ]);
  });

  it("has no units for 1 亿亿元", () => {
    expect(yuan("9999999999999999.99")).toMatch(/^人民币玖仟玖佰玖拾玖万.*玖分$/);
    expect(() => yuan("1e16")).toThrow(expect.objectContaining({ code: "beyondCapitals" }));
  });

  // Where the rules leave a choice as well, so that what stands in workbooks stays the same.
  it("writes what another program writes", () => {
    const digits = fc.constantFrom("0", "0", "0", "1", "5", "9");
    const amounts = fc.tuple(
      fc.array(digits, { minLength: 1, maxLength: 16 }),
      fc.constantFrom("", ".5", ".05", ".55", ".50")
    );
    fc.assert(
      fc.property(amounts, ([whole, decimals]) => {
        const text = new Amount(whole.join("") + decimals).toFixed();
        expect(yuan(text)).toBe(nzh.toMoney(text));
      }),
      { numRuns: 1000 }
    );
  });

  it("reads back as the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (fen) => {
        const amount = new Amount(fen).div(100);
        expect(readBack(yuan(amount.toFixed())).toFixed()).toBe(amount.toFixed());
      })
    );
  });
});

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const SMALL: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** An independent reader of capitals below 万亿: sections of four digits, then 万 and 亿. */
function readBack(capitals: string): Amount {
  const [whole = "", rest = ""] = capitals.includes("元")
    ? capitals.replace("人民币", "").split("元")
    : ["", capitals.replace("人民币", "")];
  const [yi, below] = whole.includes("亿")
    ? [whole.slice(0, whole.lastIndexOf("亿")), whole.slice(whole.lastIndexOf("亿") + 1)]
    : ["", whole];
  const tenThousands = (text: string) => {
    const [high, low] = text.includes("万") ? text.split("万") : ["", text];
    return section(high!).times(10_000).plus(section(low!));
  };
  const fraction = (unit: string) =>
    DIGITS.indexOf(new RegExp(`(.)${unit}`).exec(rest)?.[1] ?? "零");
  return tenThousands(yi!)
    .times(100_000_000)
    .plus(tenThousands(below!))
    .plus(new Amount(fraction("角")).div(10))
    .plus(new Amount(fraction("分")).div(100));
}

function section(text: string): Amount {
  let [total, digit] = [0, 0];
  for (const character of text) {
    if (character in SMALL) {
      total += digit * SMALL[character]!;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return new Amount(total + digit);
}
