import { typedFormula } from "../../workbook";
import { FUTURE_FUNCTIONS } from "./futureFunctions";

/** How a file writes the names that people type. */
export interface StoredNames {
  /** By the typed name in capitals. */
  readonly functions: ReadonlyMap<string, string>;
  /** The name that a sheet has in the file, by the one that it has in the grid; only where they differ. */
  readonly sheets: ReadonlyMap<string, string>;
}

const QUOTED_TEXT = /"(?:[^"]|"")*"/;
const QUOTED_SHEET = /'((?:[^']|'')*)'(?=!)/;
const OTHER_QUOTED = /'(?:[^']|'')*'/;
const SHEET = /([\p{L}_][\p{L}\p{N}_.]*)(?=!)/u;
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/u;
const PIECES = new RegExp(
  [QUOTED_TEXT, QUOTED_SHEET, OTHER_QUOTED, SHEET, FUNCTION].map(({ source }) => source).join("|"),
  "gu"
);

/** A name with a prefix as files have it, the prefix apart. */
const STORED_OURS = /(?:\[\d+\]!)?(_xldudf_[\p{L}\p{N}_.]+)(?=\s*\()/giu;
const STORED_NATIVE = /((?:_xlfn\.|_xlws\.)+)([\p{L}\p{N}_.]+)(?=\s*\()/giu;

/** Names for the parameters of these have prefixes of their own, which nobody can tell from the typed formula. */
const WITH_PARAMETERS = /\b(?:LET|LAMBDA)\s*\(/i;

/** The function names as the file's formulas write them; ours and newer native ones elsewhere as Excel would. */
export function storedFunctions(
  formulas: Iterable<string>,
  known: ReadonlySet<string>
): Map<string, string> {
  const names = new Map(FUTURE_FUNCTIONS);
  let prefix = "_xldudf_";
  for (const formula of formulas) {
    for (const [, stored] of formula.matchAll(STORED_OURS)) {
      const typed = typedFormula(`${stored}(`, known).slice(0, -1);
      if (known.has(typed)) prefix = stored!.slice(0, -typed.length);
    }
    for (const [stored, , name] of formula.matchAll(STORED_NATIVE)) {
      names.set(name!.toUpperCase(), stored);
    }
  }
  for (const name of known) names.set(name, prefix + name);
  return names;
}

/** The formula (without `=`) as a file stores it; undefined where that can't be told. */
export function storedFormula(typed: string, names: StoredNames): string | undefined {
  if (WITH_PARAMETERS.test(typed.replace(new RegExp(QUOTED_TEXT, "g"), ""))) return undefined;
  return withStoredNames(typed, names);
}

/** The formula with the sheets' names of the file alone. */
export function withFileSheets(typed: string, sheets: StoredNames["sheets"]): string {
  return sheets.size === 0 ? typed : withStoredNames(typed, { sheets, functions: new Map() });
}

function withStoredNames(typed: string, { functions, sheets }: StoredNames): string {
  return typed.replace(
    PIECES,
    (piece: string, quoted?: string, sheet?: string, called?: string): string => {
      if (called !== undefined) return functions.get(called.toUpperCase()) ?? piece;
      const name = quoted?.replace(/''/g, "'") ?? sheet;
      const stored = name === undefined ? undefined : sheets.get(name);
      return stored === undefined ? piece : `'${stored.replace(/'/g, "''")}'`;
    }
  );
}

/** Does the formula refer to a sheet? */
export function namesSheet(typed: string, sheet: string): boolean {
  return withFileSheets(typed, new Map([[sheet, `${sheet}'`]])) !== typed;
}
