import type { BlockMessages } from "../model/block/plan";

/** What is written into the sheet. */
export const block: BlockMessages = {
  title: (policy, year) => `${policy} ${year}: targets of renovation investment (亿元)`,
  sample: "[Sample, made up] ",
  method: {
    base: "Split by share of the base. Change bases, floors, caps or what is done: the rest follows.",
    blend:
      "Split by blended indicators, weights rounded to 6 decimals. Change indicators, their weights or what is done: the rest follows.",
    growth:
      "Split by growth of each class: base × (1 + growth), brought to the whole target. Change bases or growth: the rest follows.",
    own: "The places' targets are as typed in.",
  },
  pool: "Whole target (亿元)",
  time: "Time passed (%)",
  step: "Smallest unit (亿元)",
  weightOf: (indicator) => `Weight of ${indicator} (%)`,
  rateOf: (group) => `Growth, ${group} (%)`,
  headings: {
    unit: "Place",
    target: "Target",
    done: "Done",
    completion: "Completion (%)",
    pace: "Against time (points)",
    previous: "Same time last year",
    growth: "Growth (%)",
    code: "Division code",
    class: "Class",
    weight: "Weight",
    floor: "Floor",
    cap: "Cap",
  },
  indicators: ["Base", "Industrial investment", "Industrial value added"],
  sum: "Sum",
  check: "Check",
  agrees: "✓ the sum is the whole target",
  differs: "✗ the sum differs from the whole target by ",
  noPool: "the whole target is unknown until every base is there",
  ranking: "Ranking and what follows",
  score: "Score",
  notes: "Readings and notes",
  certificate: "How the split was worked out (by division code)",
  chart: "Target and done (亿元)",
};
