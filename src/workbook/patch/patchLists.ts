import type { Area } from "../../core/grid/address";
import { UnreadableWorkbook } from "../unreadable";
import { withAttributes } from "../xml/attributes";
import { escapeXml } from "../xml/escape";
import {
  appended,
  child,
  childrenOf,
  outline,
  spliced,
  type Splice,
  type XmlElement,
} from "../xml/outline";
import { prefixOf } from "../xml/parseXml";
import { calculationSplice } from "./calculation";
import { fixedRange } from "./fixedRange";

/** A part that another added part refers to. */
export interface RelatedPart {
  /** Its name in the package, without a leading slash. */
  readonly part: string;
  readonly contentType: string;
}

/** A part that is added. */
export interface AddedPart extends RelatedPart {
  /** Id and type of the workbook's relationship to it, and its place as seen from the workbook. */
  readonly id: string;
  readonly relationship: string;
  readonly target: string;
}

const APPLICATION = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const SHEET_TYPE = `${APPLICATION}worksheet+xml`;
export const STYLES_TYPE = `${APPLICATION}styles+xml`;

/** The parts that the list of content types speaks of, whether they are there or not. */
export function listedParts(contentTypes: string): string[] {
  return outline(contentTypes).children.flatMap(({ attributes }) => attributes["PartName"] ?? []);
}

/** The list of content types with added parts, and without those that were taken away. */
export function patchContentTypes(
  xml: string,
  added: readonly RelatedPart[],
  dropped: readonly string[]
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const names = dropped.map((part) => `/${part}`.toLowerCase());
  const gone = root.children.filter(
    ({ local, attributes }) =>
      local === "Override" && names.includes(attributes["PartName"]?.toLowerCase() ?? "")
  );
  const overrides = added.map(
    ({ part, contentType }) =>
      `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`
  );
  return spliced(xml, [...gone.map(without), appended(xml, root, overrides.join(""))]);
}

/** The workbook's relationships with added parts, and without those of some types and some others. */
export function patchRelationships(
  xml: string,
  added: readonly AddedPart[],
  droppedTypes: readonly string[],
  droppedIds: readonly string[]
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const gone = root.children.filter(
    ({ attributes }) =>
      droppedTypes.some((type) => attributes["Type"]?.endsWith(`/${type}`)) ||
      droppedIds.includes(attributes["Id"] ?? "")
  );
  const more = added.map(
    ({ id, relationship, target }) =>
      `<${prefix}Relationship Id="${id}" Type="${relationship}" Target="${escapeXml(target)}"/>`
  );
  const slashed = root.children.filter(
    (each) => !gone.includes(each) && hasBackslash(each.attributes)
  );
  return spliced(xml, [
    ...gone.map(without),
    ...slashed.map(({ start, contentStart, attributes }) => ({
      from: start,
      to: contentStart,
      text: withAttributes(xml.slice(start, contentStart), {
        Target: attributes["Target"]!.replace(/\\/g, "/"),
      }),
    })),
    appended(xml, root, more.join("")),
  ]);
}

/** Excel understands them in the names of parts, few others do. */
function hasBackslash({ Target = "", TargetMode }: XmlElement["attributes"]): boolean {
  return TargetMode !== "External" && Target.includes("\\");
}

/** A sheet as the workbook's main part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Of the relationship to its part. */
  readonly id: string;
  /** The only cells to be printed. */
  readonly printed?: Area;
  /** The list that is filtered. */
  readonly filter?: Area;
}

/** What stands in front of the defined names in a workbook's part. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** What becomes of the sheets that a workbook's main part lists. */
export interface SheetChanges {
  readonly added: readonly ListedSheet[];
  /** Names. */
  readonly removed: readonly string[];
  /** See `WorkbookEdits`. */
  readonly calculation: string | undefined;
}

/**
 * The workbook's main part with more sheets behind the others, and without some; and every formula is calculated anew
 * when it is opened next, because values that formulas depend on have changed.
 * @param relationships the namespace of the sheets' ids
 */
