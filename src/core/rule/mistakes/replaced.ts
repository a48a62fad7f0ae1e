import type { AmountNode } from "../node";

/** Nodes of a rule and what each becomes, once what stands inside it has been replaced. */
export type Edits = ReadonlyMap<AmountNode, (node: never) => AmountNode>;

/** The rule with these nodes replaced; whatever holds none of them stays the very same object. */
export function replaced<Part>(part: Part, edits: Edits): Part {
  if (!isPlain(part)) return part;
  let isSame = true;
  const copy: Record<string, unknown> = Array.isArray(part) ? ([] as never) : {};
  for (const [key, child] of Object.entries(part)) {
    copy[key] = replaced(child, edits);
    isSame = isSame && copy[key] === child;
  }
  const rebuilt = (isSame ? part : copy) as Part;
  const edit = edits.get(part as never);
  return edit ? (edit(rebuilt as never) as Part) : rebuilt;
}

/** What an amount doesn't come from: what decides between ways, and what notes are made of. */
const ASIDE = ["when", "arises", "condition", "values"];

/** Every node that a rule's amount comes from, each once, outermost first. */
export function nodesIn(part: unknown, found = new Set<AmountNode>()): ReadonlySet<AmountNode> {
  if (!isPlain(part)) return found;
  if ("kind" in part) found.add(part as AmountNode);
  for (const [key, child] of Object.entries(part)) if (!ASIDE.includes(key)) nodesIn(child, found);
  return found;
}

/** Lists, nodes, and what holds nodes; not inputs, which have a name, nor figures, amounts, texts. */
function isPlain(part: unknown): part is object {
  return (
    Array.isArray(part) ||
    (typeof part === "object" &&
      part !== null &&
      Object.getPrototypeOf(part) === Object.prototype &&
      !("name" in part || "figure" in part || "zh" in part))
  );
}
