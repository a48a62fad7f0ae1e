import { asSeen } from "./unseen";

/** What most texts have none of: they are plain as they stand. */
const NOT_PLAIN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u2E80-\u2FD5\u3000\uF900-\uFFFF]/;

/**
 * Text in its plain forms: what can't be seen is dropped, radicals become their characters, full-width digits, letters and signs, ￥ and the wide space become their
 * half-width ones, and space around is dropped. Nothing else changes: a ① stays a ①, never a 1.
 */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.trim();
  return asSeen(text)
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, "¥")
    .replace(/\u3000/g, " ")
    .trim();
}
