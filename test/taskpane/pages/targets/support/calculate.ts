import { addressOf, readArea } from "../../../../../src/core/ledger";
import type { BlockCell } from "../../../../../src/sheet/sheet";
import { loadFunctions, shown } from "../../../../support/functions";

export type Value = string | number | boolean | null;

/** A formula of ours, also where what it can't tell yet is left blank. */
const OURS = /^=(IFNA\()?(YC|ES|JG)_/;

/** A sheet that a block was written to, calculated as Excel would: our functions are the shipped ones. */
export class CalculatedSheet {
  private readonly contents = new Map<string, Value>();
  private readonly formulas = new Map<string, string>();
  private readonly results = new Map<string, Value>();
  private readonly functions = loadFunctions();

  constructor(cells: readonly (readonly BlockCell[])[], top = 0, left = 0) {
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        const address = addressOf(top + i, left + j);
        if (cell && "formula" in cell) this.formulas.set(address, cell.formula);
        else if (cell && "value" in cell) this.contents.set(address, cell.value);
      })
    );
  }

  enter(address: string, value: Value): void {
    this.contents.set(address, value);
    this.results.clear();
  }

  formula(address: string): string | undefined {
    return this.formulas.get(address);
  }

  value(address: string): Value {
    // What spills isn't where it is asked for: every formula of ours is worked out first.
    for (const [at, formula] of this.formulas) {
      if (OURS.test(formula)) this.calculated(at, formula);
    }
    return this.at(address);
  }

  /** The address of the first cell with this content, or with a formula that begins so. */
  find(start: string): string {
    const all = [...this.contents, ...this.formulas];
    const found = all.find(([, content]) => String(content).startsWith(start));
    if (!found) throw new Error(`nothing begins with ${start}`);
    return found[0];
  }

  column(first: string, count: number): Value[] {
    const { top, left } = readArea(first)!;
    return Array.from({ length: count }, (_, i) => this.value(addressOf(top + i, left)));
  }

  private at(address: string): Value {
    const formula = this.formulas.get(address);
    if (formula !== undefined) return this.calculated(address, formula);
    if (this.contents.has(address)) return this.contents.get(address)!;
    if (!this.results.has(address)) this.spillInto(address);
    return this.results.get(address) ?? null;
  }

  /** A cell without content may be one that a formula straight above it spills into. */
  private spillInto(address: string): void {
    const { top, left } = readArea(address)!;
    for (let row = top - 1; row >= 0; row--) {
      const formula = this.formulas.get(addressOf(row, left));
      if (formula) {
        if (OURS.test(formula)) this.calculated(addressOf(row, left), formula);
        return;
      }
    }
  }

  private calculated(address: string, formula: string): Value {
    if (this.results.has(address)) return this.results.get(address)!;
    const value: unknown = this.evaluate(formula.slice(1));
    if (!Array.isArray(value)) {
      this.results.set(address, value as Value);
      return value as Value;
    }
    const { top, left } = readArea(address)!;
    shown(value as unknown[][]).forEach((row, i) =>
      row.forEach((cell, j) => this.results.set(addressOf(top + i, left + j), cell as Value))
    );
    return this.results.get(address)!;
  }

  /** The formula as JavaScript: references are looked up, = compares, & joins. */
  private evaluate(formula: string): unknown {
    const texts: string[] = [];
    const code = formula
      .replace(/"(?:[^"]|"")*"/g, (text) => `§${texts.push(text.slice(1, -1)) - 1}§`)
      .replace(/IF\((\$[^=()]+)=§\d+§,§\d+§,\1\)/g, "blanks($1)")
      .replace(/,(?=[,)])/g, ",null")
      .replace(/=/g, "===")
      .replace(/&/g, "+")
      .replace(/\$?[A-Z]{1,2}\$?\d+(:\$?[A-Z]{1,2}\$?\d+)?/g, (ref, to) => {
        const bare = ref.replace(/\$/g, "");
        return to ? `range("${bare}")` : `cell("${bare}")`;
      })
      .replace(/((?:YC|ES|JG)_\w+)\(/g, 'ours("$1",')
      .replace(/§(\d+)§/g, (_, i) => JSON.stringify(texts[Number(i)]));
    const range = (ref: string) => {
      const { top, left, bottom, right } = readArea(ref)!;
      return Array.from({ length: bottom - top + 1 }, (_, i) =>
        Array.from({ length: right - left + 1 }, (__, j) => this.at(addressOf(top + i, left + j)))
      );
    };
    const library = {
      range,
      // Excel takes an empty cell for "" and for 0.
      cell: (ref: string) => this.at(ref) ?? "",
      blanks: (cells: Value[][]) => cells.map((row) => row.map((cell) => cell ?? "")),
      ours: (name: string, ...args: unknown[]) => {
        const matrices = args.map((arg) => (arg === null || Array.isArray(arg) ? arg : [[arg]]));
        // JG_EXPLAIN takes its further arguments as one list.
        return name === "JG_EXPLAIN"
          ? this.functions[name]!(matrices[0], matrices.slice(1))
          : this.functions[name]!(...matrices);
      },
      IF: (condition: unknown, yes: unknown, no: unknown) => (condition ? yes : no),
      IFNA: (value: unknown, otherwise: unknown) =>
        Array.isArray(value)
          ? shown(value).map((row) => row.map((cell) => (cell === "#N/A" ? otherwise : cell)))
          : value,
      COUNT: (cells: Value[][]) => cells.flat().filter((cell) => typeof cell === "number").length,
      OR: (...conditions: unknown[]) => conditions.some(Boolean),
      N: (value: unknown) => (typeof value === "number" ? value : 0),
      SUM: (cells: Value[][]) =>
        cells.flat().reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
      ROUND: (value: number, digits: number) =>
        Math.round(Number((value * 10 ** digits).toPrecision(15))) / 10 ** digits,
    };
    const names = Object.keys(library);
    const run = new Function(...names, `return ${code};`) as (...args: unknown[]) => unknown;
    return run(...Object.values(library));
  }
}
