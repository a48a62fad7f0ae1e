import type { Package } from "../openPackage";
import { localName, parseXml, type XmlTag } from "../xml/parseXml";

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the words before it differ between two editions. */
  readonly type: string;
  /** The part's name, without a leading slash; empty for something outside the package. */
  readonly target: string;
  /** The address of something outside the package, as the file writes it. */
  readonly outside?: string;
}

/** The namespace of ids, in either edition of the format. */
export const IDS = /\/officeDocument\/(?:2006\/)?relationships$/;

/** The prefixes that an element declares for ids. */
export function relationshipPrefixes({ attributes }: Pick<XmlTag, "attributes">): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    name.startsWith("xmlns:") && IDS.test(value) ? [name.slice("xmlns:".length)] : []
  );
}

/** The part that holds the relationships of a part; of the package, for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none where nothing is said. */
export function readRelationships(opened: Package, part: string): Relationship[] {
  const found: Relationship[] = [];
  const rels = relationshipsPart(part);
  if (!opened.entry(rels)) return found;
  parseXml(opened.list(rels), {
    open: ({ name, attributes: { Id, Type, Target, TargetMode } }) => {
      if (localName(name) !== "Relationship") return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      const isOutside = TargetMode === "External";
      const target = isOutside ? "" : resolved(part, Target);
      found.push({ id: Id, type, target, ...(isOutside && { outside: Target }) });
    },
  });
  return found;
}

/** A target counts from the folder of the part that names it. Some programs write backslashes. */
function resolved(part: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  const path = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
