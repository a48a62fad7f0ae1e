import { ZERO, type Amount } from "../amount";
import { JigaiError } from "../error";
import type { Place } from "../place/places";
import type { Inputs, Note } from "../rule";
import { inLanguage, dictionaries, errorText, inEachLanguage } from "../text";
import type { TableRow } from "./readTable";
import type { ReportCell } from "./report";

/** What a row comes to, or why it comes to nothing. */
export type Worked<T> = T | JigaiError;

/** Works out each row by itself: one that fails keeps its error and leaves the others alone. */
export function eachRow<T>(rows: readonly TableRow[], work: (inputs: Inputs) => T): Worked<T>[] {
  return rows.map(({ inputs, error }) => (inputs ? attempt(() => work(inputs)) : error!));
}

/** What the work comes to, or the error of ours that it ends in. */
export function attempt<T>(work: () => T): Worked<T> {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof JigaiError) return failure;
    throw failure;
  }
}

/** Rows whose place stands in another row as well get an error: which of them counts isn't for us to say. */
export function withDistinctPlaces(rows: readonly TableRow[], column: string): TableRow[] {
  const placeIn = ({ inputs }: TableRow) => inputs?.[column] as Place | undefined;
  const seen = new Set<string>();
  const errors = new Map<string, JigaiError>();
  for (const row of rows) {
    const place = placeIn(row);
    if (!place) continue;
    const { code, name } = place;
    if (seen.has(code) && !errors.has(code))
      errors.set(code, new JigaiError("duplicatePlace", { found: name }));
    seen.add(code);
  }
  return rows.map((row) => {
    const error = errors.get(placeIn(row)?.code ?? "");
    return error ? { number: row.number, cells: row.cells, error } : row;
  });
}

/** The sum over all rows; while one has an error there is none. */
export function sumOf<T>(
  worked: readonly Worked<T>[],
  amountOf: (row: T) => Amount
): Amount | JigaiError {
  const count = worked.filter((row) => row instanceof JigaiError).length;
  if (count > 0) return new JigaiError("rowsWithErrors", { count });
  return (worked as T[]).reduce((sum, row) => sum.plus(amountOf(row)), ZERO);
}

/** The cells of a row; one with an error shows its first cell as it stands, and the error in the others. */
export function reportRows<T>(
  rows: readonly TableRow[],
  worked: readonly Worked<T>[],
  width: number,
  cells: (row: T) => readonly ReportCell[]
): ReportCell[][] {
  return worked.map((row, i) => {
    if (!(row instanceof JigaiError)) return [...cells(row)];
    const first = rows[i]!.cells[0];
    const label: ReportCell = first instanceof JigaiError ? first : String(first ?? "");
    return [label, ...Array.from({ length: width - 1 }, () => row)];
  });
}

/** For the explanation: which rows aren't in it, and why. */
export function errorNotes<T>(
  rows: readonly TableRow[],
  worked: readonly Worked<T>[],
  basis: { readonly id: string }
): Note[] {
  return worked.flatMap((row, i): Note[] => {
    if (!(row instanceof JigaiError)) return [];
    const text = inEachLanguage(
      (l) => `${inLanguage(dictionaries, l).row(rows[i]!.number)}${errorText(row, l)}`
    );
    return [{ kind: "note", basis: basis.id, text }];
  });
}

/** The rows that could be worked out. */
export function soundOnes<T>(worked: readonly Worked<T>[]): T[] {
  return worked.filter((row): row is T => !(row instanceof JigaiError));
}
