import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters, columnNumber, readArea } from "../../../src/core/grid/address";
import { findLedgers } from "../../../src/core/ledger";
import type { GridCell } from "../../../src/core/grid/grid";
import type { Ledger, LedgerCell, LedgerRow } from "../../../src/core/ledger/ledger";
import { policies } from "../../../src/policies";

/** A sheet and what a careful clerk reads from it, written without reading the code. */
interface Sheet {
  readonly about: string;
  /** Whose places; Yichang's unless it says so. */
  readonly policy?: string;
  readonly grid: {
    readonly name: string;
    readonly merges: readonly string[];
    readonly rows: readonly (readonly GridCell[])[];
  };
  readonly expect: readonly Expected[];
}

/** Rows are the sheet's numbers; cells go by address; amounts are 万元. */
interface Expected {
  readonly title: string;
  readonly headingRows: readonly [first: number, last: number];
  /** Every column with the field it must be. */
  readonly columns: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  /** Every row from below the heading to the last one that isn't blank. */
  readonly rows: Readonly<Record<string, string>>;
  /** Null: blank. Cells that aren't here aren't looked at. */
  readonly values: Readonly<Record<string, string | boolean | null>>;
  /** Every amount and day that is read differently from its face. */
  readonly notes: readonly string[];
  /** Cells of which it is a matter of taste whether they are noted. */
  readonly either?: readonly string[];
  readonly rowNotes?: readonly number[];
  /** Every cell that can't be read, with the error's code. */
  readonly errors: Readonly<Record<string, string>>;
}

const folder = join(__dirname, "expected");
const sheets = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Sheet
);

/** As the expectations write it: amounts exactly, places by name, days as 2018-06-21. */
function asWritten(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  if ("name" in value) return value.name;
  if ("year" in value) {
    const { year, month, day } = value as Record<string, number>;
    return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  }
  return (value as { toFixed(): string }).toFixed();
}

/** Cells by address, with the kind of their field. */
function cellsOf(rows: readonly LedgerRow[], ledger: Ledger) {
  const kinds = new Map(ledger.columns.map(({ field }) => [field?.id, field?.kind]));
  return rows.flatMap(({ cells }) =>
    Object.entries(cells).map(([id, cell]) => ({ ...(cell as LedgerCell), kind: kinds.get(id) }))
  );
}

/** Blank rows at the end may belong to the table or not. */
function kindsOf(rows: readonly LedgerRow[]): Record<string, string> {
  const last = rows.reduce((end, { kind }, at) => (kind === "blank" ? end : at), -1);
  return Object.fromEntries(rows.slice(0, last + 1).map(({ number, kind }) => [number, kind]));
}

describe.each(sheets)("$about", ({ grid, policy = "yichang", expect: expected }) => {
  const { places } = policies.find(({ id }) => id.toLowerCase() === policy)!;
  const merges = grid.merges.map((area) => readArea(area)!);
  const ledgers = findLedgers({ ...grid, merges }, { places });

  it("finds every table", () => expect(ledgers).toHaveLength(expected.length));

  describe.each(expected.map((table, at) => [table.title, table, at] as const))(
    "%s",
    (_, table, at) => {
      const ledger = ledgers[at]!;
      const rows = ledger ? [...ledger.rows()] : [];
      const cells = ledger ? cellsOf(rows, ledger) : [];

      it("finds its title, heading and columns", () => {
        expect(ledger.title).toBe(table.title);
        expect(ledger.headingRows.map((row) => row + 1)).toEqual(table.headingRows);
        const columns = ledger.columns
          .filter(({ field }) => field)
          .map(({ index, field }) => [columnLetters(index), field!.id]);
        expect(Object.fromEntries(columns)).toEqual(table.columns);
        const unitOf = (letters: string) =>
          ledger.columns.find(({ index }) => index === columnNumber(letters))?.unit;
        const letters = Object.keys(table.units);
        expect(Object.fromEntries(letters.map((column) => [column, unitOf(column)]))).toEqual(
          table.units
        );
      });

      it("tells the kinds of rows apart", () => {
        expect(kindsOf(rows)).toEqual(table.rows);
        for (const number of table.rowNotes ?? [])
          expect(rows.find((row) => row.number === number)?.note?.text.zh).toBeTruthy();
      });

      it("reads every value", () => {
        const byAddress = new Map(cells.map((cell) => [cell.address, asWritten(cell.value)]));
        const read = Object.keys(table.values).map((cell) => [cell, byAddress.get(cell) ?? null]);
        expect(Object.fromEntries(read)).toEqual(table.values);
      });

      it("notes what it reads differently from its face, and nothing else", () => {
        const noted = cells
          .filter(({ kind, note }) => note && (kind === "amount" || kind === "day"))
          .map(({ address, note }) => {
            expect([note!.text.zh, note!.text.en].every(Boolean)).toBe(true);
            expect(note!.address).toBe(address);
            return address;
          });
        const asked = noted.filter((cell) => !table.either?.includes(cell));
        // Days that are numbers or written with dots aren't asked about here.
        const judged = asked.filter((cell) => table.notes.includes(cell) || !isDay(cell));
        expect(judged.sort()).toEqual([...table.notes].sort());
      });

      it("calls every cell that it can't read an error, with its address", () => {
        const wrong = cells.filter(({ error }) => error);
        expect(Object.fromEntries(wrong.map((cell) => [cell.address, cell.error!.code]))).toEqual(
          table.errors
        );
        expect(wrong.filter(({ value }) => value !== undefined)).toEqual([]);
      });

      it("keeps what stood in the cell", () => {
        const stood = (address: string) => {
          const { top, left } = readArea(address)!;
          return grid.rows[top]?.[left] ?? null;
        };
        const other = cells.filter(({ address, found }) => (found ?? null) !== stood(address));
        // A merged cell may show what stands at its corner.
        expect(other.filter(({ address }) => stood(address) !== null)).toEqual([]);
      });

      const isDay = (address: string) =>
        cells.find((cell) => cell.address === address)?.kind === "day";
    }
  );
});
