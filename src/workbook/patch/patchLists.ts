import { UnreadableWorkbook } from "../unreadable";
import { withAttributes } from "../xml/attributes";
import { escapeXml } from "../xml/escape";
import { appended, child, outline, spliced, type Splice } from "../xml/outline";
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

/** The workbook's relationships with added parts, and without those of a type. */
export function patchRelationships(
  xml: string,
  added: readonly AddedPart[],
  droppedType?: string
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const gone = root.children.filter(
    ({ attributes }) => droppedType !== undefined && attributes["Type"]?.endsWith(`/${droppedType}`)
  );
  const more = added.map(
    ({ id, relationship, target }) =>
      `<${prefix}Relationship Id="${id}" Type="${relationship}" Target="${escapeXml(target)}"/>`
  );
  return spliced(xml, [...gone.map(without), appended(xml, root, more.join(""))]);
}

/** What stands in front of the settings of the calculation in a workbook's part. */
const BEFORE_CALCULATION = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/**
 * The workbook's main part with more sheets behind the others; and every formula is calculated anew when it
 * is opened next, because values that formulas depend on have changed.
 */
export function patchWorkbookPart(
  xml: string,
  added: readonly { readonly name: string; readonly id: string }[]
): string {
  const root = outline(xml);
  const prefix = prefixOf(root.name);
  const sheets = child(root, "sheets");
  if (!sheets) throw new UnreadableWorkbook("damaged");
  const numbers = sheets.children.map(({ attributes }) => Number(attributes["sheetId"]) || 0);
  const idName =
    sheets.children.flatMap(({ attributes }) => Object.keys(attributes)).find(isId) ?? "r:id";
  const entries = added.map(
    ({ name, id }, i) =>
      `<${prefix}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + i + 1}" ` +
      `${idName}="${id}"/>`
  );
  const calculation = child(root, "calcPr");
  const before = root.children.filter(({ local }) => BEFORE_CALCULATION.includes(local)).pop()!;
  return spliced(xml, [
    appended(xml, sheets, entries.join("")),
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

function isId(attribute: string): boolean {
  return /:id$/.test(attribute);
}

function without({ start, end }: { start: number; end: number }): Splice {
  return { from: start, to: end, text: "" };
}
