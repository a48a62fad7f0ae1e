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
};
