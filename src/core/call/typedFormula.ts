/**
 * A file stores the name of an add-in's function with a prefix: `_xldudf_YC_SUBSIDY(…)`, with a namespace
 * `_xldudf_NS_YC_SUBSIDY(…)`, and in damaged files `[2]!_xldudf_YC_SUBSIDY(…)`. Newer native functions carry
 * `_xlfn.` and `_xlws.`. Here they become the names that people type.
 */

/** A piece of a formula that must stay as it is: "text" (with "" for a quote) or 'sheet name'. */
export const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const STORED_CUSTOM_NAME = /(?:\[\d+\]!)?_xldudf_([\p{L}\p{N}_.]+)(?=\s*\()/iu;
const NATIVE_PREFIX = /(?:_xlfn\.|_xlws\.)+(?=\p{L})/iu;
/** What a namespace makes of a name: JG.YC_SUBSIDY; native functions such as STDEV.S look alike. */
const DOTTED_NAME = /([\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]+)(?=\s*\()/u;
const PIECES = new RegExp(
  `${QUOTED.source}|${STORED_CUSTOM_NAME.source}|${NATIVE_PREFIX.source}|${DOTTED_NAME.source}`,
  "giu"
);

/** The formula with every stored name as people type it. `known` are the names of our functions. */
export function typedFormula(storedFormula: string, known: ReadonlySet<string>): string {
  return storedFormula.replace(
    PIECES,
    (piece: string, customName?: string, dottedName?: string) => {
      const name = customName ?? dottedName;
      if (name !== undefined) return typedName(name, known);
      return /^["']/.test(piece) ? piece : "";
    }
  );
}

/** The name without a namespace where one of ours stands behind it; an unknown name stays whole. */
function typedName(name: string, known: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  for (let start = 0; start !== -1; start = nextPart(upper, start)) {
    const rest = upper.slice(start);
    if (known.has(rest)) return rest;
  }
  return name;
}

/** Where the part after the next `_` or `.` begins, or -1. */
function nextPart(name: string, start: number): number {
  const offset = name.slice(start).search(/[_.]/);
  return offset === -1 ? -1 : start + offset + 1;
}
