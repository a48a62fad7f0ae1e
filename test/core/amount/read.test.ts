import { readAmount } from "../../../src/core/amount";
import { JigaiError } from "../../../src/core/error";

const inWan = (cell: unknown, unit?: "元" | "万元" | "亿元") => readAmount(cell, unit).toFixed();

const codeOf = (cell: unknown) => {
  try {
    return readAmount(cell).toFixed();
  } catch (error) {
    return (error as JigaiError).code;
  }
};

describe("readAmount", () => {
  it.each([
    [2.01, "2.01"],
    ["300", "300"],
    ["１２００", "1200"],
    ["5,000", "5000"],
    ["5，000", "5000"],
    ["1,234,567.89", "1234567.89"],
    ["¥300", "300"],
    ["￥ 300", "300"],
    ["300万", "300"],
    ["300 万元", "300"],
    ["1.2亿", "12000"],
    ["0.00000001亿元", "0.0001"],
    ["2000000元", "200"],
    ["  300　", "300"],
    ["-0", "0"],
  ])("reads %p as %s 万元", (cell, expected) => {
    expect(inWan(cell).replace("-", "")).toBe(expected);
  });

  it("takes bare numbers in the unit given, and leaves a suffix its own", () => {
    expect(inWan(2000000, "元")).toBe("200");
    expect(inWan("1.2", "亿元")).toBe("12000");
    expect(inWan("300万", "元")).toBe("300");
  });

  it.each([
    "约300",
    "三百万",
    "(50)",
    "—",
    "/",
    "5%",
    "1,2",
    "1,000,00",
    "1e3",
    "300千元",
    "3 00",
    "12..5",
    "300元整",
    true,
    NaN,
    Infinity,
    {},
  ])("doesn't guess %p", (cell) => {
    expect(codeOf(cell)).toBe("notAnAmount");
  });

  it.each([-1, "-0.01", "-5万"])("refuses %p as negative", (cell) => {
    expect(codeOf(cell)).toBe("negativeAmount");
  });

  it("shows what it found", () => {
    expect(() => readAmount("约300")).toThrow(
      expect.objectContaining({ payload: { found: "约300" } })
    );
  });

  it("takes no text of more digits than a number has, and shows the beginning of it", () => {
    expect(inWan("9".repeat(400))).toBe("9".repeat(400));
    expect(() => readAmount(`12${"3".repeat(399)}`)).toThrow(
      expect.objectContaining({ code: "tooLarge", payload: { found: "123333333333…" } })
    );
    expect(codeOf(`0.${"0".repeat(20000)}1`)).toBe("notAnAmount");
    expect(codeOf({ length: 401 })).toBe("notAnAmount");
  });
});
