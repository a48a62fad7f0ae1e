import type { ClauseMessages } from "./zh";

/** The messages of the clauses in English. */
export const en: ClauseMessages = {
  searchLabel: "Find a clause",
  searchPlaceholder: "Id, content or function; several words if you like",
  filterLabel: "In which document",
  filters: {
    all: "All",
    readings: "Readings",
    others: "Others",
  },
  found: (count, total) => (count === total ? `${total} entries` : `${count} of ${total} entries`),
  nothingFound:
    "No clause has all of these words. Use fewer or other words, with spaces between them, or look in all documents.",
  showAll: "Clear, and list all",
  inForce: (from, to) => `In force ${from}–${to}`,
  readingsNote: "Where the policies leave room: how this software reads them.",
  usedBy: "Functions that compute it",
  openFunction: (name) => `Open ${name} in the list of functions`,
  nothingToCompute: "Nothing to compute",
  choices: "Readings to choose from",
  isDefault: "default",
  cite: "Cite in the selected cell",
  asText: "Text",
  asFormula: "Formula",
  asComment: "Comment",
  citeNote: (rows, columns) =>
    `Cells with content are never written over. The formula's result takes ${rows} rows and ${columns} columns, which have to be empty.`,
  written: (address) => `Written to ${address}.`,
  commented: (address) =>
    `A comment has been added to ${address}. If you no longer need it, delete it on that cell.`,
  copy: "Copy",
  copied: "The clause has been copied. Paste it wherever you need it.",
  copyByHand: "Copying is not allowed here. The text is selected: press Ctrl+C",
};
