import type { FundsWords } from "./zh";

/** The words of funds and rewards in English. */
export const en: FundsWords = {
  parts: { funds: "Funds", reward: "Rewards" },
  partsLabel: "What to check",
  yearOnly: "Funds, rewards and projects are checked year by year. Choose a year above.",
  comma: ", ",
  dot: " · ",
  yes: "Y",
  no: "N",
  marked: (title, isSample) => (isSample ? `${title} (sample, made-up figures)` : title),

  read: "Read selection",
  readHow:
    "Click a cell of your ledger of funds, or select columns of names and numbers, then “Read selection”. You can also type below, or paste whole columns.",
  sample: "Fill in a sample",
  sampleNote: "This is a sample with made-up figures, to try things out.",
  clear: "Clear",
  cleared: "Cleared.",
  clearUndone: "The figures from before are back.",
  keep: "They are real now",
  readUndone: "The reading was taken back. What was typed since stays.",
  readDone: (count, address) => `${count} units read from ${address}.`,
  readNothing: (address) => `There is no unit to be read in ${address}.`,
  noTable:
    "There is no table with a heading 县市区. Select columns of names and numbers, then retry.",
  missing: (names) => `These columns were not found and stay as they were: ${names}.`,
  leftOut: (count) => `Not read: ${count}`,
  readOtherwise: (count) => `How cells were read: ${count}`,
  dismiss: "Close",

  verdict: "Verdict",
  short: (gap) => `${gap} short`,
  unread: "unclear",
  blank: "blank",
  group: (minimum, unit, of) =>
    of === undefined
      ? `At least ${minimum} ${unit} a year`
      : `Class ${of}, at least ${minimum} ${unit} a year`,
  picture: "Units against their minimum",
  pictureHow: "The upright line is the minimum; a bar that ends before it is short.",
  amongThem: (short, all) =>
    short === 0 ? `${all} filled in, all meet theirs` : `${all} filled in, ${short} short`,
  totalUnknown: "Some figures are unclear, so there is no total yet.",
  of: (amount, minimum) => `${amount} / ${minimum}`,

  kinds: {
    YC_FUND_CHECK: {
      sheet: (year) => `Funds ${year}`,
      heading: "Funds against their minimum",
      title: (year) => `Yichang: county funds ${year} against their minimum`,
      unitLine: "Unit: 万元",
      unit: "万元",
      unitMark: " (万元)",
      minimum: "Minimum",
    },
    ES_PROJECTS: {
      sheet: (year) => `Projects ${year}`,
      heading: "Projects against their minimum",
      title: (year) => `Enshi: renovation projects ${year} against their minimum`,
      unitLine: "Unit: projects",
      unit: "projects",
      unitMark: "",
      minimum: "Minimum",
    },
  },
  usual: (amount) => `Blank: ${amount} 万元`,

  yearly: {
    measures: { 隐形冠军: "Hidden champions", 示范项目: "Demonstrations" },
    heading: "Hidden champions and demonstrations",
    target: (target) => `target ${target} a year`,
  },

  reward: {
    sheet: (year) => `Rewards ${year}`,
    title: (year) => `Yichang: rewards of the counties ${year}`,
    chart: (year) => `Shares of the counties ${year}`,
    unitLine: "Pool and fund in place in 万元; each column of investment in any one unit.",
    pool: "Pool (万元)",
    step: "Step (万元)",
    redistribute: "Redistribute the excess",
    weightsRow: "Weights (%)",
    equalRow: "not set: equal weights",
    weights: "Weights of the indicators",
    weightsHow:
      "The policy sets no weights; by default each counts a third. Move one and the others share the rest as before: always 100% together.",
    equal: "Equal weights",
    third: "a third",
    percent: (weight) => `${weight}%`,
    reading: "What is beyond the cap (reading R14)",
    keep: "stays in the pool (default)",
    give: "is redistributed among the rest",
    then: ": ",
    leaves: (rest) => `${rest} 万元 stay in the pool`,
    table: "The counties",
    result: "Result",
    share: "Share",
    money: "Reward (万元)",
    remark: "Remark",
    total: "Total",
    rest: "Stays in the pool",
    waiting: "Not yet:",
  },
  certificate: "Calculation and clauses",
  notes: "Notes",

  write: "Write to the sheet",
  newSheet: "To a new sheet",
  here: "At the selection",
  writeHow:
    "Formulas are written: change a figure in the sheet and the result follows. The selection needs empty room.",
  notYet: "Fill in figures first.",
  mendFirst: "Complete or correct the figures first, as said above.",
  written: (name, address) =>
    name === undefined ? `Written to ${address}.` : `Written to the sheet “${name}”, ${address}.`,
  noChart: "No chart could be added here; everything else is written.",
};
