import { openPackage, type Package } from "./openPackage";
import { addCharts } from "./patch/addCharts";
import type { Notation, StylePlaces } from "./patch/cellXml";
import { losesFormulas } from "./patch/losesFormulas";
import { newSheetXml } from "./patch/newSheetXml";
import { PartChanges } from "./patch/PartChanges";
import { SHEET_TYPE, STYLES_TYPE } from "./patch/patchLists";
import { patchSheet } from "./patch/patchSheet";
import { noStyles, patchStyles, type RestyledStyle } from "./patch/patchStyles";
import { freeSheetName } from "./patch/sheetNames";
import { stylesOf, surveyEdits, type Survey } from "./patch/survey";
import { readDynamicArrays } from "./read/dynamicArrays";
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
  const { added: newSheets = [], removed = [], calculation } = edits;
  if (sheets.length + newSheets.length + removed.length === 0) return write(bytes);

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
  const notation: Notation = {
    ...addStyles(parts, own, ownXml, styles, restyled),
    spill: sheets.some(makesSpills) ? spillNumber(opened, main) : undefined,
  };
  sheets.forEach(({ part, survey }, i) => {
    const progress = (share: number) => onProgress((i + share) / sheets.length);
    parts.change(part, () => patchSheet(opened.chunks(part, progress), survey, notation));
  });
  const names = [...main.names];
  const listed = newSheets.map((sheet) => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    const { page, filter, charts = [] } = sheet;
    const drawing = charts.length > 0 ? parts.referenceTo("drawing", 1) : "";
    const content = () => newSheetXml(sheet, parts.namespace, notation, drawing);
    const { id, part } = parts.add("worksheets/sheet", "worksheet", SHEET_TYPE, content);
    if (charts.length > 0) addCharts(parts, part, name, charts);
    return { name, id, ...(page && { printed: page.printed }), ...(filter && { filter }) };
  });
  if (main.related("calcChain") && losesFormulas(opened, sheets)) parts.drop("calcChain");
  for (const name of removed) parts.dropSheet(sheetNamed(main, name).part);
  parts.write({ added: listed, removed, calculation }, write, deflater);
  onProgress(1);
}

interface SurveyedSheet {
  readonly part: string;
  readonly survey: Survey;
}

function surveyed(main: WorkbookPart, { sheets = new Map() }: WorkbookEdits): SurveyedSheet[] {
  return [...sheets].map(([name, edits]) => ({
    part: sheetNamed(main, name).part,
    survey: surveyEdits(edits),
  }));
}

function sheetNamed({ sheets }: WorkbookPart, name: string): WorkbookPart["sheets"][number] {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`no sheet named ${name}`);
  return found;
}

function makesSpills({ survey: { unsettled } }: SurveyedSheet): boolean {
  return unsettled.some(({ edit }) => edit.dynamic);
}

/** The number by which cells say that their formulas spill, where the workbook has one. */
function spillNumber(opened: Package, main: WorkbookPart): string | undefined {
  const metadata = main.related("sheetMetadata");
  if (!metadata) return undefined;
  const [first] = readDynamicArrays(opened.text(metadata));
  return first;
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
