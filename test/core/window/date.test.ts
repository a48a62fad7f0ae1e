import { formatDay, readDay, type Day } from "../../../src/core/window";

const read = (text: string): Day | undefined => {
  try {
    return readDay(text);
  } catch {
    return undefined;
  }
};

describe("days that there are", () => {
  it.each([
    ["1990-01-01", { year: 1990, month: 1, day: 1 }],
    ["2099-12-31", { year: 2099, month: 12, day: 31 }],
    ["2018-10-10", { year: 2018, month: 10, day: 10 }],
    ["2018-1-9", { year: 2018, month: 1, day: 9 }],
    ["2020-02-29", { year: 2020, month: 2, day: 29 }],
  ])("%s", (text, day) => expect(read(text)).toEqual(day));

  it.each([
    ...[
      "1989-12-31",
      "2100-01-01",
      "0000-01-01",
      "2018-00-10",
      "2018-13-01",
      "2018-01-00",
      "2018-04-31",
    ],
    ...["2018-12-32", "2019-02-29", "1900-02-29"],
  ])("%s is none", (text) => expect(read(text)).toBeUndefined());
});

describe("days as programs sort them", () => {
  it.each([
    [{ year: 2018, month: 6, day: 21 }, "2018-06-21"],
    [{ year: 2018, month: 10, day: 10 }, "2018-10-10"],
    [{ year: 2018, month: 9, day: 9 }, "2018-09-09"],
  ])("%p", (day, text) => expect(formatDay(day)).toBe(text));
});
