import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** A formula (without `=`) as it stands so many rows and columns further on, its relative references moved along. */
export type MoveFormula = (formula: string, rows: number, columns: number) => string;

const lexer = new LexerTreeBuilder();

/** Moves a formula with the grid's own reading of it, which knows texts and sheet names from references. */
export const moveFormula: MoveFormula = (formula, rows, columns) =>
  lexer.moveFormulaRefOffset(`=${formula}`, columns, rows).replace(/^=/, "");
