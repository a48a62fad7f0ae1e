import type { FundsMessages } from "./zh";

/** The messages of funds and rewards in English. */
export const en: FundsMessages = {
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
  group: (minimum, unit, className) =>
    `${className === undefined ? "At" : `${className}, at`} least ${minimum} ${unit} a year`,
  picture: "Units against their minimum",
  pictureHow: "The upright line is the minimum; a bar that ends before it is short.",
  amongThem: (short, all) =>
    short === 0 ? `${all} filled in, all meet theirs` : `${all} filled in, ${short} short`,
  totalUnknown: "Some figures are unclear, so there is no total yet.",
  of: (amount, minimum) => `${amount} / ${minimum}`,

  unitLine: (unit) => `Unit: ${unit}`,
  minimum: "Minimum",
  usual: (amount, unit) => `Blank: ${amount} ${unit}`,

  yearlyTarget: (target) => `target ${target} a year`,

  reward: {
    pool: "Pool (万元)",
    step: "Step (万元)",
    redistribute: "Redistribute the excess",
    weightsRow: "Weights (%)",
    equal: "Equal weights",
    percent: (weight) => `${weight}%`,
    keep: "stays in the pool (default)",
    give: "is redistributed among the rest",
    then: ": ",
    leaves: (rest) => `${rest} 万元 stay in the pool`,
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
