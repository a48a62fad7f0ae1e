import {
  fromSerial,
  isWithin,
  readDay,
  toSerial,
  windowFrom,
  type Day,
} from "../../../src/core/window";
import type { JigaiError } from "../../../src/core/error";

const day = (text: string): Day => {
  const [year, month, date] = text.split("-").map(Number);
  return { year: year!, month: month!, day: date! };
};

describe("windowFrom", () => {
  it.each([
    ["2018-06-21", "2021-06-21", true],
    ["2018-06-21", "2021-06-22", false],
    ["2018-06-21", "2018-06-21", true],
    ["2018-06-21", "2018-06-20", false],
    // 29 February closes on the 28th: 2019 is a common year three years after 2016.
    ["2016-02-29", "2019-02-28", true],
    ["2016-02-29", "2019-03-01", false],
    ["2018-12-31", "2021-12-31", true],
  ])("three years from %s: %s inside is %p", (start, payment, inside) => {
    expect(isWithin(day(payment), windowFrom(day(start), 3))).toBe(inside);
  });

  it("closes at completion where that is earlier, that day included", () => {
    const window = windowFrom(day("2018-06-21"), 3, day("2020-01-15"));
    expect(isWithin(day("2020-01-15"), window)).toBe(true);
    expect(isWithin(day("2020-01-16"), window)).toBe(false);
    expect(windowFrom(day("2018-06-21"), 3, day("2022-01-01")).last).toEqual(day("2021-06-21"));
  });
});

describe("serial numbers", () => {
  // As Excel and LibreOffice show them; 60 is the 29 February 1900 that never was.
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [43101, "2018-01-01"],
    [43272, "2018-06-21"],
    [36585, "2000-02-29"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, expected) => {
    expect(fromSerial(serial)).toEqual(day(expected));
    expect(toSerial(day(expected))).toBe(serial);
  });

  it("leave the time of day aside", () => expect(fromSerial(43272.75)).toEqual(day("2018-06-21")));

  it.each([60, 0, -1, 0.5, 2958466, NaN])("%p is no day", (serial) => {
    expect(fromSerial(serial)).toBeUndefined();
  });
});

describe("readDay", () => {
  it.each([
    43272,
    "2018.6.21",
    "2018-06-21",
    "2018/6/21",
    "2018年6月21日",
    "20180621",
    20180621,
    "２０１８．６．２１",
    " 2018-6-21 08:30 ",
    "2018 年 6 月 21 日",
    "2018年6月21号",
    "2018 - 06 - 21",
    "2018-06-21T08:30Z",
    "2018-06-21T08:30:15.250Z",
    "2018/6/21 8:30:15",
    "2018-6-21  23:05",
    "43272",
    "43272.354",
  ])("reads %p", (cell) => {
    expect(readDay(cell)).toEqual(day("2018-06-21"));
  });

  const codeOf = (cell: unknown) => {
    try {
      return readDay(cell);
    } catch (error) {
      return (error as JigaiError).code;
    }
  };

  it.each([
    ...["2018.2.29", "2018-13-01", "21.6.2018", "6/21/18", "去年", "", true, 0, 60, 20181321],
    ...["第2018-6-21", "2018-6-21补", "12018-6-21", "2018-6-21x08:30", "2018-6-2108:30"],
    ...["2018-6-21 8", "2018-6-21 8:3", "2018-6-21 108:30", "2018-6-21 8:305", "2018-6-21 8:30:1"],
    ...["2018-6-21 8:30:15.", "2018-6-21 8:30:15.x", "2018-6-21 8:30ZZ", "2018-6-21 x8:30"],
    ...["120180621", "201806211", "x20180621", "43272.x", "43272.", "432725432"],
  ])("doesn't guess %p", (cell) => {
    expect(codeOf(cell)).toBe("notADay");
  });

  it.each(["2018年6月", "2018.6", "2018-06", "2018 年 6 月", "201806"])(
    "asks for the day of %p, unless a month will do",
    (cell) => {
      expect(codeOf(cell)).toBe("dayMissing");
      expect(readDay(cell, "firstDay")).toEqual(day("2018-06-01"));
    }
  );

  it.each([2018, "2018", "2018年", 201806, 2018.6, 2018.12, 2018.1])(
    "asks for the day of %p, even where a month will do",
    (cell) => {
      expect(codeOf(cell)).toBe("dayMissing");
      expect(() => readDay(cell, "firstDay")).toThrow("dayMissing");
    }
  );

  // Serial numbers of 1900, 1955, 1989 and 2100, as LibreOffice shows them.
  it.each([1, 20186, "20186", 32873, 73051, "2561-06-21", "2100-01-01", "1955年4月7日", 19891231])(
    "takes %p for no day of these times",
    (cell) => expect(codeOf(cell)).toBe("otherEra")
  );

  it.each([
    [32874, "1990-01-01"],
    [73050, "2099-12-31"],
  ])("still reads %d", (cell, expected) => expect(readDay(cell)).toEqual(day(expected)));
});
