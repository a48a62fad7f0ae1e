import type { Place } from "../core/place/places";
import { quoted } from "../core/rule";
import type { Language, Text } from "../core/text";
import type { PolicyPages, TargetsPage } from "../policies/policyPages";
import type { BookCell } from "../workbook/book";
import { shareRefs } from "./allocationSheet";
import { looks } from "./looks";
import { problemFormula, wholeSum } from "./problems";
import { ENTRIES, INDICATORS, ratio, type TargetsLayout } from "./targetsLayout";
import { texts } from "./texts";

type Eight = [string, string, string, string, string, string, string, string];

/** The headings of the table of units. */
export function targetsHeads({ units }: PolicyPages): readonly Text[] {
  return [
    units,
    texts.class,
    ...INDICATORS.map((column) => ENTRIES[column].label),
    ...[texts.targetFloor, texts.targetCap, texts.target, texts.done, texts.completion],
    ...[texts.pace, texts.shortOf, texts.progress, texts.sameTime, texts.growth, texts.remarks],
  ];
}

/** A line for each unit, what they come to, and whether that is the whole target. */
export function targetsUnits(
  layout: TargetsLayout,
  page: TargetsPage,
  language: Language
): BookCell[][] {
  const { say, word, places, classOf, settings, set, first, count, area, sumOf } = layout;
  const { splitName, isReady } = layout;
  const pool = set(settings.whole);
  const counted = (text: Text, formula: string) =>
    quoted(say(text)).split("{count}").join(`"&${formula}&"`);
  const lineOf = (place: Place, i: number): BookCell[] => {
    const row = first + i + 1;
    const [F, G, H, I, J, K, N, P] = "FGHIJKNP"
      .split("")
      .map((column) => `$${column}${row}`) as Eight;
    const problems = [
      ...Object.entries(ENTRIES).map(([column, input]) =>
        problemFormula({ input, ref: `$${column}${row}`, heading: say(input.label) }, language)
      ),
      `IF(COUNT(${F},${G})=2,IF(${G}<${F},${word(texts.capBelow)},""),"")`,
    ];
    const blank: BookCell = { look: looks.amountEntry };
    const both = (a: string, b: string, formula: string) =>
      `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${formula},"")`;
    const behind = `IF(${K}<0,${word(texts.behind)},${word(texts.onTime)})`;
    return [
      { value: place.name, look: looks.text },
      { value: say(page.className(classOf(place))), look: looks.centred },
      ...[blank, blank, blank, blank, blank],
      { formula: shareRefs(splitName, i).share, look: looks.amount },
      blank,
      { formula: both(H, I, `IF(${H}=0,"",${ratio(I, H)})`), look: looks.rate },
      { formula: both(J, set(settings.time), `${J}-${set(settings.time)}`), look: looks.rate },
      { formula: both(H, I, `${H}-${I}`), look: looks.amount },
      {
        formula:
          `IF(${P}<>"",${word(texts.toMend)},IF(${I}="",${word(texts.notFilled)},` +
          `IF(NOT(ISNUMBER(${H})),${word(texts.noTarget)},IF(${H}=0,${word(texts.zeroTarget)},` +
          `IF(ISNUMBER(${K}),${behind},${word(texts.noTime)})))))`,
        look: looks.centred,
      },
      blank,
      {
        formula: both(I, N, `IF(${N}=0,${word(texts.zeroBefore)},${ratio(I, N)}-1)`),
        look: looks.rate,
      },
      { formula: problems.join("&"), look: looks.text },
    ];
  };

  const sumCell = (column: string): BookCell => ({
    formula: `IF(COUNTA(${area(column)})=0,"",${wholeSum(area(column), count, language)})`,
    look: looks.total,
  });
  const [sumH, sumI, sumJ, sumN] = ["H", "I", "J", "N"].map(sumOf) as [
    string,
    string,
    string,
    string,
  ];
  const known = (formula: string, ...refs: string[]) =>
    `IF(COUNT(${refs.join()})=${refs.length},${formula},"")`;
  const empty: BookCell = { look: looks.total };
  const totals: BookCell[] = [
    { value: say(texts.totalHere), look: looks.total },
    empty,
    ...INDICATORS.map(sumCell),
    ...[empty, empty],
    { formula: `IF(${isReady},SUM(${area("H")}),"")`, look: looks.total },
    sumCell("I"),
    { formula: known(`IF(${pool}=0,"",${ratio(sumI, pool)})`, sumI, pool), look: looks.totalRate },
    {
      formula: known(`${sumJ}-${set(settings.time)}`, sumJ, set(settings.time)),
      look: looks.totalRate,
    },
    { formula: known(`${pool}-${sumI}`, pool, sumI), look: looks.total },
    {
      formula: counted(texts.behindCount, `COUNTIF(${area("M")},${word(texts.behind)})`),
      look: looks.total,
    },
    sumCell("N"),
    {
      formula: known(`IF(${sumN}=0,"",${ratio(sumI, sumN)}-1)`, sumI, sumN),
      look: looks.totalRate,
    },
  ];
  const apart = `ROUND(${sumH}-${pool},10)`;
  const check: BookCell[] = [
    { value: say(texts.check), look: looks.label },
    {
      formula: `IF(${isReady},IF(${apart}=0,${word(texts.sumIsWhole)},${word(texts.sumDiffers)}&${apart}),"")`,
    },
  ];
  return [...places.map(lineOf), totals, check];
}
