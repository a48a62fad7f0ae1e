import {
  BaselineOffset,
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type ITextRun,
} from "@univerjs/core";
import { faceOf, type GridCell, type Mark } from "../../core/grid/grid";
import { valueOf } from "./valueOf";

/** What the grid keeps with a cell of a file: it shows a text's letters alike, whatever the file strikes out of them. */
interface KeptMark {
  readonly mark: Mark;
  /** The text that it is the mark of: another one has been typed since. */
  readonly of: string;
}

/** A cell's mark, for the grid to keep. */
export function markedAs(text: string, mark: Mark): NonNullable<ICellData["custom"]> {
  const kept: KeptMark = { mark, of: text };
  return { ...kept };
}

/**
 * What of a filled cell counts, where not everything does: what is struck out doesn't, nor what is raised or lowered.
 * @param style as the cell is shown, that of its row and column included
 */
export function markOf(
  cell: ICellData | undefined,
  style: IStyleData,
  value: GridCell
): Mark | undefined {
  if (style.st?.s === BooleanNumber.TRUE) return { counts: null, struck: faceOf(value) };
  const { dataStream = "", textRuns = [] } = cell?.p?.body ?? {};
  const { mark, of } = (cell?.custom ?? {}) as Partial<KeptMark>;
  return (
    markOfRuns(dataStream, textRuns) ??
    (of !== undefined && of === valueOf(cell) ? mark : undefined)
  );
}

/** Of a text with looks of its own for some of its letters, as people edit it in the grid. */
function markOfRuns(text: string, runs: readonly ITextRun[]): Mark | undefined {
  const parts = { counts: "", struck: "", raised: "" };
  let end = 0;
  for (const { st, ed, ts } of runs) {
    parts.counts += text.slice(end, st);
    parts[partOf(ts)] += text.slice(st, ed);
    end = ed;
  }
  parts.counts += text.slice(end);
  const [counts, struck, raised] = [parts.counts, parts.struck, parts.raised].map((part) =>
    part.replace(/\r\n?/g, "\n").trim()
  );
  if (!struck && !raised) return undefined;
  return { counts: counts || null, ...(struck && { struck }), ...(raised && { raised }) };
}

function partOf(style: ITextRun["ts"]): "counts" | "struck" | "raised" {
  if (style?.st?.s === BooleanNumber.TRUE) return "struck";
  const isRaised =
    style?.va === BaselineOffset.SUPERSCRIPT || style?.va === BaselineOffset.SUBSCRIPT;
  return isRaised ? "raised" : "counts";
}
