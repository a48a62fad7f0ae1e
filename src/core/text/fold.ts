import { asSeen } from "./unseen";

/**
 * Text in its plain forms: what can't be seen is dropped, radicals become their characters, full-width digits, letters and signs, ￥ and the wide space become their
 * half-width ones, and space around is dropped. Nothing else changes: a ① stays a ①, never a 1.
 */
export function fold(text: string): string {
  return asSeen(text)
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, "¥")
    .replace(/\u3000/g, " ")
    .trim();
}
