import { block } from "./block.en";
import type { TargetsMessages } from "./messages";

export const en: TargetsMessages = {
  choices: {
    policy: "Policy",
    year: "Year",
    yearName: (year) => year,
    together: (years) => `${years} years`,
    quarter: "Quarter",
    quarterName: (quarter, year) => `${year ? `${year} ` : ""}Q${quarter}`,
  },
  tabs: {
    label: "Targets",
    progress: "Progress",
    split: "Split",
    opening: "Opening…",
  },
  columns: {
    base: "Base",
    second: "Industrial investment",
    third: "Industrial value added",
    done: "Done",
    previous: "Last year",
    own: "Target",
    floors: "Floor",
    caps: "Cap",
  },
  unit: "Unit: 亿元",
  progress: {
    figures: {
      target: "Target",
      done: "Done",
      completion: "Completion",
      time: "Time",
      gap: "To do",
      over: "Above",
      behind: "behind time by ",
      ahead: "ahead of time by ",
    },
    percentPoints: (difference) => `${difference} points`,
    reported: (count, of) =>
      `${count} of ${of} places have a figure for what is done; the sum holds only these.`,
    picture: "Progress by place",
    pictureHow:
      "The whole track is the target, the bar what is done, the line where time says it should be; orange is behind.",
    isBehind: "behind time",
    noFigure: "no figure",
    growth: (growth) => `${growth} on last year`,
    table: "Figures",
    target: "Target",
    completion: "Done %, rank",
    rankOf: (rank) => `no. ${rank}`,
    targetsFrom: "Targets of the places",
    fromScenario: (name) => `from the split (${name})`,
    fromOwn: "typed in",
    noTargets:
      "The places have no targets yet: fill in their bases under Split, or type the targets in.",
    ownSum: (sum, pool, difference) =>
      `The places' targets add up to ${sum}, the whole target is ${pool}: a difference of ${difference}.`,
  },
  split: {
    scenarios: "Scenarios",
    scenario: (id) => `Scenario ${id}`,
    copy: "Copy as a new scenario",
    remove: "Remove the scenario",
    name: "Name of the scenario",
    method: "How to split",
    methods: { base: "Share of the base", blend: "Indicators blended", growth: "Growth by class" },
    methodHow: {
      base: "The weights are the places' bases.",
      blend:
        "The weights are the places' per cents of each indicator, blended and rounded to 6 decimals, here and in the sheet's formulas alike.",
      growth: "The weights are base × (1 + growth of the class), brought to the whole target.",
    },
    sliders: "Weights of the indicators",
    sliderSum: (sum) => `Together ${sum}%`,
    rates: "Growth by class (%)",
    rate: (group) => `Growth, ${group} (%)`,
    proposed: (sum, pool) =>
      `With this growth the sum would be ${sum}; brought to the target of ${pool}.`,
    step: "Smallest unit (亿元)",
    indicators: "Indicators",
    table: "The split",
    target: "Target",
    footer: (sum, pool) => `Sum ${sum} = target ${pool} ✓`,
    notPlaced: (sum, rest) =>
      `The caps are too low: sum ${sum}, and ${rest} can't be placed. Raise or remove some caps.`,
    noWeights: (sum, rest) => `All weights are 0: sum ${sum}, and ${rest} can't be placed.`,
    missing: (column, units) => `"${column}" is wanting for ${units}. Where there is none, type 0.`,
    nothing: (column) => `"${column}" is 0 everywhere: nothing to share in proportion to.`,
    bound: (unit, error) => `${unit}: ${error}`,
    rateError: (group, error) => `Growth, ${group}: ${error}`,
    compare: "Scenarios compared",
    sum: "Sum",
    compareHow: (name) => `In brackets: the difference from "${name}".`,
    certificate: "The working",
    notMade: "none",
    held: { floor: "at floor", cap: "at cap" },
  },
  sheet: {
    read: "Read selection",
    insert: "Insert into sheet",
    where: "Into",
    newSheet: "a new sheet",
    atSelection: "from the selected cell on",
    read_: (address, filled, inOrder) =>
      `Read ${address}: ${filled}.${inOrder ? " No headings were recognised, so columns were taken in order; please check." : ""}`,
    filled: (column, heading, count) =>
      heading && heading !== column ? `${column} ("${heading}") ${count}` : `${column} ${count}`,
    emptied: (count) =>
      `${count} earlier figure(s) are not in this table and were emptied; Undo brings them back.`,
    ownAside:
      "The table's targets were read. The places' targets still come from the split; to use the table's, choose typed in under Progress.",
    readUndone: "The reading was taken back. What was typed since stays.",
    nothingFilled: (address) =>
      `Read ${address} and found nothing to fill in. Select an area with names of places and numbers.`,
    unread: (count) => `${count} row(s) not filled in:`,
    doubled: (names) =>
      `${names}: there more than once, so none was filled in. Merge them into one row.`,
    closeWarning: "Close the warning",
    inserted: (sheet, address) =>
      `Written to ${sheet ? `the new sheet "${sheet}", ` : ""}${address}.`,
    noChart: "This spreadsheet program lets add-ins draw no charts; all else is in place.",
    notReady: "There is no split yet; see above what is wanting.",
    sheetName: (policy, year) => `${policy} ${year} targets`,
  },
  empty: {
    text: "No figures yet. Fill in the table below, or select an area with names of places and numbers in the sheet and choose Read selection. A sample shows what it looks like.",
    sample: "Try with a sample",
  },
  sample: {
    note: "These are sample figures, all made up.",
    clear: "Clear",
    keep: "They are real now",
  },
  block,
  list: (items) => items.join(", "),
};
