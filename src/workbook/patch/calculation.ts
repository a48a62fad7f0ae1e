import { withAttributes } from "../xml/attributes";
import { child, outline, type Splice, type XmlElement } from "../xml/outline";
import { prefixOf } from "../xml/parseXml";

/** What stands in front of the settings of the calculation in a workbook's part. */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** A tag that a workbook's part can have; nothing else is taken for what an earlier patch found. */
const TAG = /^<(?:[\w.-]+:)?calcPr(?:\s+[\w.:-]+="[^"<&]*")*\s*\/?>$/;

/** The settings of the calculation as a workbook's part writes them: the start tag, or nothing. */
export function calculationIn(xml: string): string {
  const found = child(outline(xml), "calcPr");
  return found ? xml.slice(found.start, found.contentStart) : "";
}

/**
 * Has every formula calculated anew when the workbook is opened next; or gives back what an earlier patch found, unless
 * the settings have changed since.
 */
export function calculationSplice(
  xml: string,
  root: XmlElement,
  before: string | undefined
): Splice {
  const found = child(root, "calcPr");
  const now = found ? xml.slice(found.start, found.contentStart) : "";
  const added = `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`;
  const anew = (tag: string) => (tag ? withAttributes(tag, { fullCalcOnLoad: "1" }) : added);
  const isOurs = before !== undefined && now === anew(before) && (!before || TAG.test(before));
  const text = isOurs ? before : anew(now);
  if (found) return { from: found.start, to: found.contentStart, text };
  const last = root.children.filter(({ local }) => BEFORE.includes(local)).pop()!;
  return { from: last.end, to: last.end, text };
}
