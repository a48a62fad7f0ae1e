import type { Dictionary } from "./dictionary";

export const en: Dictionary = {
  errors: {
    notAnAmount: ({ found }) =>
      `"${found}" isn't clearly an amount. Give a number, with nothing but ¥, thousands separators or 元/万元/亿元 about it.`,
    notANumber: ({ found }) => `"${found}" isn't a number. Give a number or a percentage.`,
    negativeAmount: ({ found }) =>
      `"${found}" is negative, which it can't be here. Where an amount has red-letter invoices, net them first.`,
    notAFlag: ({ found }) =>
      `"${found}" is neither yes nor no. Give TRUE/FALSE, 是/否, 有/无, √/×, Y/N or 1/0.`,
    notARank: ({ found }) => `"${found}" isn't a rank. Give a whole number from 1.`,
    notACount: ({ found }) => `"${found}" isn't a count. Give a whole number from 0.`,
    notAboveZero: ({ found }) => `It must be above 0, but is "${found}". Check it.`,
    notAChoice: ({ found, choices }) =>
      `There is no choice "${found}". Give one of: ${choices.join(", ")}.`,
    notAValue: () => "The cell holds a data type that can't be used here. Give a number or text.",
    zeroOrBlank: ({ asZero, asBlank }) =>
      `This 0 may be "no" (${asZero.en}) or a blank cell (${asBlank.en}). For "no" write 否 or FALSE.`,
    zeroOrNoCap: ({ asZero, asBlank }) =>
      `This 0 may be a cap of 0 (${asZero.en}) or a blank cell, no cap (${asBlank.en}). For no cap leave the caps out, for no share set the weight to 0.`,
    noWeights: ({ pool }) => `All weights are 0, so ${pool} can't be shared out. Give weights.`,
    notText: ({ found }) => `Text is expected here, but "${found}" was found. Give text.`,
    unknownPlace: ({ found, places }) =>
      `The policy knows no place "${found}". Give one of: ${places.join(", ")}.`,
    totalRow: ({ found }) =>
      `"${found}" is a row of sums. Leave it out of the range: the function adds up itself.`,
    ambiguousPlace: ({ found, candidates }) =>
      `"${found}" may mean ${candidates.join(" or ")}. Write the full name, such as "${candidates[0]}".`,
    missingInput: ({ names }) =>
      names.length === 1
        ? "it is blank and the calculation needs it. Fill it in."
        : `${names.map(({ en }) => en).join(", ")} are all blank, so there is nothing to calculate. Fill in at least one.`,
    errorCell: ({ found }) => `The cell itself holds the error ${found}. Correct that cell first.`,
    partlyMarked: ({ found }) =>
      `A part of “${found}” is struck out, raised or lowered, and the spreadsheet doesn't say which. Delete what doesn't count.`,
    notCalculated: () =>
      "The file has no result for this formula. Open and save it in Excel or WPS first.",
    tooLarge: ({ found }) =>
      `The amount ${found} is beyond what a cell can hold. Check the number and its unit.`,
    notAYear: ({ found }) => `"${found}" isn't a year. Give four digits.`,
    yearOutsidePolicy: ({ found, from, to }) =>
      `The policy covers ${from} to ${to}, not ${found}. Give a year in force.`,
    noFigure: ({ choice }) => `The policy sets no figure for "${choice}". Choose one that it sets.`,
    wrongColumns: ({ found, names }) =>
      `It should have ${names.length} column(s) (${names.map(({ en }) => en).join(", ")}), but has ${found}. Select them in this order.`,
    wrongLength: ({ found, expected }) =>
      `It should have ${expected} amounts, but has ${found}. Check the range.`,
    duplicatePlace: ({ found }) => `"${found}" stands there more than once. Put it into one row.`,
    rowsWithErrors: ({ count }) =>
      `${count} row(s) can't be calculated, so the sum is incomplete. Correct them first.`,
    notAShare: ({ found }) =>
      `The share "${found}" is above 1. Give a number from 0 to 1 (50% is 0.5).`,
    notADay: ({ found }) =>
      `"${found}" isn't a date. Give a date, or write it as 2018-06-21, 2018.6.21 or 20180621.`,
    dayMissing: ({ found }) =>
      `"${found}" has no day. Write year, month and day, as in 2018-06-21.`,
    otherEra: ({ found, year, from, to }) =>
      `"${found}" would be a day of ${year}, not of ${from}–${to}. Write year, month and day of the common era, as in 2018-06-21.`,
    completedBeforeStart: ({ found, start }) =>
      `Completion on ${found} comes before the start on ${start}. Check both dates.`,
    noneEligible: ({ places }) =>
      `Nobody in the table may take part. Give some of: ${places.join(", ")}.`,
    floorsExceedPool: ({ floors, pool }) =>
      `The floors add up to ${floors}, more than the ${pool} to distribute. Lower the floors or raise the pool.`,
    capBelowFloor: ({ cap, floor }) =>
      `The cap ${cap} is below the floor ${floor}. Check both in this row.`,
    notOneLine: ({ rows, columns }) =>
      `One row or one column is expected here, but ${rows} row(s) × ${columns} column(s) were given. Select them again.`,
    beyondCapitals: ({ found }) =>
      `The amount ${found} 万元 reaches 1 亿亿元, for which the capitals have no unit. Check the unit.`,
    notOneCell: ({ rows, columns }) =>
      `One cell is expected here, but ${rows} row(s) × ${columns} column(s) were given. Select a single cell.`,
    outsideRange: () =>
      "The ranges differ in size and nothing stands here. Give every argument the same rows and columns.",
    unknownFunction: ({ found, functions }) =>
      `The function "${found}" can't stand here. Give one of: ${functions.join(", ")}.`,
    tooManyArguments: ({ functionName, most, found }) =>
      `${functionName} takes at most ${most} arguments, but got ${found}. Leave out the rest.`,
    cannotBeSought: ({ found, names }) =>
      `"${found}" isn't an argument that can be sought. Give one of: ${names.map(({ en }) => en).join(", ")}.`,
    outOfReach: ({ most }) =>
      most === undefined
        ? "no value gives this answer. Check the other arguments."
        : `no value reaches the target: the result comes to ${most} at most. Lower the target, or check the other arguments.`,
    onlyGross: ({ text }) => text.en,
    saidBesides: ({ text }) => text.en,
    sharedAmount: ({ text }) => text.en,
    noRuleColumns: ({ policy, names }) =>
      `The table lacks the columns that the rules of ${policy.en} need. Add them, or say which column is one of: ${names.map(({ en }) => en).join(", ")}.`,
    unknownClause: ({ found }) =>
      `There is no clause with the id "${found}". JG_CLAUSE() lists them all.`,
    noLedger: ({ sheet }) =>
      `The sheet "${sheet}" has no headings that are known. Check them, or say what the columns are.`,
    unknownField: ({ found, fields }) =>
      `There is no field "${found}". Give one of: ${fields.join(", ")}.`,
    unknownColumn: ({ found, columns }) =>
      `The table has no column "${found}". Give one of: ${columns.join(", ")}.`,
    formattedCell: ({ found, format }) =>
      `The cell holds ${found}, shown as a ${format === "date" ? "date" : "percentage"}, which can't be used here. Check content and format.`,
    mixedPercent: ({ found, percent }) =>
      `The column has both "${percent}" and "${found}", and nothing says whether they are of one measure. Write all alike, with the sign %.`,
    unknownHeading: ({ found, names }) =>
      `The first row, "${found}", is no heading that is known, and no data. Leave it out, or head the columns: ${names.map(({ en }) => en).join(", ")}.`,
    otherColumn: ({ found, wanted, names }) =>
      `Under the heading "${found}" there should be: ${wanted.en}. Select the columns in this order: ${names.map(({ en }) => en).join(", ")}.`,
    unclearFormat: ({ found, code }) =>
      `The cell holds ${found} with the number format "${code}", which doesn't show plainly how much it is. Use a plain format and put the unit into the heading.`,
    unknownUnit: ({ found, unit }) =>
      `"${found}" is in ${unit}, which can't be converted. Use 元, 万元 or 亿元.`,
    unitAmongRows: ({ found, unit }) =>
      `"${found}" stands among rows that are read in ${unit}. Put the unit into the heading.`,
  },
  argument: (name, label) => `${label} (${name}): `,
  row: (number) => `Row ${number} left out: `,
  listSeparator: "; ",
  yes: "yes",
  no: "no",
  units: {
    万元: "万元",
    亿元: "亿元",
    类: "class",
    个: "projects",
    名次: "rank",
    yesNo: "",
    none: "",
  },
  verdict: { met: "met", short: "not met" },
  softLimit: (label) => `${label}: a limit “in principle”, applied as it stands.`,
  notCounted: (labels) => `${labels} blank, so not counted.`,
  fault: (message) =>
    `A fault of this software (${message}); there is no result. Please report the formula and its arguments.`,
  explain: {
    header: (unit) => ["Step", "Basis", "Working", unit ? `Result (${unit})` : "Result"],
    result: "Result",
    noteKinds: {
      reading: "Reading taken",
      gate: "Condition not met",
      soft: "Limit in principle",
      note: "Note",
    },
    otherReading: "Other reading",
    blank: (label) => `${label} blank`,
    withinLimit: (value, limit) => `${value} ≤ ${limit}, within the cap`,
    overLimit: (value, limit) => `${value} > ${limit}, so the cap applies`,
    less: (value, paid) => `${value} − ${paid} paid before`,
    nothingLeft: ", which leaves nothing: 0",
    nothingPaid: "earlier payments blank, taken as none",
    highest: (values) => `the higher of ${values.join(" and ")}`,
    excluded: (reason) => `${reason}: this part is 0`,
    assumed: (label, answer) => `${label} blank, taken as ${answer}`,
    among: (value, set) => `${value} is in the ${set}`,
    notAmong: (value, set) => `${value} isn't in the ${set}`,
    inForceSince: (day, figure) => `${figure} since ${day}`,
    choice: (word) => `taking ${word}`,
    wouldGive: (word, gist) => `with ${word}: ${gist}`,
  },
  mistakes: {
    agrees: "agrees",
    over: (difference) => `over by ${difference}`,
    under: (difference) => `under by ${difference}`,
    explained: (difference, mistakes) => `${difference}: ${mistakes}`,
    otherAnswer: (right) => `wrong: should be ${right}`,
    capMissed: (limit) => `the cap of ${limit} was missed`,
    notDeducted: (paid) => `${paid} not deducted`,
    notDue: (why) => `${why}: this part should be 0`,
    because: (what, why) => `${what} (${why})`,
    insteadOf: (wrong, right) => `worked out by "${wrong}" instead of "${right}"`,
    bothCounted: (one, other) => `"${one}" and "${other}" both counted, only one can be`,
    added: "all added up instead of the highest",
    leftOut: (part) => `"${part}" left out`,
    notTimes: (rate) => `not multiplied by: ${rate}`,
    withTax: (amount, rate) => `${amount} taken with tax${rate && ` of ${rate}`}`,
    enough: (threshold) => `exactly at ${threshold}, which is enough`,
    rounded: (step) => `rounded to ${step}`,
    cut: (step) => `cut off below ${step}`,
    raised: (step) => `rounded up to ${step}`,
    unitSlip: "wrong unit",
    transposedDigits: "two digits swapped",
    wrongDigit: "one digit wrong, missing or doubled",
    decimalPoint: "decimal point in the wrong place",
    notReported: "0 as if nothing had been filled in",
    shouldBe: (slip, right) => `${slip}, should be ${right}`,
    asIf: (slip, label, wrong) => `${label}: ${slip}, as if it were ${wrong}`,
    orAtCap: (said) => `${said}; or the most possible was put in`,
    and: (one, other) => `${one}, and ${other}`,
    or: "; or ",
    overpaid: (said, amount) => (amount ? `${said}; ${amount} too much was paid before` : said),
  },
};
