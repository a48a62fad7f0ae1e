import { fold } from "../text/fold";

/** 9.14205E+17: a code that a spreadsheet took for a number; its digits are lost. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,3}$/;

/** 2018-4205**-13, 9142XXXX, 9142…: a code of which a part is left out. A star at its end is a footnote's. */
const MASKED = /\*[^*]|[*?]{2}|[X×]{3}|…|\.{3}/;

/** What is put where a number is asked for and there is none: one digit many times, 12345678, a division's code. */
const ALL_THE_SAME = /^(.)\1*$/;
const ONE_DIGIT = /(.)\1{7}/;
const IN_ORDER = "01234567890123456789";
const DIVISION = /^42\d{4}$/;

/** A year, a month or a day, which many projects share. */
const DAY =
  /^(?:19|20)\d{2}(?:年?|[-./年](?:0?[1-9]|1[0-2])(?:月?|[-./月](?:0?[1-9]|[12]\d|3[01])[日号]?)|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)$/;

const NONE = [SCIENTIFIC, MASKED, DAY, DIVISION];

/** 见附件, 正在办理, 已备案: words in place of a number. */
const REMARK =
  /[见详按待未无免已尚另暂]|附[件表后]|正在|同[上前]|补[办充交件]|办理|办结|备案$|备案中|说明|申请|手续|提供|上传|复印/;

/** 宜经信备〔2018〕12号, 发改审批2018-15: words around a number of their own. */
const NUMBERED = /[〔[(（【]\d{2,4}[〕\])）】]第?\d|\d{4}[-—]\d|\d{3}号|\d{6}/;

/** 2018-420500-13-03-012345, wherever it stands. */
const LONG_NUMBER = /[A-Z\d](?:[A-Z\d]|[-—](?=[A-Z\d])){11,}/;

/** What has no small letters: nearly all codes and names. */
const WITHOUT_SMALL = /^[\x20-\x60\x7b-\x7e\u3000-\u9fff]*$/;

/** The same in capitals; engines make a new text even where nothing changes, and a register keeps all of them. */
export function inCapitals(text: string): string {
  return WITHOUT_SMALL.test(text) ? text : text.toUpperCase();
}

/** The codes and numbers of a row or two. */
const MOST_ASKED = 4;
const asked: { readonly text: string; readonly found: string | undefined }[] = [];
let next = 0;

/**
 * The code or number of a firm or project as it is compared; undefined where it identifies nothing: a remark, a
 * number that has lost or hides its digits, one that is no real one, a day.
 */
export function identifying(text: string): string | undefined {
  // Asked for when a cell is read, and again when its row is taken down.
  const known = asked.findIndex((each) => each.text === text);
  if (known >= 0) return asked[known]!.found;
  const found = identifyingIn(text);
  asked[next] = { text, found };
  next = (next + 1) % MOST_ASKED;
  return found;
}

function identifyingIn(text: string): string | undefined {
  const code = inCapitals(fold(text).replace(/\s/g, ""));
  if (code.length <= 3 || !/\d/.test(code)) return undefined;
  if (NONE.some((none) => none.test(code))) return undefined;
  const bare = code.replace(/[^A-Z\d]/g, "");
  if (ALL_THE_SAME.test(bare) || ONE_DIGIT.test(bare)) return undefined;
  if (bare.length > 5 && IN_ORDER.includes(bare)) return undefined;
  if (!/[\u3400-\u9FFF]/.test(code)) return code;
  const number = LONG_NUMBER.exec(code)?.[0];
  if (number !== undefined && number.replace(/\D/g, "").length >= 10) return number;
  return NUMBERED.test(code) && !REMARK.test(code) ? code : undefined;
}
