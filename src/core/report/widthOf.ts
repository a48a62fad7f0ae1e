const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6“”‘’…—×√]/u;

/** How many letters wide a text is: a Chinese character takes two places. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);
}
