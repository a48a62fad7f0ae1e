import { createHash } from "node:crypto";
import { isErrorText, type Content } from "../../core/call";

/** What stands in a cell: a formula, without the equals sign, or else a value. */
export interface Standing {
  readonly formula?: string | undefined;
  readonly value: Content;
}

const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\s+|\(\)|[^"'\s(]+|[^]/gu;
/** 1E-14 is 0.00000000000001. */
const NUMBER = /(?<![\p{L}\d_.$])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\d_])/giu;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A formula without what programs write in their own ways when they save it. */
export function plainFormula(formula: string): string {
  return formula
    .replace(PIECES, (piece: string, sheet?: string) => {
      if (piece.startsWith('"')) return piece;
      if (sheet !== undefined) return (PLAIN_NAME.test(sheet) ? `${sheet}!` : piece).toUpperCase();
      return piece
        .trim()
        .toUpperCase()
        .replace(NUMBER, (number) => String(Number(number)));
    })
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1");
}

/** Tells whether the same still stands in cells, whichever program has saved them. */
export function fingerprint(cells: Iterable<Standing>): string {
  const hash = createHash("sha256");
  for (const { formula, value } of cells) {
    const isValue = formula === undefined || isConstant(formula);
    hash.update(`${isValue ? plainValue(value) : `=${plainFormula(formula)}`}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** LibreOffice makes formulas of errors and of TRUE and FALSE. */
function isConstant(formula: string): boolean {
  return isErrorText(formula) || /^(?:TRUE|FALSE)\(\)$/.test(formula);
}

/** Programs write the last digits of a number differently, and TRUE as 1. */
function plainValue(value: Content): string {
  const isNumber = typeof value === "number" || typeof value === "boolean";
  return isNumber ? Number(value).toPrecision(12) : (value ?? "");
}
