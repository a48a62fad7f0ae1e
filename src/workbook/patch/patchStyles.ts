import type { CheckStyle, StyleChange } from "../workbook";
import { spliced } from "../xml/outline";
import type { StylePlaces } from "./cellXml";
import { CHECK_STYLES } from "./checkStyles";
import { StyleLists } from "./StyleLists";

/** Styles for a workbook that has none. */
export function noStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>' +
    "</styleSheet>"
  );
}

/** A style of the workbook, by its place, with something changed. */
export interface RestyledStyle {
  readonly place: number;
  readonly change: StyleChange;
}

/** The styles with some of ours, and of its own with changes, behind those that were there; and the places of all. */
export function patchStyles(
  xml: string,
  wanted: Iterable<CheckStyle>,
  restyled: readonly RestyledStyle[] = []
): { xml: string; places: StylePlaces } {
  const lists = new StyleLists(xml);
  const looks = new Map<CheckStyle, number>();
  for (const style of wanted) looks.set(style, lists.addLook(CHECK_STYLES[style]));
  const changed = new Map<string, number>();
  const keyOf = (place: number, change: StyleChange) => JSON.stringify([place, change]);
  for (const { place, change } of restyled) {
    changed.set(keyOf(place, change), lists.addRestyled(place, change));
  }
  return {
    xml: spliced(xml, lists.splices()),
    places: {
      styleIndex: (style) => looks.get(style) ?? 0,
      restyledIndex: (place = "0", change) => changed.get(keyOf(Number(place), change)) ?? 0,
    },
  };
}
