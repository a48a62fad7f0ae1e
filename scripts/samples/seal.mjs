/**
 * The last step of writing a sample: two things exceljs cannot do.
 *
 * 1. Formulas that spill. A bare `<f>` is read by Excel as a formula from before dynamic arrays and
 *    shown with `@`, its result cut to one cell. What spills must carry cell metadata (`cm`).
 * 2. The same bytes every time: zip entries in fixed order with a fixed date.
 */
import { createRequire } from "node:module";

// exceljs's own zip library, resolved from exceljs so that it needs no entry of its own.
const JSZip = createRequire(createRequire(import.meta.url).resolve("exceljs"))("jszip");

const STAMP = new Date(Date.UTC(2018, 5, 30));

/** The metadata part that Excel writes for dynamic arrays: one record, used by every such cell. */
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const CONTENT_TYPE = `<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>`;
const RELATION = `<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>`;

const before = (text, end, addition) => {
  if (!text.includes(end)) throw new Error(`Expected ${end} in the package`);
  return text.replace(end, addition + end);
};

/** Excel recalculates a file from an older engine on opening, which would lose the stored values. */
const currentEngine = (xml) => xml.replace(/calcId="\d+"/, 'calcId="191029"');

/** Mark single-cell array formulas as dynamic: they grow to their result when calculated. */
const dynamicArrays = (xml) => xml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');

/** Rewrite a workbook from exceljs; returns the final bytes. */
export async function seal(buffer) {
  const source = await JSZip.loadAsync(buffer);
  const names = Object.keys(source.files).filter((name) => !source.files[name].dir);
  const parts = new Map();
  for (const name of names) parts.set(name, await source.file(name).async("string"));

  const edit = (name, change) => parts.set(name, change(parts.get(name)));
  edit("xl/workbook.xml", currentEngine);
  for (const name of names.filter((part) => part.startsWith("xl/worksheets/sheet")))
    edit(name, dynamicArrays);
  edit("[Content_Types].xml", (xml) => before(xml, "</Types>", CONTENT_TYPE));
  edit("xl/_rels/workbook.xml.rels", (xml) => before(xml, "</Relationships>", RELATION));
  parts.set("xl/metadata.xml", METADATA);

  const zip = new JSZip();
  const first = "[Content_Types].xml";
  const order = [first, ...[...parts.keys()].filter((name) => name !== first).sort()];
  for (const name of order) zip.file(name, parts.get(name), { date: STAMP, createFolders: false });
  return zip.generateAsync({
    type: "nodebuffer",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}
