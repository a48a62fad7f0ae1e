import { rangeOf, type Area } from "../../core/grid/address";
import { UnreadableWorkbook } from "../unreadable";
import { withAttributes } from "../xml/attributes";
import { escapeXml } from "../xml/escape";
import { appended, child, outline, spliced, type Splice, type XmlElement } from "../xml/outline";
import { prefixOf } from "../xml/parseXml";

/** A part that is added. */
export interface AddedPart {
  /** Its name in the package, without a leading slash. */
  readonly part: string;
  readonly contentType: string;
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

/** The list of content types with added parts, and without one that was taken away. */
export function patchContentTypes(
  xml: string,
  added: readonly AddedPart[],
  dropped?: string
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const gone = root.children.filter(
    ({ local, attributes }) =>
      local === "Override" &&
      dropped !== undefined &&
      attributes["PartName"]?.toLowerCase() === `/${dropped}`.toLowerCase()
  );
  const overrides = added.map(
    ({ part, contentType }) =>
      `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`
  );
  return spliced(xml, [...gone.map(without), appended(xml, root, overrides.join(""))]);
}

/** The workbook's relationships with added parts, and without those of some types. */
export function patchRelationships(
  xml: string,
  added: readonly AddedPart[],
  droppedTypes: readonly string[]
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const gone = root.children.filter(({ attributes }) =>
    droppedTypes.some((type) => attributes["Type"]?.endsWith(`/${type}`))
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
}

/** What stands in front of the defined names and of the settings of the calculation in a workbook's part. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

/**
 * The workbook's main part with more sheets behind the others; and every formula is calculated anew when it
 * is opened next, because values that formulas depend on have changed.
 * @param relationships the namespace of the sheets' ids
 */
export function patchWorkbookPart(
  xml: string,
  added: readonly ListedSheet[],
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
  const calculation = child(root, "calcPr");
  const lastOf = (names: readonly string[]) =>
    root.children.filter(({ local }) => names.includes(local)).pop()!;
  const before = lastOf(BEFORE_CALCULATION);
  return spliced(xml, [
    appended(xml, sheets, entries.join("")),
    ...namesSplice(xml, root, lastOf(BEFORE_NAMES), printNames(added, sheets, prefix)),
    calculation
      ? {
          from: calculation.start,
          to: calculation.contentStart,
          text: withAttributes(xml.slice(calculation.start, calculation.contentStart), {
            fullCalcOnLoad: "1",
          }),
        }
      : { from: before.end, to: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/** The names by which a workbook knows what is printed of its sheets. */
function printNames(added: readonly ListedSheet[], sheets: XmlElement, prefix: string): string {
  const names = added.map(({ name, printed }, i) => {
    if (!printed) return "";
    const cells = rangeOf(printed).replace(/[A-Z]+|\d+/g, "$$$&");
    const area = escapeXml(`'${name.replace(/'/g, "''")}'!${cells}`);
    const place = sheets.children.length + i;
    return `<${prefix}definedName name="_xlnm.Print_Area" localSheetId="${place}">${area}</${prefix}definedName>`;
  });
  return names.join("");
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
