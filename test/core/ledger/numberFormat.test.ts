import { numberFormat } from "../../../src/core/ledger/numberFormat";

/** What a cell of this format shows: a number in full and its unit, the kind of it, or the number itself. */
function shown(code: string, number: number): string {
  const found = numberFormat(code).ofNumber?.(number);
  if (found === undefined) return String(number);
  if (found.format !== "shown") return found.format;
  return found.unit === undefined ? found.text : `${found.digits} ${found.unit}`;
}

/** What shows few and what shows many, of a format that tells them apart. */
const upTo = (...of: [code: string, few: number, many: number][]) =>
  of.flatMap(([code, few, many]): [string, number, string][] => [
    [code, few, "少"],
    [code, many, "多"],
  ]);

describe("a number format says", () => {
  test.each([
    // Commas behind the digits take thousands off.
    ["#,##0.00,", 10000000, "10000"],
    ["0.00,,", 123450000, "123.45"],
    ["0,.0", 12345, "12.345"],
    ["#,##0,,;-#,##0,,", -3000000, "-3"],
    ["0.00,_ ", 5000, "5"],
    // A point that is only text moves the digits.
    ["0!.0,", 10000000, "1000"],
    [String.raw`0\.0,`, 3000000, "300"],
    ['0"."0,', 3000050, "300.005"],
    [String.raw`0\.0000`, 12345, "1.2345"],
    ["0!.00,,", 250000000, "2.5"],
    // Words name the unit.
    ['0.00"亿元"', 1.5, "1.5 亿元"],
    ["0.00万元", 300, "300 万元"],
    ['#,##0.00"元"', 1000000, "1000000 元"],
    ['0!.0,"万元"', 10000000, "1000 万元"],
    ['0!.00,,"亿"', 250000000, "2.5 亿元"],
    ['0.0,"千元"', 5000, "5 千元"],
    ['0.0,,"百万元"', 5000000, "5 百万元"],
    ['[DBNum2][$-804]General"元整"', 5, "5 元"],
    ['0.00"（万元）"', 5, "5 万元"],
    ['G/通用格式"万元"', 5, "5 万元"],
    ['0.00"万美元"', 5, "5 万美元"],
    ["$#,##0.00", 5, "5 $"],
    ["[$€-2] #,##0.00", 5, "5 €"],
    // Each number has its section.
    ['[>=10000]0!.0,"万元";0"元"', 10000000, "1000 万元"],
    ['[>=10000]0!.0,"万元";0"元"', 9999, "9999 元"],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 200000000, "2 亿元"],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 30000, "3 万元"],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 7, "7"],
    ['[=1]"有";[=0]"无"', 1, "有"],
    ['[=1]"有";[=0]"无"', 0, "无"],
    ['[=1]"有";[=0]"无"', 2, "unclear"],
    ['0"元";-0"万元"', -5, "-5 万元"],
    ['0"元"', -5, "-5 元"],
    ['"有";"负"', 0, "有"],
    ["[>0]0", -5, "unclear"],
    // Conditions hold up to their figure, however it is written.
    ...upTo(
      ['[<100]"少";"多"', 99, 100],
      ['[<=100]"少";"多"', 100, 101],
      ['[=100]"少";"多"', 100, 101],
      ['[<>100]"少";"多"', 99, 100],
      ['[<12.25]"少";"多"', 12.24, 12.25],
      ['[ < 5 ]"少";"多"', 4, 5],
      ['[<-5]"少";"多"', -6, -5],
      ['[<1E3]"少";"多"', 999, 1000],
      ['[<1.5e+1]"少";"多"', 14, 15],
      ['[<1E-1]"少";"多"', 0.09, 0.1],
      ['[<1E12]"少";"多"', 999999999999, 1e12]
    ),
    ['[>100]"多";"少"', 100, "少"],
    ['[>=100]"多";"少"', 100, "多"],
    // Commas before the point, as many as there are.
    ["0,,.0", 123450000, "123.45"],
    ["[$US$-409]#,##0.00", 5, "5 US$"],
    // A text that nobody closes goes on to the end.
    ['0"台', 3, "3台"],
    // Other words stay with the number.
    ['@"万元"', 5, "5 万元"],
    ['"正";[<0]"负"', 5, "正"],
    ['"正";[<0]"负"', -5, "负"],
    ['"2号"0', 5, "2号5"],
    ['0"台2"', 5, "5台2"],
    ['"约¥"0', 5, "约¥5"],
    ['"¥约"0', 5, "¥约5"],
    ['"约$"0', 5, "约$5"],
    ['"$约"0', 5, "$约5"],
    ['"约"0', 0, "约0"],
    ['0"台"', 0, "0台"],
    ['0"台"', 3, "3台"],
    ['"约"0', 300, "约300"],
    ['"第"0"名"', 2, "第2名"],
    ['0.0"%"', 25, "25%"],
    ['#,##0.00"元/台"', 5, "5元/台"],
  ])("%s shows %d as %s", (code, number, expected) => {
    expect(shown(code, number)).toBe(expected);
  });

  test.each([
    "General",
    "G/通用格式",
    "0.00",
    "#,##0.00_ ;[Red]-#,##0.00\\ ",
    '"¥"#,##0.00',
    "[$￥-804]#,##0.00",
    "0.00_);[Red](0.00)",
    "0.00E+00",
    "# ?/?",
    "@",
    "0;@",
    '0;0;0;@"万元"',
    "[Red]0",
    '"RMB"0',
    '"人民币："0',
    '"CNY:"0.0',
    "[Magenta]0",
    "[xs]0",
  ])("%s shows 1234.5 as it is", (code) => {
    expect(shown(code, 1234.5)).toBe("1234.5");
    expect(shown(code, 0)).toBe("0");
  });

  test.each([
    ...["0;-0;;@", "#", "#,###", "#,##0;-#,##0;", '0;-0;"-"'],
    '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  ])("%s shows 1234.5 as it is, and of 0 nothing but a dash", (code) => {
    expect(shown(code, 1234.5)).toBe("1234.5");
    expect(shown(code, 0)).toBe("unseen");
  });

  test.each([
    '0"万"0000',
    "#,##0!.0000",
    "0!.0,0",
    ";;;",
    "0.0%,",
    "0,%",
    "0%%",
    "000-0000",
    "0.0E+0,",
    "0!.0E+0",
    "# ?/?,",
    '0"."0.0',
    "0.0,0",
  ])("%s can't be followed", (code) => {
    expect(shown(code, 12345678)).toBe("unclear");
  });

  test.each([
    ...[
      '"-"0',
      "\\-0",
      "-0",
      "(0)",
      "（0）",
      '0"-"',
      '-0"万元"',
      '"¥"-0',
      "(#,##0.00)",
      "[>0]-0;0",
    ],
    "-0;0",
  ])("%s shows 2000 as if it were below zero", (code) => {
    expect(shown(code, 2000)).toBe("unclear");
    expect(shown(code, 0)).toBe("0");
  });

  test.each([
    "0;-0",
    "0;(0)",
    "0_);(0)",
    "0_-",
    "#,##0.00_-;-#,##0.00_-",
    '0"（万元）"',
    '"("0',
    '0")"',
    '0"-台"',
    "[<0]-0;0",
  ])("%s doesn't", (code) => expect(shown(code, 2000)).toMatch(/^2000/));

  // 50000500 with the first shows 50,001000.
  test.each([
    ...['#,##0,"000"', '0"0000"', '0.0"5"', "0（1）", "\\20", '0".5"', '0" 000元"', '0"０"'],
    '"1"0',
    '"1,"0',
    '0",5"',
  ])("%s shows digits that aren't the number's", (code) => {
    expect(shown(code, 5000.5)).toBe("unclear");
    expect(shown(code, 0)).toBe("unclear");
  });

  test.each([
    ['0;0;0;@"万元"', "5000", "5000万元"],
    ['@"万元"', "5000", "5000万元"],
    ['0;@"（元）"', "5000", "5000（元）"],
    ['0;0;0;"—"', "5000", "—"],
    ["@", "5000", "5000"],
    ["General", "甲", "甲"],
    ["0;-0;;@_ ", "甲", "甲"],
    [";;;", "甲", "甲"],
    [";;;", "约5000", "约5000"],
    [";;;", "5000台", "5000台"],
    ["0;-0;", "5000", "5000"],
  ])("%s shows the text %s as %s", (code, text, expected) => {
    expect(numberFormat(code).ofText?.(text) ?? text).toBe(expected);
  });

  test.each([
    [";;;", "5000", 5000, "unclear"],
    ["0;0;0;", "¥5,000.50", 5000.5, "unclear"],
    ['0;0;0;""', "500 万元", 500, "unclear"],
    [";;; ", "５０００", 5000, "unclear"],
    [";;;", "0", 0, "unseen"],
    [";;;", "-5000", -5000, "unclear"],
  ])("%s hides the text %s", (code, text, number, format) => {
    expect(numberFormat(code).ofText?.(text)).toEqual({ number, format, code });
  });

  test.each([
    ["yyyy/m/d", "date"],
    ...["[h]", "[hh]", "[m]", "[mm]", "[s]", "[ss]"].map((code) => [code, "date"]),
    ['[$-804]yyyy"年"m"月"', "date"],
    ["0.0%", "percent"],
    ["[>0]0.0%;0", "percent"],
  ])("%s is a %s", (code, expected) => {
    expect(shown(code, 43221)).toBe(expected);
  });

  test("nothing is 0 in a format that can't be followed, and below zero where that is for texts", () => {
    expect(shown('0"万"0000', 0)).toBe("0");
    expect(shown('0;@"万元"', -5)).toBe("-5");
  });

  test("what is shown, its digits and its unit", () => {
    expect(numberFormat('0"台"').ofNumber!(3)).toStrictEqual({
      ...{ number: 3, format: "shown", text: "3台", digits: "3" },
    });
    expect(numberFormat('"$"0').ofNumber!(3)).toStrictEqual({
      ...{ number: 3, format: "shown", text: "3", digits: "3", unit: "$" },
    });
  });

  test("all digits that are stored count, not those on show", () => {
    expect(shown('0!.0,"万元"', 12345678.91)).toBe("1234.567891 万元");
    expect(shown("0,", 0.1)).toBe("0.0001");
  });
});
