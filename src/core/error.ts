import type { Text } from "./text/text";

/** What each error carries besides the argument it is about. `found` is the value as it stood in the cell. */
export interface ErrorPayloads {
  /** Not an amount, or text that could be read in more than one way. */
  notAnAmount: { found: string };
  /** Not a number. */
  notANumber: { found: string };
  /** An amount below zero (reading R12). */
  negativeAmount: { found: string };
  /** A data type that the functions don't take. */
  notAValue: Record<string, never>;
  /** A number 0 that may be a blank cell: what the row comes to as either. */
  zeroOrBlank: { asZero: Text; asBlank: Text };
  /** The same of a cap: what there would be of it, and what without one. */
  zeroOrNoCap: { asZero: Text; asBlank: Text };
  /** Weights that are all 0, where there is something to share out by them. */
  noWeights: { pool: string };
  /** Neither TRUE/FALSE nor one of the accepted words. */
  notAFlag: { found: string };
  /** A rank that isn't a whole number from 1. */
  notARank: { found: string };
  /** A number of things that isn't a whole number from 0. */
  notACount: { found: string };
  /** Nothing where something is needed, such as what growth is measured on. */
  notAboveZero: { found: string };
  /** Not one of the words that the argument offers. */
  notAChoice: { found: string; choices: readonly string[] };
  /** A number or a truth value where text is expected. */
  notText: { found: string };
  /** No unit of the policy goes by this name. */
  unknownPlace: { found: string; places: readonly string[] };
  /** A row of sums among the places. */
  totalRow: { found: string };
  /** The name fits more than one unit. */
  ambiguousPlace: { found: string; candidates: readonly string[] };
  /** Inputs that the calculation needs and that are all blank; `names` are their labels. */
  missingInput: { names: readonly Text[] };
  /** The cell given as an argument holds an error itself. */
  errorCell: { found: string };
  /** A formula whose result the file doesn't have. */
  notCalculated: { found: string };
  /** A cell of which a part doesn't count, and which part isn't known. */
  partlyMarked: { found: string };
  /** An amount beyond what a cell can hold. */
  tooLarge: { found: string };
  /** Not a day, in none of the forms that ledgers use, or one that the calendar doesn't have. */
  notADay: { found: string };
  /** A month or a year where a day is needed. */
  dayMissing: { found: string };
  /** A day outside the years in which projects and payments lie: of another era, or no serial number at all. */
  otherEra: { found: string; year: number; from: number; to: number };
  /** A project completed before it was started. */
  completedBeforeStart: { found: string; start: string };
  /** Nobody in the table may take part; `places` are those who may. */
  noneEligible: { places: readonly string[] };
  /** The floors together are more than there is to distribute. */
  floorsExceedPool: { floors: string; pool: string };
  /** A cap that is less than the floor. */
  capBelowFloor: { cap: string; floor: string };
  /** Several rows and columns where one row or one column is expected. */
  notOneLine: { rows: number; columns: number };
  /** More than the formal capitals have units for. */
  beyondCapitals: { found: string };
  /** Not a year. */
  notAYear: { found: string };
  /** A year in which the policy isn't in force. */
  yearOutsidePolicy: { found: string; from: number; to: number };
  /** The policy sets no such figure for the choice made. */
  noFigure: { choice: string };
  /** A table with other columns than the function takes; `names` are those that it takes. */
  wrongColumns: { found: number; names: readonly Text[] };
  /** A list with more or fewer amounts than the function takes: a number, or a range such as 1–3. */
  wrongLength: { found: number; expected: number | string };
  /** The same place in two rows of a table. */
  duplicatePlace: { found: string };
  /** A sum can't be stated while some rows have errors. */
  rowsWithErrors: { count: number };
  /** A share above the whole. */
  notAShare: { found: string };
  /** Several cells where one is expected. */
  notOneCell: { rows: number; columns: number };
  /** Ranges of different sizes: nothing stands at this row or column of the argument. */
  outsideRange: Record<string, never>;
  /** No function of this name, or none that can stand here; `functions` are those that can. */
  unknownFunction: { found: string; functions: readonly string[] };
  /** More arguments than the function takes. */
  tooManyArguments: { functionName: string; most: number; found: number };
  /** No argument of this name that counts something; `names` are those that do. */
  cannotBeSought: { found: string; names: readonly Text[] };
  /** No value of an input brings the result to the target: at most to `most`, or never to this yes or no. */
  outOfReach: { most?: string };
  /** No clause and no reading with this id. */
  unknownClause: { found: string };
  /** No table with headings that we know in the sheet. */
  noLedger: { sheet: string };
  /** No field of ledgers has this name. */
  unknownField: { found: string; fields: readonly string[] };
  /** No column of the sheet's tables has this heading or these letters. */
  unknownColumn: { found: string; columns: readonly string[] };
  /** A number that the cell shows as a date or a percentage, where neither is expected. */
  formattedCell: { found: string; format: "date" | "percent" };
  /** A number whose format shows something that can't be followed; `code` is the format. */
  unclearFormat: { found: string; code: string };
  /** Numbers with and without % in one column, whose heading doesn't say what they are. */
  mixedPercent: { found: string; percent: string };
  /** A first row of words that is neither a known heading nor data; `names` are the columns in order. */
  unknownHeading: { found: string; names: readonly Text[] };
  /** A heading of one of the table's columns above another; `names` are the columns in order. */
  otherColumn: { found: string; wanted: Text; names: readonly Text[] };
  /** An amount that is given with its tax only where it counts without, said in full. */
  onlyGross: { text: Text };
  /** Words of the ledger that the row was calculated without, said in full. */
  saidBesides: { text: Text };
  /** One amount in merged cells for rows that have other amounts one by one, said in full. */
  sharedAmount: { text: Text };
  /** A ledger without the columns that the policy's rules need; `names` are those that would do. */
  noRuleColumns: { policy: Text; names: readonly Text[] };
  /** An amount in a unit that we have no scale for. */
  unknownUnit: { found: string; unit: string };
  /** Words among a table's rows that state another unit than the one in which its amounts are read. */
  unitAmongRows: { found: string; unit: string };
}

