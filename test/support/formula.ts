import type { Matrix } from "./functions";

type Cell = string | number | boolean | null;

/** A token of a formula's arguments: text, number, TRUE or FALSE, or one of the signs between them. */
const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|([(),;{}]))/y;

/**
 * Reads a call as it is typed into a cell, without the equals sign: constants, array constants, arguments
 * left out. References aren't understood.
 */
export function readFormula(formula: string): { name: string; args: (Matrix | null)[] } {
  const [, name, rest] = /^([A-Z_]+)(\([^]*\))$/.exec(formula) ?? [];
  if (!name || !rest) throw new Error(`Not a call: ${formula}`);
  const args: (Matrix | null)[] = [null];
  let table: Cell[][] | undefined;
  const put = (cell: Cell) => {
    if (table) table[table.length - 1]!.push(cell);
    else args[args.length - 1] = [[cell]];
  };
  for (const { text, number, truth, sign } of tokens(rest)) {
    if (text !== undefined) put(text.replace(/""/g, '"'));
    else if (number !== undefined) put(Number(number));
    else if (truth !== undefined) put(truth === "TRUE");
    else if (sign === "{") args[args.length - 1] = table = [[]];
    else if (sign === "}") table = undefined;
    else if (sign === ";") table!.push([]);
    else if (sign === "," && !table) args.push(null);
  }
  return { name, args: rest === "()" ? [] : args };
}

function tokens(typed: string) {
  const found: Record<"text" | "number" | "truth" | "sign", string | undefined>[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < typed.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(typed);
    if (!match) throw new Error(`Not understood: ${typed.slice(at)}`);
    found.push({ text: match[1], number: match[2], truth: match[3], sign: match[4] });
  }
  return found;
}
