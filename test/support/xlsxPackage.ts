import { strToU8, unzipSync, zipSync } from "fflate";

/** Parts of an .xlsx file by name. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The file, packed lightly or not at all, and written with a day of its own: zip archives keep one for every part. */
export function zipped(parts: Parts, level: 0 | 1 = 1): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level, mtime: new Date(2018, 5, 21, 12) });
}

/** A part's text in a file, with its byte order mark if it has one. */
export function partText(bytes: Uint8Array, part: string): string {
  return Buffer.from(unzipSync(bytes)[part] ?? []).toString("utf8");
}

/** A relationship: id, last word of its type, target. */
export type Relation = readonly [id: string, type: string, target: string];

export function relationships(relations: readonly Relation[]): string {
  const entries = relations.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${RELATIONSHIPS}/${type}`}" Target="${target}"/>`
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** Content types by the part's name; the words after `spreadsheetml.` are enough. */
export function contentTypes(
  overrides: Record<string, string>,
  defaults: Record<string, string> = {}
): string {
  const all = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    ...defaults,
  };
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    Object.entries(all)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join("") +
    Object.entries(overrides)
      .map(([part, type]) => {
        const whole = type.startsWith("application/") ? type : `${SHEET_ML}.${type}+xml`;
        return `<Override PartName="/${part}" ContentType="${whole}"/>`;
      })
      .join("") +
    "</Types>"
  );
}

export interface SmallWorkbook {
  /** The whole XML of a sheet, or what stands in its sheetData, by name. */
  sheets: Record<string, string>;
  /** `si` elements. */
  sharedStrings?: string;
  /** What stands in `styleSheet`. */
  styles?: string;
  /** The whole XML of xl/metadata.xml. */
  metadata?: string;
  calcChain?: string;
  /** What stands in `workbook` before and behind `sheets`. */
  before?: string;
  behind?: string;
}

/** The parts of a workbook with little in it. */
export function smallParts(workbook: SmallWorkbook): Parts {
  const { sheets, sharedStrings, styles, metadata, calcChain, before = "", behind = "" } = workbook;
  const names = Object.keys(sheets);
  const others: [string, string, string | undefined, string][] = [
    ["sharedStrings", "sharedStrings", sharedStrings, "sst"],
    ["styles", "styles", styles, "styleSheet"],
    ["metadata", "sheetMetadata", metadata, ""],
    ["calcChain", "calcChain", calcChain, "calcChain"],
  ];
  const present = others.filter(([, , content]) => content !== undefined);
  const parts: Parts = {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "sheet.main",
      ...Object.fromEntries(names.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, "worksheet"])),
      ...Object.fromEntries(present.map(([part, type]) => [`xl/${part}.xml`, type])),
    }),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>` +
      names
        .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join("") +
      `</sheets>${behind}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, i): Relation => [
        `rId${i + 1}`,
        "worksheet",
        `worksheets/sheet${i + 1}.xml`,
      ]),
      ...present.map(([part, type]): Relation => [`rId-${part}`, type, `${part}.xml`]),
    ]),
  };
  names.forEach((name, i) => {
    const content = sheets[name]!;
    parts[`xl/worksheets/sheet${i + 1}.xml`] = content.includes("worksheet")
      ? content
      : `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`;
  });
  for (const [part, , content, root] of present) {
    parts[`xl/${part}.xml`] = root
      ? `${DECLARATION}<${root} xmlns="${MAIN}">${content}</${root}>`
      : content!;
  }
  return parts;
}

export function smallWorkbook(workbook: SmallWorkbook): Uint8Array {
  return zipped(smallParts(workbook));
}

/** Metadata that says of cells with cm="1" that their formulas spill. */
export const SPILLING_METADATA =
  `${DECLARATION}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
