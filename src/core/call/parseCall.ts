import { ERROR_VALUES } from "./errorValues";
import { columnNumber, MOST_COLUMNS, MOST_ROWS, readArea, type Area } from "../grid/address";

/** What a cell may hold as an argument: an error is its text. */
export type Content = string | number | boolean | null;

/** A call of one of our functions, as a formula writes it. */
export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** Rows of cells. */
export type Matrix = readonly (readonly Content[])[];

/** What may stand as an argument. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly cells: Matrix }
  /** Left out: the sheet of the formula. */
  | { readonly kind: "area"; readonly sheet?: string; readonly area: Area }
  /** Everything that the formula in a cell spills: A1#. */
  | { readonly kind: "spill"; readonly sheet?: string; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly call: Call };

const SPACE = /\s*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(%?)/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const TRUTH = /(TRUE|FALSE)\b(?!\()/iy;
const ERROR = new RegExp(ERROR_VALUES.join("|").replace(/[?/]/g, "\\$&"), "iy");
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/iuy;
const COLUMNS = /\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(])/iuy;
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;

/**
 * Reads a formula whose whole content is one call of ours, with constants, array constants, references and
 * further calls of ours as arguments. Undefined for anything else.
 *
 * @param formula with names as people type them, without the equals sign
 * @param known the names of our functions
 */
export function parseCall(formula: string, known: ReadonlySet<string>): Call | undefined {
  const reader = new Reader(formula, known);
  const call = reader.call();
  return call && reader.isAtEnd() ? call : undefined;
}

class Reader {
  private at = 0;

  constructor(
    private readonly formula: string,
    private readonly known: ReadonlySet<string>
  ) {}

  isAtEnd(): boolean {
    this.take(SPACE);
    return this.at === this.formula.length;
  }

  call(): Call | undefined {
    const start = this.at;
    this.take(SPACE);
    const name = this.take(WORD)?.[0].toUpperCase();
    const args = name !== undefined && this.known.has(name) ? this.list() : undefined;
    if (args) return { name: name!, args };
    this.at = start;
    return undefined;
  }

  /** The arguments in their brackets. */
  private list(): Argument[] | undefined {
    if (!this.sign("(")) return undefined;
    const args: Argument[] = [];
    if (this.sign(")")) return args;
    do {
      const argument = this.argument();
      if (!argument) return undefined;
      args.push(argument);
    } while (this.sign(","));
    return this.sign(")") ? args : undefined;
  }

  private argument(): Argument | undefined {
    this.take(SPACE);
    if (/[,)]/.test(this.formula[this.at] ?? "")) return { kind: "omitted" };
    const call = this.call();
    if (call) return { kind: "call", call };
    return this.reference() ?? this.arrayConstant() ?? this.constantArgument() ?? this.name();
  }

  private reference(): Argument | undefined {
    const start = this.at;
    this.take(SPACE);
    const quoted = this.take(SHEET);
    const sheet = quoted && (quoted[1]?.replace(/''/g, "'") ?? quoted[2]!);
    const area = this.area();
    if (area && !/\[/.test(sheet ?? "")) {
      const spills = this.sign("#");
      return { kind: spills ? "spill" : "area", area, ...(sheet !== undefined && { sheet }) };
    }
    this.at = start;
    return this.anchor();
  }

  private area(): Area | undefined {
    const cells = this.take(CELLS);
    if (cells) return readArea(cells[0]);
    const columns = this.take(COLUMNS);
    if (columns) {
      const [a, b] = [columnNumber(columns[1]!), columnNumber(columns[2]!)];
      return { top: 0, bottom: MOST_ROWS - 1, left: Math.min(a, b), right: Math.max(a, b) };
    }
    const rows = this.take(ROWS);
    if (!rows) return undefined;
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { left: 0, right: MOST_COLUMNS - 1, top: Math.min(a, b), bottom: Math.max(a, b) };
  }

  /** The file writes A1# as ANCHORARRAY(A1). */
  private anchor(): Argument | undefined {
    const start = this.at;
    if (this.take(WORD)?.[0].toUpperCase() === "ANCHORARRAY" && this.sign("(")) {
      const inside = this.reference();
      if (inside?.kind === "area" && this.sign(")")) return { ...inside, kind: "spill" };
    }
    this.at = start;
    return undefined;
  }

  private arrayConstant(): Argument | undefined {
    if (!this.sign("{")) return undefined;
    const rows: Content[][] = [[]];
    for (;;) {
      const cell = this.constant();
      if (cell === undefined) return undefined;
      rows[rows.length - 1]!.push(cell);
      if (this.sign("}")) return { kind: "constant", cells: rows };
      if (this.sign(";")) rows.push([]);
      else if (!this.sign(",")) return undefined;
    }
  }

  private constantArgument(): Argument | undefined {
    const cell = this.constant();
    return cell === undefined ? undefined : { kind: "constant", cells: [[cell]] };
  }

  private constant(): Content | undefined {
    this.take(SPACE);
    const text = this.take(TEXT);
    if (text) return text[1]!.replace(/""/g, '"');
    const truth = this.take(TRUTH);
    if (truth) return truth[1]!.toUpperCase() === "TRUE";
    const number = this.take(NUMBER);
    if (number) return Number(number[0].replace("%", "")) / (number[1] ? 100 : 1);
    return this.take(ERROR)?.[0].toUpperCase();
  }

  private name(): Argument | undefined {
    const word = this.take(WORD)?.[0];
    return word === undefined || this.formula[this.at] === "("
      ? undefined
      : { kind: "name", name: word };
  }

  private sign(sign: string): boolean {
    this.take(SPACE);
    if (this.formula[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.formula);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }
}
