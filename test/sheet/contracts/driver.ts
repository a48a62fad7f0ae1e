import type { Sheet } from "../../../src/sheet/sheet";

/** A cell to begin with, or as it is found. */
export interface ContractCell {
  /** What has been typed: a formula with its =, or the value; absent for a blank cell. */
  content?: string | number | boolean;
  /** Marks a content that is an error, such as #N/A. */
  error?: true;
  numberFormat?: string;
  /** #RRGGBB; absent without a fill. */
  fill?: string;
  bold?: true;
  wrapped?: true;
  /** Underlined, in another colour. */
  link?: true;
  /** Of a cell to begin with: struck out, the whole of it or what its text begins with. */
  struck?: true | string;
  /** Of a cell to begin with: what its text ends with, raised. */
  raised?: string;
}

/** Cells by address, such as B2. */
export type ContractCells = Record<string, ContractCell>;

/** How a spreadsheet is set up and looked at from outside, without src/sheet. */
export interface ContractDriver {
  /** A workbook of one sheet, 台账, with A1 selected. */
  open(cells: ContractCells, merges?: string[]): Promise<void>;
  /**
   * Runs a task in the page of the spreadsheet. Its text is what gets there: nothing of this file is known to it
   * but the argument.
   */
  run<A, R>(task: (sheet: Sheet, argument: A) => Promise<R>, argument: A): Promise<R>;
  /** The cells of a sheet that have content, number format or fill. */
  cells(sheetName?: string): Promise<ContractCells>;
  /** Selects, as a user does. */
  select(area: string): Promise<void>;
  /** Types into a cell of 台账, as a user does. */
  type(address: string, content: string | number): Promise<void>;
  /** What is shown and selected: the sheet's name and the address. */
  selected(): Promise<{ sheet: string; area: string }>;
  /** Which of these can be done at all. */
  can: { charts: boolean; filters: boolean; comments: boolean; tellParts: boolean };
  /** The list of a sheet that is filtered; undefined where none is. */
  filtered(sheetName: string): Promise<string | undefined>;
  /** The charts of a sheet: title and, where that can be known, the area of the data. */
  charts(sheetName: string): Promise<{ title: string; area?: string }[]>;
  /** Is this row of 台账, counted from 1, as high as its text takes? */
  isFitted(row: number): Promise<boolean>;
  /** The cells of a sheet that go on a page of A4, such as A1:D9; undefined where it wasn't set up for paper. */
  printed(sheetName: string): Promise<string | undefined>;
  /** The comment in a cell and its answers. */
  comments(address: string): Promise<string[]>;
}

/** A small ledger that most tests begin with. */
export const ledger: ContractCells = {
  A1: { content: "项目" },
  B1: { content: "补贴" },
  A2: { content: "甲" },
  B2: { content: 12.5, fill: "#DDEBF7" },
};
