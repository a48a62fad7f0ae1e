import { nothingTyped, type CheckTyped } from "./check";
import { fundKind, groupsOf, projectKind, type CheckKind } from "./checkKind";
import { indicators, noReward, rewardPlaces, type RewardTyped } from "./reward";
import type { Texts } from "./texts";

/** Made-up figures, one line a unit in the order of the table, to try things out with. */
const FUNDS = "3000 3200 2860 3500 3000 2000 2100 1750 2000 2000 1000 1200 1000 940";
const PROJECTS = "18 13 16 10 12 10 9 11 10";
const COUNTIES = [
  ["3120", "88.4", "41.2"],
  ["3000", "75", "39.6"],
  ["2860", "61.7", "28.3"],
  ["3500", "90", "52"],
  ["2000", "22.1", "11"],
  ["2050", "18.3", "9.9"],
  ["1750", "20", "7.7"],
  ["2000", "15.5", "8.1"],
  ["2000", "9.4", "4.4"],
];

function checkSample(kind: CheckKind, figures: string): CheckTyped {
  const amounts = figures.split(" ");
  const places = groupsOf(kind).flatMap((group) => group.places);
  const texts: Texts = Object.fromEntries(
    places.map(({ code }, i) => [code, { [kind.amount.name]: amounts[i]! }])
  );
  return { ...nothingTyped, texts, isSample: true };
}

export const fundSample = checkSample(fundKind, FUNDS);
export const projectSample = checkSample(projectKind, PROJECTS);

export const rewardSample: RewardTyped = {
  ...noReward,
  pool: "2000",
  texts: Object.fromEntries(
    rewardPlaces({}).map(({ code }, i) => [
      code,
      Object.fromEntries(indicators.map(({ name }, j) => [name, COUNTIES[i]![j]!])),
    ])
  ),
  isSample: true,
};
