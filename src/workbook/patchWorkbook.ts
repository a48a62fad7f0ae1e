import { openPackage } from "./openPackage";
import type { StylePlaces } from "./patch/cellXml";
import { losesFormulas } from "./patch/losesFormulas";
import { newSheetXml } from "./patch/newSheetXml";
import { PartChanges } from "./patch/PartChanges";
import { SHEET_TYPE, STYLES_TYPE } from "./patch/patchLists";
import { patchSheet } from "./patch/patchSheet";
import { noStyles, patchStyles, type RestyledStyle } from "./patch/patchStyles";
import { freeSheetName } from "./patch/sheetNames";
import { stylesOf, surveyEdits, type Survey } from "./patch/survey";
import { readWorkbookPart, type WorkbookPart } from "./read/workbookPart";
import type { CheckStyle, WorkbookEdits } from "./workbook";
import { deflater as usualDeflater } from "./zip/deflate";
import { joined } from "./zip/joined";

/**
 * The workbook with edits. Parts that nothing changes keep their very bytes, packed as they are; whoever opens
 * the result has all formulas calculated anew.
 * @throws UnreadableWorkbook when the file or a part that changes is damaged
 * @throws RangeError when the workbook has no sheet of a name that is given
 */
export function patchWorkbook(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  return joined((write) => patchWorkbookTo(bytes, edits, write));
}

/**
 * The same, handed on piece by piece: neither a sheet nor the result is ever held whole.
 * @param onProgress hears of the share of the edited sheets that is done, 0 to 1
 * @param deflater packs the parts that change
 */
export function patchWorkbookTo(
  bytes: Uint8Array,
  edits: WorkbookEdits,
  write: (chunk: Uint8Array) => void,
  onProgress: (share: number) => void = () => undefined,
  deflater = usualDeflater
): void {
  const opened = openPackage(bytes);
  const main = readWorkbookPart(opened);
  const sheets = surveyed(main, edits);
  const newSheets = edits.added ?? [];
  if (sheets.length + newSheets.length === 0) return write(bytes);

  const parts = new PartChanges(opened, main);
  const styles = [
    ...sheets.flatMap(({ survey }) => [...survey.styles]),
    ...newSheets.flatMap((sheet) => [...stylesOf(sheet)]),
  ];
  const own = main.related("styles");
  const ownXml = own === undefined ? noStyles(parts.namespace) : opened.text(own);
  const restyled = sheets.flatMap(({ part, survey }) =>
    survey.restyles ? restyledIn(opened.chunks(part), survey) : []
  );
  const places = addStyles(parts, own, ownXml, styles, restyled);
  sheets.forEach(({ part, survey }, i) => {
    const progress = (share: number) => onProgress((i + share) / sheets.length);
    parts.change(part, () => patchSheet(opened.chunks(part, progress), survey, places));
  });
  const names = [...main.names];
  const listed = newSheets.map((sheet) => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    const content = () => newSheetXml(sheet, parts.namespace, places);
    const id = parts.add("worksheets/sheet", "worksheet", SHEET_TYPE, content);
    return { name, id, ...(sheet.page && { printed: sheet.page.printed }) };
  });
  if (main.related("calcChain") && losesFormulas(opened, sheets)) parts.drop("calcChain");
  parts.write(listed, write, deflater);
  onProgress(1);
}

interface SurveyedSheet {
  readonly part: string;
  readonly survey: Survey;
}

function surveyed(main: WorkbookPart, { sheets = new Map() }: WorkbookEdits): SurveyedSheet[] {
  return [...sheets].map(([name, edits]) => {
    const found = main.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new RangeError(`no sheet named ${name}`);
    return { part: found.part, survey: surveyEdits(edits) };
  });
}

/** The styles to be made from the cells' own: patched once for them alone, the sheet names them. */
function restyledIn(chunks: Iterable<string>, survey: Survey): RestyledStyle[] {
  const found = new Map<string, RestyledStyle>();
  const restyledIndex: StylePlaces["restyledIndex"] = (place, change) => {
    const style = { place: Number(place ?? 0), change };
    found.set(JSON.stringify(style), style);
    return 0;
  };
  for (const _ of patchSheet(chunks, survey, { styleIndex: () => 0, restyledIndex }));
  return [...found.values()];
}

/** Adds the styles that are used, if any; gives the place of each. */
function addStyles(
  parts: PartChanges,
  part: string | undefined,
  xml: string,
  used: readonly CheckStyle[],
  restyled: readonly RestyledStyle[]
): StylePlaces {
  if (used.length + restyled.length === 0) return { styleIndex: () => 0, restyledIndex: () => 0 };
  const patched = patchStyles(xml, new Set(used), restyled);
  if (part === undefined) parts.add("styles", "styles", STYLES_TYPE, () => [patched.xml]);
  else parts.change(part, () => [patched.xml]);
  return patched.places;
}
