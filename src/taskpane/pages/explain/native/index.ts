/** What turns formulas of ours into native ones: a script of its own, sent for when it is first wanted. */
export { turnedText } from "./turnedText";
export { turnNative } from "./turnNative";
