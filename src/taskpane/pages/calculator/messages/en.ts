import type { CalculatorMessages } from "./zh";

/** The messages of the calculator in English. */
export const en: CalculatorMessages = {
  support: "What to work out",
  readRow: "Read the selected row",
  reset: "Start over",
  notARow: "The selection is not in a row of data. Click a row of the ledger, then read again.",
  noSupport: (policy) =>
    `This ledger is of “${policy}”, of which nothing is worked out here. Read another ledger, or choose above what to work out and fill it in.`,
  taken: (row, columns) =>
    columns.length > 0
      ? `Read row ${row}: ${columns.join(", ")}.`
      : `Row ${row} has nothing that could be used.`,
  unread: "Not readable:",

  project: "The project",
  amounts: "Amounts (万元)",
  conditions: "Conditions",
  assumed: "What is left open counts as yes; the working says so.",
  notGiven: "Not given",
  withoutEffect: "No effect as things stand",

  missingChoice: (question) => `First choose: ${question}`,
  missingOne: (label) => `Still to fill in: ${label}`,
  missingAny: (labels) => `Still to fill in, at least one: ${labels.join(", ")}`,
  unreadable: "One field is not right. Once it is, the amount appears",
  atMost: "At the cap: more would not bring more.",
  more: (label, more, most) =>
    `${label}: another ${more} 万元 brings the most there is, ${most} 万元.`,

  steps: "How it was worked out",
  toSheet: "Into the sheet, and on paper",
  insertFormula: "Insert formula",
  insertExplanation: "Insert working",
  inserted: (address) => `The formula is in ${address}.`,
  explained: (address) => `The working begins in ${address}.`,
  explainedOnSheet: (name) =>
    `There was not enough room at the selection, so the working is on the new sheet “${name}”.`,
  explanationSheet: "Working",
  outdated: (sheet, row) =>
    `Nothing was written: row ${row} of “${sheet}” is not as it was when it was read (perhaps rows were sorted, added or deleted, a figure was changed, or the sheet is gone). Click the row to be worked out and choose “Read the selected row” again.`,
  print: "Print approval sheet",
  approvalSheet: "Approval sheet as a worksheet",
  approvalName: "Approval sheet",
  approvalDone: (name) =>
    `The approval sheet is on the new sheet “${name}”; it prints on one page of A4.`,
};
