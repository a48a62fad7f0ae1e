import type { CellPlace } from "../read/cellPlace";
import { CELL_DEPTH } from "../read/readCells";
import { shiftedFormula } from "../read/shiftedFormula";
import { UnreadableWorkbook } from "../unreadable";
import type { CellEdit } from "../workbook";
import { escapeXml } from "../xml/escape";
import { localName, type XmlTag } from "../xml/parseXml";
import { editedCellXml, type CellNotation, type WrittenCell } from "./cellXml";
import type { RowEdits } from "./RowEdits";
import type { TextCursor } from "./TextCursor";

/** A cell whose end hasn't come yet. */
interface HeldCell {
  readonly start: number;
  readonly attributes: XmlTag["attributes"];
  readonly edit: CellEdit | undefined;
  readonly tag: string;
  readonly parts: CellPart[];
}

/** A child of a cell: `f`, `v`, `is`, or an extension. */
interface CellPart {
  readonly local: string;
  readonly start: number;
  readonly tag: string;
  readonly attributes: XmlTag["attributes"];
  text: string;
  xml: string;
}

/** A shared formula that was written over where it stood. */
interface LostMaster {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Edits the cells that are there, and puts new ones between them. */
export class CellPatcher {
  private cell: HeldCell | undefined;
  private part: CellPart | undefined;
  private readonly lost = new Map<string, LostMaster>();

  constructor(
    private readonly cursor: TextCursor,
    private readonly place: CellPlace,
    private readonly pending: RowEdits,
    private readonly notation: CellNotation
  ) {}

  /** Do cells have to be looked at even where they have no edits? */
  get hasLost(): boolean {
    return this.lost.size > 0;
  }

  /** Where the text begins that isn't settled yet. */
  get held(): number | undefined {
    return this.cell?.start;
  }

  open(tag: XmlTag, depth: number, end: number): void {
    if (this.cell) return depth === CELL_DEPTH + 1 ? this.openPart(tag, end) : undefined;
    // Of rows without edits the places of cells matter only while formulas have lost their master.
    if (!this.pending.unfinished && this.lost.size === 0) return;
    if (depth !== CELL_DEPTH || localName(tag.name) !== "c") return;
    const last = this.place.columnIndex;
    this.place.cell(tag.attributes["r"]);
    const { columnIndex } = this.place;
    if (columnIndex <= last) throw new UnreadableWorkbook("damaged");
    const start = this.cursor.tagStart(end);
    const before = this.pending.cellsBefore(columnIndex, this.notation);
    if (before) this.cursor.replace(start, start, before);
    const edit = this.pending.take(columnIndex);
    if (!edit && this.lost.size === 0) return;
    this.cell = {
      start,
      attributes: tag.attributes,
      edit,
      tag: this.cursor.slice(start, end),
      parts: [],
    };
  }

  text(text: string): void {
    if (this.part) this.part.text += text;
  }

  close(_: XmlTag, depth: number, end: number): void {
    if (!this.cell) return;
    if (depth === CELL_DEPTH) return this.finishCell(end);
    if (!this.part || depth !== CELL_DEPTH + 1) return;
    this.part.xml = this.cursor.slice(this.part.start, end);
    this.cell.parts.push(this.part);
    this.part = undefined;
  }

  private openPart({ name, attributes }: XmlTag, end: number): void {
    const start = this.cursor.tagStart(end);
    const tag = this.cursor.slice(start, end);
    this.part = { local: localName(name), start, tag, attributes, text: "", xml: "" };
  }

  private finishCell(end: number): void {
    const held = this.cell!;
    this.cell = undefined;
    const written = this.writtenCell(held);
    if (held.edit) {
      const xml = editedCellXml(written, held.edit, this.notation);
      return this.cursor.replace(held.start, end, xml);
    }
    // Without an edit only a formula that got its own text changes.
    const formula = held.parts.find(({ local }) => local === "f");
    if (!formula || formula.xml === written.formula?.xml) return;
    const formulaEnd = formula.start + formula.xml.length;
    this.cursor.replace(formula.start, formulaEnd, written.formula!.xml);
  }

  private writtenCell({ tag, attributes, parts, edit }: HeldCell): WrittenCell {
    const part = (local: string) => parts.find((each) => each.local === local);
    const value = part("v") ?? part("is");
    const formula = part("f");
    if (formula && edit?.formula !== undefined) this.noteLoss(formula);
    return {
      tag,
      type: attributes["t"] ?? "n",
      style: attributes["s"],
      ...(formula && { formula: this.standalone(formula) }),
      ...(value && { value }),
      rest: parts
        .filter(({ local }) => !["f", "v", "is"].includes(local))
        .map(({ xml }) => xml)
        .join(""),
    };
  }

  private noteLoss({ attributes: { t, si }, text }: CellPart): void {
    if (t !== "shared" || si === undefined || !text) return;
    const { rowIndex: row, columnIndex: column } = this.place;
    this.lost.set(si, { formula: text, row, column });
  }

  /** A formula that shared a lost one gets its own text. */
  private standalone(formula: CellPart): { xml: string; tag: string } {
    const { t, si } = formula.attributes;
    const master = t === "shared" && !formula.text ? this.lost.get(si ?? "") : undefined;
    if (!master) return formula;
    const { rowIndex, columnIndex } = this.place;
    const { prefix } = this.notation;
    const shifted = shiftedFormula(master.formula);
    const text = shifted(rowIndex - master.row, columnIndex - master.column);
    return { tag: `<${prefix}f>`, xml: `<${prefix}f>${escapeXml(text)}</${prefix}f>` };
  }
}
