import type { Text } from "../text";
import { contentOf, isFilled, isFormatted, type GridCell } from "../grid/grid";
import type { Column, RowKind } from "./ledger";
import {
  isCountOfNames,
  isDay,
  isDerived,
  isInCapitals,
  isPlaceGroup,
  isRemark,
  isSectionHeading,
  isSectionNumber,
  isSentence,
  isSignature,
  sumKind,
} from "./rowKind";
import {
  amountInCapitals,
  amountsOnly,
  derivedRow,
  numberedSum,
  placeSum,
  sectionHeading,
  sectionSum,
  serialOnly,
  zerosOnly,
} from "./texts";

/** What kind of row it is; a note where that isn't plain from its face. */
export interface RowClass {
  readonly kind: RowKind;
  readonly note?: Text;
}

const DATA: RowClass = { kind: "data" };
const NOTE: RowClass = { kind: "note" };
const BLANK: RowClass = { kind: "blank" };

/** The name of a sum stands among the first texts of its row. */
const FIRST_TEXTS = 6;

/** What is known of a table as a whole. */
export interface TableTraits {
  /** Are rows numbered 1, 2, 3, so that 一 numbers a section? */
  readonly numbersRows: boolean;
  /** Do rows name firms or projects, so that a county alone is the sum of its own? */
  readonly namesRows: boolean;
  /** Are all firms and projects numbered 一、二、三, so that none of them heads others? */
  readonly numbersNames: boolean;
  readonly isPlace: (text: string) => boolean;
}

/** Tells rows of data from sums, remarks and blanks. */
export class RowClassifier {
  /** Of each column. */
  private readonly kinds: ("amount" | "serial" | "place" | "name" | "other" | "unknown")[] = [];

  constructor(
    columns: readonly Column[],
    private readonly left: number,
    private readonly right: number,
    private readonly traits: TableTraits
  ) {
    for (const { index, field } of columns) {
      this.kinds[index] =
        field === undefined
          ? "unknown"
          : field.kind === "amount"
            ? "amount"
            : field.id === "serial"
              ? "serial"
              : field.id === "place"
                ? "place"
                : NAMES.includes(field.id)
                  ? "name"
                  : "other";
    }
  }

  /**
   * @param isMerged does the cell in this column lie in cells merged across?
   * @param isContinued does the row share merged cells with the one above?
   */
  classify(
    row: readonly GridCell[] | undefined,
    isMerged: (column: number) => boolean = () => false,
    isContinued = false
  ): RowClass {
    if (!row) return BLANK;
    let filled = 0;
    let besides = 0;
    let texts = 0;
    let firstText = -1;
    let names = 0;
    let places = 0;
    let amounts = 0;
    let zeros = 0;
    let serials = 0;
    let named = 0;
    let amountTexts = 0;
    let sum: RowClass["kind"] | undefined;
    let sumBeside: RowClass["kind"] | undefined;
    const last = Math.min(this.right, row.length - 1);
    for (let column = this.left; column <= last; column++) {
      const cell = row[column];
      if (!isFilled(cell)) continue;
      filled++;
      const kind = this.kinds[column] ?? "unknown";
      if (kind !== "amount") besides++;
      if (kind === "serial") serials++;
      if (kind === "name") names++;
      if (kind === "place") places++;
      let label: RowClass["kind"] | undefined;
      if (typeof cell === "string") {
        if (kind === "amount") amountTexts += /\d/.test(cell) ? 1 : 0;
        else if (++texts <= FIRST_TEXTS) {
          label = sumKind(cell, texts === 1);
          if (kind === "other" || kind === "unknown") sumBeside ??= label;
          else sum ??= label;
        }
        if (firstText < 0) firstText = column;
      } else if (kind === "amount") {
        amounts++;
        if (contentOf(cell) === 0) zeros++;
      }
      if (kind === "name" && label === undefined && isName(cell)) named++;
    }
    // 累计 as a reading, or 合计 among what is said of a project, names no sum.
    if (named === 0) sum ??= sumBeside;
    if (filled === 0) return BLANK;
    if (this.isSigned(row, last, filled)) return NOTE;
    if (firstText < 0) {
      const { kind, note } = numbersOnly(filled, amounts, zeros, serials);
      // Its name stands in the merged cells.
      return kind === "data" && isContinued ? DATA : { kind, ...(note && { note }) };
    }
    const text = row[firstText] as string;
    const hasAmounts = amounts + amountTexts > 0;
    if (!hasAmounts && isInCapitals(text)) return { kind: "note", note: amountInCapitals() };
    if (!hasAmounts && isRemark(text)) return NOTE;
    // 其中岛实业 with a number of its own is a firm, and so is whose project is called 设备更新一二期累计.
    const isNumbered = serials > 0 && !(this.kinds[firstText] === "serial");
    const isProject = isNumbered && (sum === "ofWhich" || named > 0);
    if (sum && !isProject) return isNumbered ? { kind: sum, note: numberedSum() } : { kind: sum };
    if (!isNumbered && besides === 1 && isDerived(text))
      return { kind: "note", note: derivedRow(text) };
    if (filled === 1) return this.alone(text, firstText, isMerged(firstText));
    const place = amounts > 0 && !isContinued ? this.summedPlace(row, last) : undefined;
    if (place !== undefined) return { kind: "subtotal", note: placeSum(place) };
    const firstKind = this.kinds[firstText];
    const isNumberedSection = firstKind === "serial" && isSectionNumber(text);
    if (isNumberedSection && this.traits.numbersRows && besides === 2 && names + places === 1) {
      return filled > besides
        ? { kind: "subtotal", note: sectionSum(text) }
        : { kind: "note", note: sectionHeading(text) };
    }
    const otherNames = names + places - (firstKind === "name" || firstKind === "place" ? 1 : 0);
    const headsSection =
      (isSectionHeading(text) && otherNames === 0 && !this.traits.numbersNames) ||
      (isNumberedSection && names === 0);
    const isSum = headsSection && amounts > 0 && !isNumbered && !isContinued;
    return isSum ? { kind: "subtotal", note: sectionSum(text) } : DATA;
  }

