import { columnLetters } from "../core/grid/address";
import { inLanguage, type Language } from "../core/text";
import { quotedSheet, type BookCell, type BookSheet, type Look } from "../workbook/book";
import { looks } from "./looks";
import { texts } from "./texts";

/** Title, then headings and values of the whole, then the headings of the table. */
const WHOLE = 2;
const FIRST = 5;

/** What a limit is where there is none: larger than any amount of money. */
const NONE = "9E+99";
/** Fractions in cells are binary: amounts that differ by no more than this share are equal. */
const SLACK = "1E-12";
/** Remainders, in steps, are told apart to so many decimals. */
const REMAINDER_DECIMALS = 8;

/** Somebody who takes part, as formulas of any sheet of the workbook. */
export interface Share {
  readonly name: string;
  /** Ties are broken by it. */
  readonly code: string;
  readonly weight: string;
  /** Cells whose blank means no floor, no cap. */
  readonly floor?: string;
  readonly cap?: string;
}

/** What is shared out; formulas of any sheet of the workbook. */
export interface Sharing {
  readonly sheetName: string;
  readonly title: string;
  readonly pool: string;
  readonly step: string;
  /** Everything is there that it takes. */
  readonly isReady: string;
  readonly shares: readonly Share[];
}

/** A pool in proportion to weights, between floors and caps, in steps: what `allocate` gives, worked out in columns that an auditor can follow. */
export function allocationSheet(
  { sheetName, title, pool, step, isReady, shares }: Sharing,
  language: Language
): BookSheet {
  const heads = inLanguage(texts.allocationHeads, language).split("|");
  const wholeHeads = inLanguage(texts.allocationWhole, language).split("|");
  const [POOL, STEP, START, FIXED, RISING, PER, LEFT] = wholeHeads.map(
    (_, i) => `$${columnLetters(i)}$${WHOLE + 1}`
  ) as [string, string, string, string, string, string, string];
  const last = FIRST + shares.length;
  const at = (column: string, row: number) => `$${column}${row}`;
  const all = (column: string) => `$${column}$${FIRST + 1}:$${column}$${last}`;
  const sumOf = (product: string) => `SUMPRODUCT(${product})`;
  const ifReady = (formula: string, look: Look): BookCell => ({
    formula: `IF(${isReady},${formula},"")`,
    look,
  });
  /** What everybody together has where a unit of weight has so much: floors hold from below, caps from above. */
  const togetherAt = (level: string) =>
    sumOf(
      `(${all("F")}>=${level})*${all("D")}` +
        `+(${all("F")}<${level})*(${all("G")}>${level})*${all("C")}*${level}` +
        `+(${all("F")}<${level})*(${all("G")}<=${level})*${all("E")}`
    );
  const lineOf = ({ name, code, weight, floor, cap }: Share, i: number): BookCell[] => {
    const row = FIRST + i + 1;
    const [C, D, E, F, G, J, K, L, M, N, O] = Array.from("CDEFGJKLMNO", (column) =>
      at(column, row)
    ) as [string, string, string, string, string, string, string, string, string, string, string];
    const share = `${C}*${PER}`;
    const bound = [inLanguage(texts.floor, language), inLanguage(texts.cap, language)];
    const isFree = `(${all("K")}="")`;
    const before = `(${all("N")}>0)*(${all("N")}<${N})`;
    const isReached = (level: string) => `IF(${togetherAt(level)}<${POOL},${level},0)`;
    return [
      { value: name, look: looks.text },
      { value: code, look: looks.text },
      ifReady(weight, looks.number),
      ifReady(floor ? `N(${floor})` : "0", looks.number),
      ifReady(cap ? `IF(${cap}="",${NONE},${cap})` : NONE, looks.number),
      // The level at which a share leaves its floor, and that at which it reaches its cap.
      ifReady(`IF(${C}=0,${NONE},${D}/${C})`, looks.number),
      ifReady(`IF(${C}=0,${NONE},${E}/${C})`, looks.number),
      ifReady(`IF(OR(${C}=0,${D}=0),0,${isReached(F)})`, looks.number),
      ifReady(`IF(OR(${C}=0,${E}=${NONE}),0,${isReached(G)})`, looks.number),
      ifReady(`IF(${K}="${bound[0]}",${D},IF(${K}="${bound[1]}",${E},${share}))`, looks.number),
      ifReady(
        `IF(OR(${C}=0,${share}<=${D}*(1+${SLACK})),"${bound[0]}",IF(${share}>=${E}*(1-${SLACK}),"${bound[1]}",""))`,
        looks.centred
      ),
      ifReady(
        `IF(${K}<>"",${J},MAX(${D},ROUND(INT(ROUND(${J}/${STEP},${REMAINDER_DECIMALS}))*${STEP},10)))`,
        looks.number
      ),
      ifReady(`IF(${K}<>"",0,ROUND((${J}-${L})/${STEP},${REMAINDER_DECIMALS}))`, looks.number),
      ifReady(
        `IF(${K}<>"",0,1+${sumOf(`${isFree}*(${all("M")}>${M})`)}+${sumOf(`${isFree}*(${all("M")}=${M})*(ROW(${all("M")})<ROW(${M}))`)})`,
        looks.centred
      ),
      ifReady(`IF(${K}<>"",0,MIN(${STEP},${E}-${L}))`, looks.number),
      ifReady(
        `ROUND(${L}+MAX(0,MIN(${O},${LEFT}-${sumOf(`${before}*${all("O")}`)})),10)`,
        looks.amount
      ),
    ];
  };
  const whole = [
    pool,
    step,
    `MAX(${all("H")},${all("I")})`,
    sumOf(
      `(${all("F")}>${START})*${all("D")}+(${all("F")}<=${START})*(${all("G")}<=${START})*${all("E")}`
    ),
    sumOf(`(${all("F")}<=${START})*(${all("G")}>${START})*${all("C")}`),
    `IF(${RISING}=0,${START},(${POOL}-${FIXED})/${RISING})`,
    `ROUND(${POOL}-SUM(${all("L")}),10)`,
  ];
  return {
    name: sheetName,
    widths: [24, 14, ...heads.slice(2).map(() => 14)],
    heights: { [WHOLE - 1]: 30, [FIRST - 1]: 45 },
    frozen: { rows: FIRST, columns: 1 },
    printedOnTop: [FIRST - 1, FIRST - 1],
    rows: [
      [{ value: title, look: looks.title }],
      wholeHeads.map((value) => ({ value, look: looks.heading })),
      whole.map((formula) => ifReady(formula, looks.number)),
      [{ value: inLanguage(texts.allocationNote, language), look: looks.note }],
      heads.map((value) => ({ value, look: looks.heading })),
      ...shares.map(lineOf),
    ],
  };
}

/** What other sheets refer to of the one in this place, from 0: the weight, what bound it, the share. */
export function shareRefs(sheetName: string, position: number) {
  const ref = (column: string) => `${quotedSheet(sheetName)}!$${column}$${FIRST + position + 1}`;
  return { weight: ref("C"), bound: ref("K"), share: ref("P") };
}
