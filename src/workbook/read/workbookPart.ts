import type { Package } from "../openPackage";
import { MOST_PREFIXES, MOST_SHEETS } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import type { DefinedName } from "../workbook";
import { foreignAttribute, isTrue, localName, parseXml, type XmlTag } from "../xml/parseXml";
import { readRelationships, relationshipPrefixes, type Relationship } from "./relationships";

/** What the workbook's main part says. */
export interface WorkbookPart {
  /** The part's own name. */
  readonly part: string;
  /** All sheets' names, of those that are only a chart as well. */
  readonly names: readonly string[];
  readonly sheets: readonly { name: string; part: string; hidden: boolean }[];
  /** Sheets that are listed and of which nothing is there. */
  readonly missing: readonly string[];
  /** The one of `sheets` that was on show when the file was saved, if that is said. */
  readonly active: WorkbookPart["sheets"][number] | undefined;
  /** Days count from 1904, as on the Macintosh of old. */
  readonly date1904: boolean;
  /** Names for cells and formulas, without those that Excel keeps for itself. */
  readonly definedNames: readonly DefinedName[];
  /** The parts that tell of other workbooks, in the order in which formulas number them. */
  readonly externalLinks: readonly string[];
  readonly relationships: readonly Relationship[];
  /** The part that the workbook refers to by this type, if it is there. */
  readonly related: (type: string) => string | undefined;
}

const USUAL_PART = "xl/workbook.xml";

/**
 * Finds the main part and reads the list of its worksheets; sheets that are only a chart are left out.
 * @throws UnreadableWorkbook when the package is no workbook, or damaged
 */
export function readWorkbookPart(opened: Package): WorkbookPart {
  const main = readRelationships(opened, "").find(({ type }) => type === "officeDocument");
  const part = main && opened.entry(main.target) ? main.target : USUAL_PART;
  if (!opened.entry(part)) throw new UnreadableWorkbook("other-package");
  const relationships = readRelationships(opened, part);
  const listed: { name: string; id: string | undefined; hidden: boolean }[] = [];
  let root: string | undefined;
  let within: string | undefined;
  let date1904 = false;
  let activeTab: string | undefined;
  const external: (string | undefined)[] = [];
  const defined: { tag: XmlTag; formula: string }[] = [];
  let isInName = false;
  const prefixes = new Set<string>();
  parseXml(opened.list(part), {
    open: (tag, depth) => {
      const name = localName(tag.name);
      root ??= name;
      if (depth === 2) within = name;
      if (depth <= 3) relationshipPrefixes(tag).forEach((prefix) => prefixes.add(prefix));
      // Extensions further in have elements of the same names.
      if (depth === 2 && name === "workbookPr") date1904 = isTrue(tag.attributes["date1904"]);
      if (depth === 3 && within === "bookViews") activeTab ??= tag.attributes["activeTab"] ?? "0";
      isInName = depth === 3 && within === "definedNames" && name === "definedName";
      if (isInName) defined.push({ tag, formula: "" });
      if (depth === 3 && name === "externalReference") external.push(idOf(tag, prefixes));
      if (external.length > MOST_SHEETS) throw new UnreadableWorkbook("too-large");
      if (depth !== 3 || within !== "sheets" || name !== "sheet") return;
      if (tag.attributes["name"] === undefined) return;
      const state = tag.attributes["state"] ?? "visible";
      const id = idOf(tag, prefixes);
      listed.push({ name: tag.attributes["name"], id, hidden: state !== "visible" });
      // Each sheet looks for its id with each of them.
      if (listed.length > MOST_SHEETS || prefixes.size > MOST_PREFIXES)
        throw new UnreadableWorkbook("too-large");
    },
    text: (text) => {
      if (isInName) defined[defined.length - 1]!.formula += text;
    },
    close: () => (isInName = false),
  });
  if (root !== "workbook") throw new UnreadableWorkbook("other-package");
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const missing: string[] = [];
  const sheets = listed.flatMap(({ name, id, hidden }) => {
    const related = byId.get(id ?? "");
    if (!related || !opened.entry(related.target)) missing.push(name);
    else if (related.type === "worksheet") return [{ name, part: related.target, hidden }];
    return [];
  });
  if (sheets.length === 0 && missing.length > 0) throw new UnreadableWorkbook("damaged");
  const related = (type: string) => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target !== undefined && opened.entry(target) ? target : undefined;
  };
  const names = listed.map(({ name }) => name);
  const active = sheets.find(({ name }) => name === names[Number(activeTab)]);
  const definedNames = defined.flatMap((each) => definedName(each, names));
  const externalLinks = external.map((id) => byId.get(id ?? "")?.target ?? "");
  return {
    ...{ part, names, sheets, missing, active, date1904 },
    ...{ definedNames, externalLinks, relationships, related },
  };
}

function definedName(
  { tag, formula }: { tag: XmlTag; formula: string },
  sheets: readonly string[]
): DefinedName[] {
  const { name, localSheetId, hidden } = tag.attributes;
  if (name === undefined || /^_xlnm\./i.test(name)) return [];
  const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
  return [{ name, formula, hidden: isTrue(hidden), ...(sheet !== undefined && { sheet }) }];
}

/** The id by which a sheet names its part: one of the prefixes should stand before it. */
function idOf(tag: XmlTag, prefixes: ReadonlySet<string>): string | undefined {
  const prefix = [...prefixes].find((each) => tag.attributes[`${each}:id`] !== undefined);
  return prefix === undefined ? foreignAttribute(tag, "id") : tag.attributes[`${prefix}:id`];
}