export type ErrorCode = keyof ErrorPayloads;

/** The argument that an error is about: its name in the function and what people call it. */
export interface ArgumentName {
  readonly name: string;
  readonly label: Text;
  readonly optional?: boolean;
}

/** The codes for which the input is fine as such but the policy has no answer: Excel's #N/A. The others are #VALUE!. */
const NO_ANSWER: readonly ErrorCode[] = [
  "unknownPlace",
  "noneEligible",
  "totalRow",
  "ambiguousPlace",
  "missingInput",
  "outsideRange",
  "unknownClause",
  "yearOutsidePolicy",
  "noFigure",
  "outOfReach",
];

/**
 * The one error of the core: a code, its payload and, once known, the argument.
 * The text that people read comes from `core/text` (`errorText`).
 *
 * It tells of what stands in a cell, not of a fault in the program, and there may be one in every row: it is an Error
 * that doesn't note the way through the program, which takes longer than all else about such a row.
 */
export class JigaiError<C extends ErrorCode = ErrorCode> {
  readonly name = "JigaiError";

  constructor(
    readonly code: C,
    readonly payload: ErrorPayloads[C],
    readonly argument?: ArgumentName
  ) {}

  get message(): string {
    return this.code;
  }

  /** The same error, said of this argument. */
  about({ name, label }: ArgumentName): JigaiError<C> {
    return new JigaiError(this.code, this.payload, { name, label });
  }

  /** True where the answer is #N/A: for this input the policy has no answer. */
  get isNoAnswer(): boolean {
    return (
      NO_ANSWER.includes(this.code) ||
      (this.code === "errorCell" && (this.payload as { found: string }).found === "#N/A")
    );
  }
}

export interface JigaiError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
}
Object.setPrototypeOf(JigaiError.prototype, Error.prototype);
