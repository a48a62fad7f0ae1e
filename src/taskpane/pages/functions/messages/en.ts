import { FunctionMessages } from "./zh";

/** The messages of the functions' list in English. */
export const en: FunctionMessages = {
  searchLabel: "Find a function",
  searchPlaceholder: "Name, purpose or parameter",
  found: (count, total) =>
    count === total ? `${total} functions` : `${count} of ${total} functions`,
  nothingFound: "Nothing found. Try another word, such as “subsidy” or “place”.",
  general: "General",
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

  problems: {
    selectData: "The selected cells are empty. Select the cells that hold the data.",
    tooFew: (needed) =>
      `Too few columns are selected. At least these are needed: ${needed.join(", ")}.`,
    tooMany: (selected, parameters) =>
      `${selected} columns are selected, but the function takes at most ${parameters}. Select fewer.`,
    selectFormula:
      "Select one cell that holds just one of this add-in's formulas, such as =YC_SUBSIDY(C2,D2).",
  },
};
