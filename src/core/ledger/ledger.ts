import type { AmountUnit } from "../amount";
import type { JigaiError } from "../error";
import type { Place } from "../place/places";
import type { InputValue } from "../rule";
import type { Text } from "../text";
import type { Area } from "../grid/address";
import type { GridCell } from "../grid/grid";

/** What a column of a ledger may hold; days, periods and names besides what rules take. */
export type FieldKind =
  "amount" | "number" | "count" | "flag" | "place" | "rank" | "day" | "period" | "id" | "text";

/**
 * A column that ledgers are known to have. Where a rule takes it, its id is the input's name in functions.md
 * (loan_interest, equipment, place …).
 */
export interface Field {
  readonly id: string;
  readonly label: Text;
  readonly kind: FieldKind;
  /** Headings as ledgers write them, folded and without space or unit; the first is the usual one. */
  readonly headings: readonly string[];
  /** An amount that may fall below zero, such as a difference. */
  readonly signed?: boolean;
}

/** A column of a ledger as it was understood. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** The heading as it stands; both rows of a merged heading, joined by " / ". */
  readonly heading: string;
  /** Left out where the heading isn't known. */
  readonly field?: Field;
  /** The field that it may be as well as the column that was taken for it. */
  readonly rivalOf?: Field;
  /** How the field was found. */
  readonly by?: "heading" | "override";
  /** The unit of bare numbers in an amount column, and what says so. */
  readonly unit?: AmountUnit;
  readonly unitFrom?: "heading" | "unitLine" | "default";
}

/** Something that people should know of how a ledger was read; never silent, never fatal. */
export interface LedgerNote {
  /** `B7`, a range, or empty for the table as a whole. */
  readonly address: string;
  readonly text: Text;
}

/** A cell of a data row, read as its field expects. */
export interface LedgerCell {
  readonly address: string;
  /** As it stands. */
  readonly found: GridCell;
  /** Absent for a blank, and where it can't be read. Amounts are 万元. */
  readonly value?: InputValue;
  /** Why it can't be read. */
  readonly error?: JigaiError;
  /** Set where the cell was read differently from its face. */
  readonly note?: LedgerNote;
  /** An amount in cells merged over several rows, and the fields of amounts that these rows have one by one. */
  readonly merged?: { readonly range: string; readonly beside: readonly string[] };
}

export type RowKind = "data" | "subtotal" | "total" | "ofWhich" | "note" | "blank";

/** What a ledger says of a row beside the cells that are read: whatever it may be about. */
export interface Said {
  /**
   * In a cell of the row, in what it is called, in the heading of its section, or in a line above or below the whole
   * table or the sheet's name.
   */
  readonly of: "cell" | "name" | "section" | "line";
  /** Empty for the sheet's name. */
  readonly address: string;
  /** Of the cell's column. */
  readonly heading?: string;
  /** Id of the field that the column is read as. */
  readonly field?: string | undefined;
  /** Id of the field that the column may be as well as another one. */
  readonly rivalOf?: string | undefined;
  readonly cell: Exclude<GridCell, null>;
}

/** A unit that a row's own words name and that isn't the one in which its amounts are read. */
export interface UnitSaid {
  readonly address: string;
  readonly found: string;
  readonly unit: string;
  /** In which amounts of the row are read. */
  readonly readIn: AmountUnit;
  /** It may be the row's; otherwise the words speak of something else, or of what was put right. */
  readonly isOfRow: boolean;
}

/** A text that names places beside the column of places. */
export interface PlacesSaid {
  /** Empty for the sheet's name. */
  readonly address: string;
  readonly found: string;
  readonly places: readonly Place[];
}

/** A row below the heading. */
export interface LedgerRow {
  /** The sheet's row number, from 1. */
  readonly number: number;
  readonly kind: RowKind;
  /** By field id; sums (subtotal, total, ofWhich) have their figures, notes and blanks have nothing. */
  readonly cells: Readonly<Partial<Record<string, LedgerCell>>>;
  /** Set where the row as a whole wasn't taken for what it may seem. */
  readonly note?: LedgerNote;
  /** Of a row of data in a table without a column of places: those that the sheet, its lines or sections name. */
  readonly placesNamed?: readonly Place[];
  /** Of a row of data in a table with a column of places: what else names any for it. */
  readonly placesBeside?: readonly PlacesSaid[];
  /** Of a row of data. */
  readonly said?: readonly Said[];
  readonly unitSaid?: UnitSaid;
  /** Set where the row isn't on show. */
  readonly isHidden?: true;
}

/** A table found in a sheet: where it is and what its columns mean; rows are read one at a time. */
export interface Ledger {
  readonly sheet: string;
  /** The heading and everything under it. */
  readonly area: Area;
  readonly title?: string;
  /** What stands above it of the table that it goes on from: of 申报表（续） 申报表, of 续表 ""; left out where it goes on from none. */
  readonly continues?: string;
  /** Rows from 0, both inside. */
  readonly headingRows: readonly [first: number, last: number];
  readonly columns: readonly Column[];
  readonly notes: readonly LedgerNote[];
  /** Those of the notes that ask which field a column is, or which column a field. */
  readonly unclear: readonly LedgerNote[];
  /** Those of the notes that tell of hidden rows and columns, or of a hidden sheet. */
  readonly hidden: readonly LedgerNote[];
  /** Reads the rows below the heading in order, each when it is asked for: a long ledger is never held whole. */
  readonly rows: () => Iterable<LedgerRow>;
}

/** What the user says of columns: a heading or column letters → the field's id. */
export type FieldOverrides = Readonly<Record<string, string>>;
