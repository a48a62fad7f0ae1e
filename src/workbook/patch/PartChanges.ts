import { relationships } from "../newPackage";
import type { Package } from "../openPackage";
import { IDS, relationshipsPart } from "../read/relationships";
import type { WorkbookPart } from "../read/workbookPart";
import { encoded } from "../xml/encoded";
import { child, outline, type XmlElement } from "../xml/outline";
import { prefixOf } from "../xml/parseXml";
import type { ZipEntry } from "../zip/readArchive";
import type { Deflater } from "../zip/deflate";
import { rewriteArchive } from "../zip/rewriteArchive";
import {
  listedParts,
  patchContentTypes,
  patchRelationships,
  patchWorkbookPart,
  type AddedPart,
  type RelatedPart,
  type SheetChanges,
} from "./patchLists";

type Content = () => Iterable<string>;

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006";
/** The format's strict edition calls them differently. */
const STRICT = "http://purl.oclc.org/ooxml/";
const STRICT_RELATIONSHIPS = `${STRICT}officeDocument/relationships`;

/** The namespace that the ids of the sheets have, wherever it is declared. */
function declaredRelationships(root: XmlElement): string | undefined {
  const sheets = child(root, "sheets");
  return [root, ...(sheets ? [sheets, ...sheets.children] : [])]
    .flatMap(({ attributes }) => Object.entries(attributes))
    .find(([name, value]) => name.startsWith("xmlns:") && IDS.test(value))?.[1];
}

/** What becomes of a workbook's parts, and the lists that name them. */
export class PartChanges {
  /** The namespace of the workbook's own elements. */
  readonly namespace: string;
  /** With what the namespaces of drawings and charts begin. */
  readonly drawings: string;
  /** The namespace of ids, with which the types of relationships begin. */
  private readonly relationships: string;
  private readonly changed = new Map<ZipEntry, (() => Iterable<Uint8Array>) | null>();
  private readonly addedContents = new Map<string, () => Iterable<Uint8Array>>();
  private readonly added: AddedPart[] = [];
  private readonly related: RelatedPart[] = [];
  private readonly workbookXml: string;
  private readonly droppedParts: string[] = [];
  private readonly droppedTypes: string[] = [];
  private readonly droppedIds: string[] = [];
  private listed: ReadonlySet<string> | undefined;

  constructor(
    private readonly opened: Package,
    private readonly main: WorkbookPart
  ) {
    this.workbookXml = opened.text(main.part);
    const root = outline(this.workbookXml);
    const prefix = prefixOf(root.name).replace(":", "");
    this.namespace = root.attributes[prefix ? `xmlns:${prefix}` : "xmlns"] ?? MAIN;
    const isStrict = this.namespace.startsWith(STRICT);
    this.drawings = isStrict ? `${STRICT}drawingml` : DRAWINGS;
    this.relationships =
      declaredRelationships(root) ?? (isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS);
  }

  /** Another content for a part that is there. */
  change(part: string, content: Content): void {
    this.changed.set(this.opened.entry(part)!, () => encoded(content()));
  }

  /**
   * A new part of this type, under a free name in the workbook's folder; gives the id of the relationship as well.
   * @param stem such as `worksheets/sheet` for `xl/worksheets/sheet4.xml`
   */
  add(
    stem: string,
    type: string,
    contentType: string,
    content: Content
  ): { readonly id: string; readonly part: string } {
    const target = this.freeTarget(this.folder, stem);
    const id = this.freeId();
    const part = this.folder + target;
    // A workbook has only one, and this one's part isn't there.
    if (type === "styles") this.droppedTypes.push(type);
    this.added.push({
      part,
      contentType,
      id,
      relationship: `${this.relationships}/${type}`,
      target,
    });
    this.addedContents.set(part, () => encoded(content()));
    return { id, part };
  }

  /**
   * New parts to which an added part refers as rId1, rId2, …: all that it refers to. Gives their names in the package.
   * @param owner the added part's name
   */
  addTo(
    owner: string,
    stem: string,
    type: string,
    contentType: string,
    contents: readonly string[]
  ): string[] {
    const parts = contents.map((xml) => {
      const part = this.folder + this.freeTarget(this.folder, stem);
      this.related.push({ part, contentType });
      this.addedContents.set(part, () => encoded([xml]));
      return part;
    });
    const rels = relationships(parts.map((part) => [`${this.relationships}/${type}`, `/${part}`]));
    this.addedContents.set(relationshipsPart(owner), () => encoded([rels]));
    return parts;
  }

  /** An element of a new part that refers to the one that is its `number`th, such as `<drawing r:id="rId1"/>`. */
  referenceTo(element: string, number: number): string {
    return `<${element} xmlns:r="${this.relationships}" r:id="rId${number}"/>`;
  }

  /** Takes the part of this type away. */
  drop(type: string): void {
    const part = this.main.related(type);
    if (part === undefined) return;
    this.takeAway(part);
    this.droppedTypes.push(type);
  }

  /** Takes a sheet's part away, with what says to what it refers. */
  dropSheet(part: string): void {
    this.takeAway(part);
    const related = this.main.relationships.filter(({ target }) => target === part);
    this.droppedIds.push(...related.map(({ id }) => id));
    const relationships = this.opened.entry(relationshipsPart(part));
    if (relationships) this.changed.set(relationships, null);
  }

  private takeAway(part: string): void {
    this.changed.set(this.opened.entry(part)!, null);
    this.droppedParts.push(part);
  }

  /** Writes the package, with lists that name what it has now. */
  write(sheets: SheetChanges, write: (chunk: Uint8Array) => void, deflater: Deflater): void {
    this.change(this.main.part, () => [
      patchWorkbookPart(this.workbookXml, sheets, this.relationships),
    ]);
    const { added, related, droppedParts, droppedTypes, droppedIds } = this;
    if (added.length + droppedParts.length > 0) {
      const relationships = relationshipsPart(this.main.part);
      const [rels, types] = [this.opened.text(relationships), this.opened.text(CONTENT_TYPES)];
      this.change(relationships, () => [patchRelationships(rels, added, droppedTypes, droppedIds)]);
      this.change(CONTENT_TYPES, () => [
        patchContentTypes(types, [...added, ...related], droppedParts),
      ]);
    }
    const like = this.opened.entry(this.main.part)!;
    const changes = { changed: this.changed, added: this.addedContents, like };
    rewriteArchive(this.opened.archive, changes, write, deflater);
  }

  /** The workbook's. */
  private get folder(): string {
    return this.main.part.slice(0, this.main.part.lastIndexOf("/") + 1);
  }

  private freeTarget(folder: string, stem: string): string {
    // A name that a list has for a part that isn't there would be listed twice.
    this.listed ??= new Set(
      [
        ...listedParts(this.opened.text(CONTENT_TYPES)).map((name) => name.replace(/^\//, "")),
        ...this.main.relationships.map(({ target }) => target),
      ].map((name) => name.toLowerCase())
    );
    const isTaken = (target: string) =>
      this.opened.entry(folder + target) !== undefined ||
      this.addedContents.has(folder + target) ||
      this.listed!.has((folder + target).toLowerCase());
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
