import { find, isWhollyGiven, quoted, wordsOf, type Input, type Rule } from "../core/rule";
import { inLanguage, nameList, type Language, type Text } from "../core/text";
import { FIRST_YEAR, LAST_YEAR, toSerial } from "../core/window";
import { quotedSheet } from "../workbook/book";
import { texts } from "./texts";

/** A cell that is filled in for an input. */
export interface Entry {
  readonly input: Input;
  /** As formulas write it. */
  readonly ref: string;
  /** The heading of its column. */
  readonly heading: string;
}

/** Outside these a number is no day of a project or payment. */
const DAYS = [FIRST_YEAR, LAST_YEAR + 1].map((year) => toSerial({ year, month: 1, day: 1 }));

/** What is wrong with a row, as one text, empty where nothing is: which column, what was found, what to do. */
export function problemsFormula(
  entries: readonly Entry[],
  { requiresAnyOf }: Pick<Rule, "requiresAnyOf">,
  language: Language
): string {
  const basis = entries.filter(({ input }) => requiresAnyOf.includes(input));
  const filled = basis.map(({ ref }) => ref).join();
  const labels = inLanguage(nameList(basis.map(({ heading }) => heading)), language);
  const noBasis = said(texts.noBasis, language, { labels });
  return [
    ...entries.map((entry) => problemFormula(entry, language)),
    `IF(COUNTA(${filled})=0,${noBasis},"")`,
  ].join("&");
}

/** What is wrong with one cell, as a text, empty where nothing is. */
export function problemFormula({ input, ref, heading }: Entry, language: Language): string {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) =>
    said(text, language, { label: heading, ...values }, ref);
  const checked = (wrong: string, text: string, otherwise = '""') =>
    `IF(${wrong},${text},${otherwise})`;
  return checked(
    `ISERROR(${ref})`,
    say(texts.isError),
    wrongFormula(input, ref, checked, say, language)
  );
}

function wrongFormula(
  input: Input,
  ref: string,
  checked: (wrong: string, text: string, otherwise?: string) => string,
  say: (text: Text, values?: Readonly<Record<string, string>>) => string,
  language: Language
): string {
  const notNumber = `AND(${ref}<>"",NOT(ISNUMBER(${ref})))`;
  switch (input.kind) {
    case "amount":
      return checked(
        notNumber,
        say(texts.notNumber, { unit: input.unit ?? "万元" }),
        checked(
          `N(${ref})<0`,
          say(texts.negative),
          input.aboveZero ? checked(`AND(${ref}<>"",N(${ref})=0)`, say(texts.isZero)) : '""'
        )
      );
    case "number":
      return checked(notNumber, say(texts.notNumber, { unit: input.label.zh }));
    case "count":
      return checked(
        `OR(${notNumber},N(${ref})<>INT(N(${ref})))`,
        say(texts.notWhole),
        checked(`N(${ref})<0`, say(texts.negative))
      );
    case "rank":
      return checked(
        `OR(${notNumber},AND(ISNUMBER(${ref}),N(${ref})<>MAX(1,INT(N(${ref})))))`,
        say(texts.notRank)
      );
    case "day":
      return checked(
        `OR(${notNumber},AND(ISNUMBER(${ref}),OR(N(${ref})<${DAYS[0]},N(${ref})>=${DAYS[1]})))`,
        say(texts.notDay)
      );
    case "text":
      return checked(`N(${ref})<>0`, say(texts.notText));
    case "place": {
      const known = checked(isNot(ref, wordsOf(input).flat()), say(texts.notPlace));
      const isBlank = `TRIM(${ref})=""`;
      return isWhollyGiven(input)
        ? checked(isBlank, say(texts.noPlace), known)
        : checked(isBlank, '""', known);
    }
    case "flag":
      return checked(isNot(ref, ["", ...wordsOf(input).flat()]), say(texts.notFlag));
    default: {
      const words = wordsOf(input).map(([word]) => word!);
      return words.length === 0
        ? '""'
        : checked(
            isNot(ref, ["", "0", ...wordsOf(input).flat()]),
            say(texts.notWord, { words: inLanguage(nameList(words), language) })
          );
    }
  }
}

/** Words stand between bars: what has one could be found across two of them. */
function isNot(ref: string, words: readonly string[]): string {
  return `OR(ISERROR(${find(ref, words)}),ISNUMBER(FIND("|",${ref})))`;
}

/** A text as a formula; {found} is what stands in the cell. */
export function said(
  text: Text,
  language: Language,
  values: Readonly<Record<string, string>>,
  ref?: string
): string {
  const filled = Object.entries(values).reduce(
    (template, [key, value]) => template.replace(`{${key}}`, value),
    inLanguage(text, language)
  );
  return filled
    .split("{found}")
    .map((piece) => quoted(piece))
    .join(`&${ref}&`);
}

/** A unit behind a label. */
export function unitMark(unit: string, language: Language): string {
  return inLanguage(texts.unitMark, language).replace("{unit}", unit);
}

/**
 * The sum of what stands in a column between the rows of the headings and of the totals, both from 1; where a row of it
 * has to be mended, how many instead: none is left out in silence. Rows inserted right below the headings or right
 * above the totals are between them as well, where an area from the first row to the last would pass over them.
 */
export function sumFormula(
  column: string,
  [headings, totals]: readonly [headings: number, totals: number],
  language: Language
): string {
  const inside = `ROWS($A$${headings}:$A${totals})-2`;
  const area = `OFFSET(${column}$${headings},1,0,${inside},1)`;
  // COUNTIF with wildcards counts numbers as well in some programs.
  const wrong = `SUMPRODUCT(ISTEXT(${area})*(${area}<>""))`;
  return `IF(${wrong}>0,${wrong}&${said(texts.rowsToMend, language, {})},SUM(${area}))`;
}

/** The sum of cells that all have to be filled in with amounts; where some aren't, how many instead. */
export function wholeSum(area: string, count: number, language: Language): string {
  const sound = `COUNTIF(${area},">=0")`;
  const lacking = `(${count}-${sound})&${said(texts.unfilledOrWrong, language, {})}`;
  return `IF(${sound}=${count},SUM(${area}),${lacking})`;
}

/** What keeps a column from being shared out by: blanks, or nothing in it at all; empty where nothing does. */
export function lacksIn(area: string, rows: number, label: string, language: Language): string {
  const blank = said(texts.someBlank, language, { label })
    .split("{count}")
    .join(`"&(${rows}-COUNT(${area}))&"`);
  const zero = said(texts.allZero, language, { label });
  return `IF(COUNT(${area})<${rows},${blank},IF(SUM(${area})=0,${zero},""))`;
}

/** A formula's absolute references, as another sheet writes them. */
export function seenFromElsewhere(formula: string, sheetName: string): string {
  return formula.replace(
    /\$[A-Z]\$\d+(:\$[A-Z]\$\d+)?/g,
    (ref) => `${quotedSheet(sheetName)}!${ref}`
  );
}
