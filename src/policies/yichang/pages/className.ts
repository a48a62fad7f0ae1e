import type { Text } from "../../../core/text";

const NUMERALS = ["一", "二", "三"];

/** What a class of YC-4.1-g … -i is called, by its number. */
export function className(key: string): Text {
  return { zh: `${NUMERALS[Number(key) - 1] ?? key}类`, en: `Class ${key}` };
}
