import { policies } from "../../src/policies";
import { dueIn, type Month } from "../../src/policies/calendar";

const dueClauses = (policy: string, month: Month) => {
  const { calendar = [] } = policies.find(({ id }) => id === policy)!;
  return dueIn(month, calendar).map(({ clause, every }) => `${clause.id} ${every}`);
};

const QUARTER = [
  "YC-5.4-b quarter", // bulletin
  "YC-5.4-b quarter", // assessment
  "YC-5.4-c quarter",
];
const MONTHLY = ["ES-4.2 month", "ES-4.3-b month"];

describe("Yichang: a bulletin and an assessment each quarter, a summary each half-year, settlement in December", () => {
  it.each<[Month, string[]]>([
    [1, []],
    [2, []],
    [3, QUARTER],
    [6, [...QUARTER, "YC-5.4-b halfYear"]],
    [9, QUARTER],
    [11, []],
    [12, [...QUARTER, "YC-5.4-b halfYear", "YC-5.4-b year", "YC-5.4-d year"]],
  ])("month %i", (month, expected) => {
    expect(dueClauses("yichang", month).sort()).toEqual([...expected].sort());
  });
});

describe("Enshi: dispatch and bulletin each month, meeting and ranking each quarter, the heads each half-year", () => {
  const quarter = [...MONTHLY, "ES-4.1 quarter", "ES-4.3-b quarter", "ES-4.3-c quarter"];
  it.each<[Month, string[]]>([
    [1, MONTHLY],
    [3, quarter],
    [5, MONTHLY],
    [6, [...quarter, "ES-4.3-d halfYear"]],
    [9, quarter],
    [12, [...quarter, "ES-4.3-d halfYear"]],
  ])("month %i", (month, expected) => {
    expect(dueClauses("enshi", month).sort()).toEqual([...expected].sort());
  });
});

it("says every duty in both languages", () => {
  for (const { what } of policies.flatMap(({ calendar = [] }) => calendar)) {
    expect(what.zh).toMatch(/\p{Script=Han}/u);
    expect(what.en).toMatch(/[a-z]{3}/);
    expect(what.en).not.toMatch(/\p{Script=Han}/u);
  }
});
