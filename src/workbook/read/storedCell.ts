import type { Area } from "../../core/grid/address";
import type { XmlTag } from "../xml/parseXml";
import type { MarkedText } from "./richText";

/** A cell as the file writes it. */
export interface StoredCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Its style's place in the list. */
  readonly style: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string;
  /** Number of its metadata, where it has some. */
  readonly metadata: string | undefined;
  /** Its `v`, or its text for inlineStr; undefined where there is none. */
  value?: string | undefined;
  /** Of an inlineStr: what of it counts, where not everything does. */
  marked?: MarkedText | undefined;
  formula?: StoredFormula | undefined;
}

/** A formula as the file writes it; a cell that shares another's formula has no text. */
export interface StoredFormula {
  text: string;
  /** Left out for an ordinary formula: `shared`, `array` or `dataTable`. */
  readonly type: string | undefined;
  readonly reference: string | undefined;
  /** Number of a shared formula. */
  readonly shared: string | undefined;
}

export type Attributes = XmlTag["attributes"];

export interface CellVisitor {
  /** The cell is whole while the visit lasts: whoever keeps something of it keeps what it holds. */
  readonly cell: (cell: StoredCell) => void;
  readonly merge?: (area: Area) => void;
  /** Before its cells. */
  readonly row?: (row: number, attributes: Attributes) => void;
  readonly columns?: (first: number, last: number, attributes: Attributes) => void;
  /** An element of a part of the sheet that the others don't speak of, or that part itself. */
  readonly other?: (part: string, name: string, attributes: Attributes) => void;
}
