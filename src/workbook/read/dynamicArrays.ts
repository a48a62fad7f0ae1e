import { child, childrenOf, outline } from "../xml/outline";
import { isTrue } from "../xml/parseXml";

/** The metadata type of formulas that spill. */
const DYNAMIC_ARRAY = "XLDAPR";

/** Those of the numbers that cells carry as `cm` which say that the cell's formula spills. */
export function readDynamicArrays(xml: string): ReadonlySet<string> {
  const root = outline(xml);
  const types = childrenOf(child(root, "metadataTypes"), "metadataType").map(
    ({ attributes }) => attributes["name"]
  );
  const blocks = childrenOf(
    childrenOf(root, "futureMetadata").find(
      ({ attributes }) => attributes["name"] === DYNAMIC_ARRAY
    ),
    "bk"
  );
  const spilling = blocks.map((block) => {
    const extensions = childrenOf(child(block, "extLst"), "ext");
    const properties = extensions.map((ext) => child(ext, "dynamicArrayProperties"));
    return properties.some((found) => isTrue(found?.attributes["fDynamic"]));
  });
  const numbers = new Set<string>();
  childrenOf(child(root, "cellMetadata"), "bk").forEach((cell, i) => {
    // The type counts from 1, the block from 0.
    const dynamic = childrenOf(cell, "rc").some(
      ({ attributes: { t, v } }) =>
        types[Number(t) - 1] === DYNAMIC_ARRAY && spilling[Number(v)] === true
    );
    if (dynamic) numbers.add(String(i + 1));
  });
  return numbers;
}
