import { rangeOf } from "../../../../core/grid/address";
import type { ExplainMessages } from "../messages";
import type { Turned } from "./turnNative";

/** What was done, with its counts. */
export function turnedText(
  { sheetName, area, native, staying, list }: Turned,
  { done }: ExplainMessages["native"]
): string {
  const where = area ? `${sheetName}!${rangeOf(area)}` : sheetName;
  if (native.length + staying.length === 0) return done.none(where);
  const texts = native.filter(({ whileText }) => whileText.length > 0).length;
  return [
    done.turned(where, native.length),
    ...(list === undefined ? [] : [done.listed(list)]),
    ...(texts > 0 ? [done.whileText(texts)] : []),
    ...(staying.length > 0 ? [done.staying(staying.length)] : []),
  ].join(" ");
}
