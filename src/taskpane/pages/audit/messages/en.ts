import type { AuditMessages } from "./zh";

/** The auditor's messages in English. */
export const en: AuditMessages = {
  start: {
    intro:
      "Open the ledger, click any cell of the table, then “Check this table”. Every row is recomputed by the policy; amounts that are over or under are listed with their likely causes.",
    read: "Check this table",
    readAgain: "Read again",
    blankLedgers: "No ledger yet? Download a blank one, with native formulas that need no add-in",
  },
  table: {
    title: "The ledger as it was read",
    where: (sheet, range) => `${sheet}!${range}`,
    noTitle: "(no title)",
    policy: "Policy",
    choosePolicy: "Choose one",
    policyFromTable: "Told from places and title; change it if it is wrong.",
    whichPolicy: "Neither places nor title tell the policy. Choose one.",
    unit: "Unit of amounts",
    unitFrom: {
      heading: "from the heading",
      unitLine: "from the unit line",
      default: "not stated, taken as 万元",
    },
    unitSaid: (unit, from) => `${unit} (${from})`,
    severalUnits: "differs between columns, see below",
    rows: "Data rows",
    rowCount: (count) => String(count),
    leftOut: (count) => `Rows left out (${count})`,
    rowKinds: {
      subtotal: "Subtotal",
      total: "Total",
      ofWhich: "Of which",
      note: "Note",
      blank: "Blank",
    },
    reported: "Columns to check",
    and: ", ",
    noReported: "There is no column of reported or approved amounts. Say below which one it is.",
    noRuleColumns: (names) =>
      `Columns that the calculation needs are missing. Add them, or say below which column is: ${names.join(", ")}.`,
    noLedger: (sheet) =>
      `No headings that are known in the sheet “${sheet}”. Go to the ledger's sheet, or check its headings and read again.`,
  },
  columns: {
    title: (count, unknown) =>
      unknown === 0
        ? `What the columns were taken for (${count})`
        : `What the columns were taken for (${count}, ${unknown} not recognised)`,
    column: (letters, heading) => `${letters} ${heading}`,
    unknown: "Not recognised",
    ignored: "Ignore this column",
    byHeading: "By its heading",
    groups: { reported: "Amounts to check", inputs: "Taken by the calculation", others: "Others" },
  },
  remarks: {
    notes: (count) => `How it was read (${count})`,
    unreadable: (count) => `Cells that can't be read (${count})`,
    wholeTable: "Whole table",
  },
  run: {
    title: "Check",
    tolerance: "Tolerance (万元)",
    toleranceHint: "A difference up to this agrees",
    notATolerance: "Give an amount in 万元 that isn't below 0, such as 0.01.",
    seed: "Seed of the sample",
    seedHint: "The same seed draws the same rows",
    notASeed: "Give a whole number from 0 to 4294967295.",
    run: "Start the check",
    again: "Check again",
    done: (rows) => `Checked: ${rows} rows.`,
    stale: "The table has changed since the check. Below are the results from before.",
  },
  result: {
    title: "Result",
    rows: "Data rows",
    measure: "Measure",
    reportedSum: "Reported, rows checked (万元)",
    dueSum: "Due, rows checked (万元)",
    differenceSum: "Difference (万元)",
    causes: "Differences by cause",
    allAgree: "All amounts that could be checked agree.",
    count: (count) => String(count),
    reported: "Reported",
    amounts: (column, reported, due) => `${column} ${reported}, due ${due}`,
    cause: (said, basis) => `${said} (${basis})`,
    inWan: "Amounts in 万元",
    goTo: (address) => `Go to ${address}`,
    more: (next, rest) => `Show ${next} more (${rest} left)`,
    unchecked: "Not checked",
    findings: "Found across rows",
    noFindings: "Nothing across rows.",
    addedUp: (tolerance) =>
      `Added up (without a policy; a difference up to ${tolerance} 万元 agrees)`,
    relations: (count) => `Relations (${count})`,
    relation: (rows, off, near, unread) =>
      [
        `: ${rows} checked, ${off} wrong`,
        ...(near > 0 ? [`, ${near} within tolerance or rounding`] : []),
        ...(unread > 0 ? [`, ${unread} unreadable`] : []),
      ].join(""),
    formulas: "Formula findings",
    inOwnUnit: "Effects in the cell's own unit",
    noFormulas: "Nothing in this sheet's formulas. References to other sheets weren't followed.",
    tooManyFormulas: "Too many formulas to look at here; the command jigai audit does.",
    sample: (count) => `Sample for checking by hand (${count} rows)`,
    sampleFigures: (population, interval) =>
      `Monetary-unit sample: population ${population} 万元 (without what is known to be wrong), interval ${interval} 万元.`,
    certain: "certain",
  },
  write: {
    title: "Write and export",
    kind: "Check columns hold",
    formulas: "Formulas",
    formulasHint: "They follow the table; they compare exactly, without tolerance.",
    values: "Values",
    valuesHint: "Due, verdict, difference, likely cause and clause, as they are now.",
    columns: "Write check columns",
    colour: "Colour",
    comment: "Comment",
    exportSheet: "Export differences",
    columnsDone: (address) => `Written to ${address}.`,
    columnsThere: (columns) =>
      `Columns ${columns} are check columns of another time; they were left alone. Delete them if you no longer need them, then write again.`,
    colourDone: (count) =>
      `${count} cells coloured: green agrees, red is over, yellow is under, grey was not checked.`,
    commentDone: (count) => `${count} comments added. Delete them on the Review tab.`,
    commentStopped: (count, all) =>
      `Stopped: ${count} of ${all} comments were added. Delete them on the Review tab.`,
    commentFailed: (count, reason) => `${count} comments were added, the others weren't: ${reason}`,
    noComments:
      "This spreadsheet program takes no comments; check columns show differences and causes.",
    nothingToColour: "There are no amounts to colour.",
    nothingToComment: "Nothing differs, so there is nothing to comment.",
    exported: (names) =>
      `The differences are on the new ${names.length === 1 ? "sheet" : "sheets"} ${names.map((name) => `“${name}”`).join(" and ")}.`,
    exportedPlain:
      "This spreadsheet program lets add-ins set no filter or draw no charts; you can add them yourself.",
    approvals: "Approval sheets for all rows",
    approvalsDone: (count, due) =>
      count === due
        ? `Approval sheets made: ${count}, a worksheet for each project, which prints on one page of A4.`
        : `Stopped: ${count} of ${due} approval sheets were made.`,
    approvalsUnknown: (count) =>
      `Rows without one, since they can't be worked out: ${count}; see “Not checked”.`,
    tooManyApprovals: (count, most) =>
      `There are ${count} projects, and at most ${most} sheets can be made here at once, so none was. Use the command jigai approve, which writes them to a workbook of their own.`,
    sheetName: "Summary of differences",
    listName: "Differences",
    sheetTitle: (sheet) => `Differences: ${sheet}`,
    commentText: (verdict, difference, cause, basis) =>
      `${verdict} ${difference} 万元: ${cause}${basis && ` (${basis})`}`,
    staleHint: "The table has changed. Check again first.",
  },
};
