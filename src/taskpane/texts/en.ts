import { Texts } from "./zh";

/** The pane's words in English. */
export const en: Texts = {
  title: "Jigai",
  intro: [
    "Turns the technical renovation policies of Yichang and Enshi into Excel functions: estimate subsidies and check clauses right in your ledger.",
    "Both policies cover 2018–2020. Results are trial calculations and do not replace the authority's decision.",
  ],
  amounts: "Amounts are in 万元 (10,000 yuan) unless stated otherwise.",
  language: "Language",

  searchLabel: "Find a function",
  searchPlaceholder: "Name, purpose or parameter",
  found: (count, total) =>
    count === total ? `${total} functions` : `${count} of ${total} functions`,
  nothingFound: "Nothing found. Try another word, such as “subsidy” or “place”.",
  policies: { YC: "Yichang", ES: "Enshi", JG: "Both" },
  loading: "Reading the list of functions…",
  loadFailed: "The list of functions could not be read. Check the network and try again.",
  retry: "Try again",

  signature: "Syntax",
  parameters: "Parameters",
  optional: "optional",
  noParameters: "No parameters.",

  insertTitle: "Insert formula",
  insertHow:
    "First select the cells, in one row or several, that are to be the arguments. They are taken from left to right; where columns are apart, hold Ctrl and click them in the order of the parameters. Formulas go into the first empty column on the right and overwrite nothing.",
  insertHowFormula:
    "First select a cell with one of this add-in's formulas. The result starts in the first empty column on the right and spreads from there, so leave it room.",
  insertHowNone:
    "The formula goes into the selected empty cell. A selected cell with content becomes the argument, and the formula goes into the first empty column on its right.",
  insert: "Insert formula",
  preview: (address, rows) =>
    rows === 1 ? `Will write to ${address}` : `Will write to ${address} (${rows} rows), first`,
  inserted: (address) => `Written to ${address}. To insert more, select cells again.`,

  connecting: "Not connected to Excel yet. If this stays, close the pane and open it again.",
  notInExcel:
    "This is not Excel, so the functions can only be read. Open the add-in in Excel to insert formulas.",
  problems: {
    selectData: "The selected cells are empty. Select the cells that hold the data.",
    tooFew: (needed) =>
      `Too few columns are selected. At least these are needed: ${needed.join(", ")}.`,
    tooMany: (selected, parameters) =>
      `${selected} columns are selected, but the function takes at most ${parameters}. Select fewer.`,
    selectFormula:
      "Select one cell that holds just one of this add-in's formulas, such as =YC_SUBSIDY(C2,D2).",
  },
  errors: {
    busy: "Excel is busy or a cell is being edited. Press Enter to finish editing, then try again.",
    notCells: "What is selected is not cells. Click a cell.",
    unevenRows: "The selected parts have to cover the same rows. Select again.",
    tooManyRows: (most) =>
      `At most ${most} rows at a time. For more, insert the first row's formula and fill down, or give whole columns to one formula.`,
    occupied:
      "The target cells are no longer empty, so nothing was written. Select again and retry.",
    protected:
      "The sheet is protected, so nothing was written. Unprotect it on the Review tab first.",
    noRoom: "There is no empty column on the right. Make room for one first.",
    gone: "That sheet has been deleted. Select again.",
    cancelled: "Cancelled. The sheet is as it was.",
    unsupported: "This spreadsheet program cannot do that. Nothing else is affected.",
    other: (detail) => `Excel did not complete the operation. Select again and retry. (${detail})`,
  },
};
