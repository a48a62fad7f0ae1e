import type { Package } from "../openPackage";
import { relationshipsPart } from "../read/relationships";
import type { WorkbookPart } from "../read/workbookPart";
import { encoded } from "../xml/encoded";
import { outline } from "../xml/outline";
import { prefixOf } from "../xml/parseXml";
import type { ZipEntry } from "../zip/readArchive";
import { rewriteArchive } from "../zip/rewriteArchive";
import {
  patchContentTypes,
  patchRelationships,
  patchWorkbookPart,
  type AddedPart,
} from "./patchLists";

type Content = () => Iterable<string>;

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The format's strict edition calls them differently. */
const STRICT = "http://purl.oclc.org/ooxml/";
const STRICT_RELATIONSHIPS = `${STRICT}officeDocument/relationships`;

/** What becomes of a workbook's parts, and the lists that name them. */
export class PartChanges {
  /** The namespace of the workbook's own elements. */
  readonly namespace: string;
  private readonly changed = new Map<ZipEntry, (() => Iterable<Uint8Array>) | null>();
  private readonly addedContents = new Map<string, () => Iterable<Uint8Array>>();
  private readonly added: AddedPart[] = [];
  private readonly workbookXml: string;
  private dropped: { part: string; type: string } | undefined;

  constructor(
    private readonly opened: Package,
    private readonly main: WorkbookPart
  ) {
    this.workbookXml = opened.text(main.part);
    const root = outline(this.workbookXml);
    const prefix = prefixOf(root.name).replace(":", "");
    this.namespace = root.attributes[prefix ? `xmlns:${prefix}` : "xmlns"] ?? MAIN;
  }

  /** Another content for a part that is there. */
  change(part: string, content: Content): void {
    this.changed.set(this.opened.entry(part)!, () => encoded(content()));
  }

  /**
   * A new part of this type, under a free name in the workbook's folder; gives the id of the relationship.
   * @param stem such as `worksheets/sheet` for `xl/worksheets/sheet4.xml`
   */
  add(stem: string, type: string, contentType: string, content: Content): string {
    const folder = this.main.part.slice(0, this.main.part.lastIndexOf("/") + 1);
    const target = this.freeTarget(folder, stem);
    const base = this.namespace.startsWith(STRICT) ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
    const id = this.freeId();
    const part = folder + target;
    this.added.push({ part, contentType, id, relationship: `${base}/${type}`, target });
    this.addedContents.set(part, () => encoded(content()));
    return id;
  }

  /** Takes the part of this type away. */
  drop(type: string): void {
    const part = this.main.related(type);
    if (part === undefined) return;
    this.changed.set(this.opened.entry(part)!, null);
    this.dropped = { part, type };
  }

  /** Writes the package, with lists that name what it has now. */
  write(
    newSheets: readonly { readonly name: string; readonly id: string }[],
    write: (chunk: Uint8Array) => void
  ): void {
    this.change(this.main.part, () => [patchWorkbookPart(this.workbookXml, newSheets)]);
    const { added, dropped } = this;
    if (added.length > 0 || dropped) {
      const relationships = relationshipsPart(this.main.part);
      const [rels, types] = [this.opened.text(relationships), this.opened.text(CONTENT_TYPES)];
      this.change(relationships, () => [patchRelationships(rels, added, dropped?.type)]);
      this.change(CONTENT_TYPES, () => [patchContentTypes(types, added, dropped?.part)]);
    }
    const like = this.opened.entry(this.main.part)!;
    const changes = { changed: this.changed, added: this.addedContents, like };
    rewriteArchive(this.opened.archive, changes, write);
  }

  private freeTarget(folder: string, stem: string): string {
    const isTaken = (target: string) =>
      this.opened.entry(folder + target) !== undefined || this.addedContents.has(folder + target);
    if (!stem.includes("/") && !isTaken(`${stem}.xml`)) return `${stem}.xml`;
    let number = 1;
    while (isTaken(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  private freeId(): string {
    const taken = new Set([...this.main.relationships, ...this.added].map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    return `rId${number}`;
  }
}
