/** What every package that is made anew begins with. */
import { strToU8, zipSync } from "fflate";

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The type of each part that isn't a relationship. */
export function contentTypes(types: readonly (readonly [part: string, type: string])[]): string {
  const overrides = types.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

/** Relationships rId1, rId2, … in this order. */
export function relationships(of: readonly (readonly [type: string, target: string])[]): string {
  const start = `<Relationships xmlns="${PACKAGE}/relationships"`;
  if (of.length === 0) return `${start}/>`;
  const each = of.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`
  );
  return `${start}>${each.join("")}</Relationships>`;
}

/** The parts, with an XML declaration each, as a file: the same parts make the same bytes on every day. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const declared = (xml: string) => (xml.startsWith("<?xml") ? xml : START + xml);
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declared(xml))] as const);
  // Zip files know no day before this one.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}
