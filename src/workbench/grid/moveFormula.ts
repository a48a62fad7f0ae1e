import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { MoveFormula } from "./toUniverCells";

const lexer = new LexerTreeBuilder();

/** Moves a formula with the grid's own reading of it, which knows texts and sheet names from references. */
export const moveFormula: MoveFormula = (formula, rows, columns) =>
  lexer.moveFormulaRefOffset(`=${formula}`, columns, rows).replace(/^=/, "");