export function patchWorkbookPart(
  xml: string,
  { added, removed, calculation }: SheetChanges,
  relationships: string
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const sheets = child(root, "sheets");
  if (!sheets) throw new UnreadableWorkbook("damaged");
  const numbers = sheets.children.map(({ attributes }) => Number(attributes["sheetId"]) || 0);
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const id = idIn(root, sheets, relationships);
  const entries = added.map(
    (sheet, i) =>
      `<${prefixOf(sheets.name)}sheet name="${escapeXml(sheet.name)}" sheetId="${last + i + 1}" ` +
      `${id}="${sheet.id}"/>`
  );
  const lastBefore = root.children.filter(({ local }) => BEFORE_NAMES.includes(local)).pop()!;
  return spliced(xml, [
    appended(xml, sheets, entries.join("")),
    ...namesSplice(xml, root, lastBefore, ownNames(added, sheets, prefix)),
    ...removals(xml, root, sheets, removed),
    calculationSplice(xml, root, calculation),
  ]);
}

/** Takes sheets away; what counts sheets by their place counts anew. */
function removals(
  xml: string,
  root: XmlElement,
  sheets: XmlElement,
  removed: readonly string[]
): Splice[] {
  const isGone = ({ attributes }: XmlElement) => removed.includes(attributes["name"] ?? "");
  const gone = sheets.children.filter(isGone);
  if (gone.length === 0) return [];
  const goneBefore = (place: number) => sheets.children.slice(0, place).filter(isGone).length;
  const moved = (element: XmlElement, name: string, most = Infinity): Splice[] => {
    const place = Number(element.attributes[name] ?? 0);
    const now = Math.min(place - goneBefore(place), most);
    if (now === place) return [];
    const tag = xml.slice(element.start, element.contentStart);
    const text = withAttributes(tag, { [name]: String(now) });
    return [{ from: element.start, to: element.contentStart, text }];
  };
  const last = sheets.children.length - gone.length - 1;
  const views = childrenOf(child(root, "bookViews"), "workbookView");
  const names = childrenOf(child(root, "definedNames"), "definedName");
  return [
    ...gone.map(without),
    ...views.flatMap((view) => [...moved(view, "activeTab", last)]),
    ...names.flatMap((name) => {
      const of = sheets.children[Number(name.attributes["localSheetId"] ?? NaN)];
      return of && gone.includes(of) ? [without(name)] : moved(name, "localSheetId");
    }),
  ];
}

/** The names by which a workbook knows what is printed of its sheets, and where they are filtered. */
function ownNames(added: readonly ListedSheet[], sheets: XmlElement, prefix: string): string {
  return added
    .flatMap(({ name, printed, filter }, i) => {
      const nameFor = (known: string, area: Area, more = "") => {
        const cells = escapeXml(fixedRange(name, area));
        const place = `localSheetId="${sheets.children.length + i}"`;
        return `<${prefix}definedName name="_xlnm.${known}" ${place}${more}>${cells}</${prefix}definedName>`;
      };
      return [
        ...(printed ? [nameFor("Print_Area", printed)] : []),
        ...(filter ? [nameFor("_FilterDatabase", filter, ' hidden="1"')] : []),
      ];
    })
    .join("");
}

/** Puts names behind those that there are. */
function namesSplice(xml: string, root: XmlElement, before: XmlElement, names: string): Splice[] {
  if (names === "") return [];
  const there = child(root, "definedNames");
  if (there) return [appended(xml, there, names)];
  const list = `${prefixOf(root.name)}definedNames`;
  return [{ from: before.end, to: before.end, text: `<${list}>${names}</${list}>` }];
}

/**
 * What stands before the id of a sheet: the prefix that is declared for relationships around the sheets, or one that
 * each of them declares for itself.
 */
function idIn(root: XmlElement, sheets: XmlElement, relationships: string): string {
  const declared = Object.entries({ ...root.attributes, ...sheets.attributes });
  const prefix = declared.find(
    ([name, value]) => name.startsWith("xmlns:") && value === relationships
  )?.[0];
  return prefix ? `${prefix.slice("xmlns:".length)}:id` : `xmlns:r="${relationships}" r:id`;
}

function without({ start, end }: { start: number; end: number }): Splice {
  return { from: start, to: end, text: "" };
}
