import type { ExplainMessages } from "./zh";

/** The messages of the explanation of a cell in English. */
export const en: ExplainMessages = {
  how: "Click a cell with one of this add-in's formulas, or a row of a ledger: how its amount comes about appears here.",
  nothing: (cities) =>
    `The selected cell has none of this add-in's formulas and is in no ledger that could be recognised. Click such a formula, or a row of data in a ledger of ${cities.join(" or ")}.`,
  cell: (address) => `The formula in ${address}`,
  row: (row) => `What row ${row} is due`,
  part: (name) => `There is more in the formula; explained is its ${name}.`,
  firstOfMany: "The formula goes over many rows; explained is the first.",
  arguments: "Arguments",
  cells: "Cells used",
  blank: "blank",
  manyCells: "several cells",
  steps: "How it was worked out",
  insert: "Insert working",
  inserted: (address) => `The working begins in ${address}, in the empty space on the right.`,
  obstacles: {
    otherSheet:
      "The formula refers to another sheet, whose values cannot be seen from here. Insert the working, and Excel works it out itself.",
    name: "The formula refers to a name, and the cells behind it cannot be seen from here. Insert the working, and Excel works it out itself.",
    spill:
      "The formula refers to a spilled result (#), whose size cannot be seen from here. Insert the working, and Excel works it out itself.",
    formula:
      "There are other calculations in the arguments, which are Excel's. Insert the working, and Excel works it out itself.",
  },
  native: {
    title: "Turn into native formulas",
    hint: "Puts formulas that every spreadsheet program has in place of this add-in's, so that others can calculate without it. Select several cells to turn just these; with one cell selected, the whole sheet is turned. Each formula is replaced only if it verifiably gives the same result, and the originals are listed on a new sheet.",
    turn: "Turn into native formulas",
    done: {
      none: (where) => `There is no formula of this add-in in ${where}.`,
      turned: (where, count) =>
        `${where}: ${count} ${count === 1 ? "formula is" : "formulas are"} native now.`,
      listed: (list) => `The originals are on the new sheet “${list}”.`,
      whileText: (count) =>
        `${count} of them ${count === 1 ? "refers" : "refer"} to text (such as 1.2亿), counted as read; give a number when changing those cells, or the formula is an error.`,
      staying: (count) =>
        `${count} ${count === 1 ? "stays" : "stay"} unchanged, for the reasons below.`,
    },
    staying: {
      title: "Unchanged formulas",
      more: (count) => `${count} more.`,
      hint: "These cells still have this add-in's formulas, which give nothing without it. To free a whole file from the add-in, use the command jigai native, which puts values down where there is no native formula.",
      reasons: {
        noAnswer: "with the constants in the formula the policy has no answer",
        differs:
          "a native formula would come to something else: it takes cells at face value, and a blank for 0",
        noNativeForm: "no native formula stands for this function",
        arguments: "an argument is a calculation, a name or another function",
        severalCells: "one formula comes to several cells",
        tooLong: "a native formula would be longer or deeper than Excel takes",
        otherSheet: "it refers to another sheet, whose values cannot be seen from here",
        array: "a cell beside it has the very same formula; both may belong to one array formula",
        calculatesOtherwise:
          "this program calculated something else than was shown before; the original is back",
      },
    },
    list: {
      name: "Original formula list",
      title: (sheet) =>
        `Original formulas: cells of the sheet “${sheet}” that have native ones now`,
      hint: "To put one back, copy the text under “Original formula” into its cell. The addresses here do not follow when rows or columns are put in or taken out.",
      heads: ["Cell", "Original formula", "Native formula", "Note"],
      whileText: (refs) =>
        `${refs} hold text, counted as read; give a number when changing it, or the formula is an error`,
    },
  },
};