  /** 填报人：张三 … 2018年12月1日, in whatever columns: nothing but signatures, of which an office alone is none. */
  private isSigned(row: readonly GridCell[], last: number, filled: number): boolean {
    let days = 0;
    for (let column = this.left; column <= last; column++) {
      const cell = row[column];
      if (!isFilled(cell)) continue;
      const isDate = isFormatted(cell) && cell.format === "date" && this.kinds[column] === "amount";
      if (!isDate && (typeof cell !== "string" || !isSignature(cell))) return false;
      if (isDate || isDay(cell as string)) days++;
    }
    return filled > 1 || days > 0;
  }

  /** The county whose sums the row holds: besides amounts it has nothing but the name, or how many there are. */
  private summedPlace(row: readonly GridCell[], last: number): string | undefined {
    if (!this.traits.namesRows) return undefined;
    let [place, count]: (string | undefined)[] = [];
    for (let column = this.left; column <= last; column++) {
      const [cell, kind] = [row[column], this.kinds[column] ?? "unknown"];
      if (!isFilled(cell) || kind === "amount") continue;
      if (typeof cell !== "string") {
        if (kind === "serial") return undefined;
      } else if (kind === "serial" && isSectionNumber(cell)) continue;
      else if (kind !== "other" && (this.traits.isPlace(cell) || isPlaceGroup(cell)))
        place ??= cell;
      else if (isCountOfNames(cell)) count ??= cell;
      else if (kind !== "unknown") return undefined;
    }
    return place ?? count;
  }

  /** A row in which one text is everything. */
  private alone(text: string, column: number, isMerged: boolean): RowClass {
    const kind = this.kinds[column] ?? "unknown";
    if (kind === "serial" && /^\d+$/.test(text.trim()))
      return { kind: "blank", note: serialOnly() };
    if (isSentence(text)) return NOTE;
    const heads = isMerged || isSectionHeading(text) || kind === "serial" || kind === "unknown";
    return heads ? { kind: "note", note: sectionHeading(text) } : DATA;
  }
}

/** A firm or a project, rather than a dash or how many there are. */
function isName(cell: GridCell): boolean {
  return (
    typeof cell !== "string" || (/[\dA-Za-z\u4E00-\u9FFF]/.test(cell) && !isCountOfNames(cell))
  );
}

/** Columns that name the row; a section's heading leaves the others of them blank. */
const NAMES = ["firm", "project", "item", "bank", "credit_code"];

function numbersOnly(filled: number, amounts: number, zeros: number, serials: number): RowClass {
  if (filled === serials) return { kind: "blank", note: serialOnly() };
  if (amounts === zeros && filled === amounts + serials && zeros > 0) {
    return { kind: "blank", note: zerosOnly() };
  }
  return filled === amounts ? { kind: "data", note: amountsOnly() } : DATA;
}
