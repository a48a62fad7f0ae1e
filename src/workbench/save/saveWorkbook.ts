import type { IWorkbookData } from "@univerjs/core";
import type { SheetCustom } from "../../sheet/univer/addSheet";
import type { MoveFormula } from "../grid/moveFormula";
import {
  addressOf,
  freeSheetName,
  openWorkbook,
  patchWorkbook,
  type NewSheet,
  type SheetEdits,
} from "../../workbook";
import { contentsOf } from "./cellContents";
import { NO_SHEET, readFileSheet } from "./fileSheet";
import { formulaWriter } from "./formulaWriter";
import type { GridState } from "./gridState";
import { findLooks, NO_LOOKS } from "./styles";
import { findEdits } from "./sheetEdits";
import { storedFunctions } from "./storedFormula";
import { findUnsaved, isShifted, type Unsaved } from "./unsaved";

/** A workbook as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  /** What the grid made of it, before anything was calculated or edited. */
  readonly data: IWorkbookData;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly unsaved: Unsaved;
}

/** The workbook counts its days from 1904, the grid from 1900: its dates would move by four years. */
export class OtherCalendar extends Error {}

/**
 * The opened file with what was edited in the grid, and with what formulas give there. Whatever the grid doesn't
 * know stays as it is; a file without edits keeps its bytes.
 * @param known the names of our functions
 * @throws OtherCalendar
 * @throws UnreadableWorkbook when the file has a part that the grid could do without but saving can't
 */
export function saveWorkbook(
  opened: OpenedFile,
  now: GridState,
  known: ReadonlySet<string>,
  moveFormula: MoveFormula
): SavedFile {
  const workbook = openWorkbook(opened.bytes);
  if (workbook.date1904) throw new OtherCalendar();
  const files = new Map(workbook.sheets.map((info) => [info.name, readFileSheet(workbook, info)]));
  const names = namesInFile(opened.data, now.data, [...files.keys()]);
  const nameOf = (id: string) => names.get(id) ?? "";
  const stored = [...files.values()].flatMap(({ formulas }) =>
    formulas.map((each) => each.formula)
  );
  const writer = formulaWriter(opened.data, now.data, {
    functions: storedFunctions(stored, known),
    sheets: otherNames(now.data, nameOf),
  });

  const sheets = new Map<string, SheetEdits>();
  const formulas: string[] = [];
  for (const id of now.data.sheetOrder) {
    const name = nameOf(id);
    const found = findEdits(
      {
        opened: contentsOf(opened.data.sheets[id]?.cellData, moveFormula),
        now: contentsOf(now.data.sheets[id]?.cellData, moveFormula),
        spills: now.spills[id] ?? [],
        file: files.get(name) ?? NO_SHEET,
        looks: isShifted(id, opened.data, now.data)
          ? NO_LOOKS
          : findLooks(id, opened.data, now.data),
      },
      writer
    );
    if (found.edits) sheets.set(name, found.edits);
    formulas.push(...found.unsaved.map(({ row, column }) => `${name}!${addressOf(row, column)}`));
  }
  // First the new sheets, empty: then they are edited like the others, spills and all.
  const added = now.data.sheetOrder
    .filter((id) => !opened.data.sheets[id])
    .map((id): NewSheet => {
      const { page } = (now.data.sheets[id]!.custom ?? {}) as SheetCustom;
      return { name: nameOf(id), rows: [], ...(page && { page }) };
    });
  return {
    bytes: patchWorkbook(patchWorkbook(opened.bytes, { added }), { sheets }),
    unsaved: { ...findUnsaved(opened.data, now.data, nameOf), formulas },
  };
}

/** The sheets' names in the file, by their ids: one that was there keeps its own, a new one gets a free one. */
function namesInFile(
  opened: IWorkbookData,
  now: IWorkbookData,
  taken: string[]
): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of opened.sheetOrder) names.set(id, opened.sheets[id]!.name ?? "");
  for (const id of now.sheetOrder) {
    if (names.has(id)) continue;
    const name = freeSheetName(now.sheets[id]!.name ?? "", taken);
    taken.push(name);
    names.set(id, name);
  }
  return names;
}

/** The name in the file by the name in the grid, where they differ. */
function otherNames(now: IWorkbookData, nameOf: (id: string) => string): Map<string, string> {
  const pairs = now.sheetOrder.map((id) => [now.sheets[id]!.name ?? "", nameOf(id)] as const);
  return new Map(pairs.filter(([shown, stored]) => shown !== stored));
}
