import { repackaged, type Package } from "../../workbook";

/**
 * Number formats that Chinese Excel and WPS use by number alone: the file does not spell them out, and exceljs,
 * which knows them for no language, would show 43190 where the ledger says 2018年3月31日.
 */
const CHINESE_FORMATS: Record<number, string> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const STYLES = "xl/styles.xml";

/** The file with those of the formats spelt out that it uses without saying what they are. */
export function withChineseFormats(opened: Package): Uint8Array {
  const { bytes } = opened.archive;
  if (!opened.entry(STYLES)) return bytes;
  const xml = opened.text(STYLES);
  const defined = formatNumbers(xml, /<numFmt\b[^>]*?\bnumFmtId="(\d+)"/g);
  const used = formatNumbers(xml, /<xf\b[^>]*?\bnumFmtId="(\d+)"/g);
  const missing = [...used].filter((number) => number in CHINESE_FORMATS && !defined.has(number));
  if (missing.length === 0) return bytes;
  return repackaged(opened, STYLES, withFormats(xml, missing));
}

function formatNumbers(xml: string, pattern: RegExp): Set<number> {
  return new Set(Array.from(xml.matchAll(pattern), (match) => Number(match[1])));
}

function withFormats(xml: string, numbers: number[]): string {
  const formats = numbers
    .map((number) => {
      const code = CHINESE_FORMATS[number]?.replace(/"/g, "&quot;");
      return `<numFmt numFmtId="${number}" formatCode="${code}"/>`;
    })
    .join("");
  if (xml.includes("</numFmts>")) return xml.replace("</numFmts>", `${formats}</numFmts>`);
  return xml
    .replace(/<numFmts\b[^>]*\/>/, "")
    .replace(/<styleSheet\b[^>]*>/, (opening) => `${opening}<numFmts>${formats}</numFmts>`);
}
