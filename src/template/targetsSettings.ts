import {
  excelFormula,
  quoted,
  type AmountInput,
  type CountInput,
  type YearInput,
} from "../core/rule";
import { fill, inLanguage, type Language } from "../core/text";
import type { TargetsPage } from "../policies/policyPages";
import { QUARTERS_A_YEAR, USUAL_STEP, USUAL_WEIGHTS } from "../policies/targets";
import type { BookCell } from "../workbook/book";
import type { Figures } from "./figures";
import { looks } from "./looks";
import { problemFormula, said, unitMark, type Entry } from "./problems";
import {
  ENTRIES,
  INDICATORS,
  METHODS,
  QUARTER,
  ratio,
  STEP,
  type TargetsLayout,
} from "./targetsLayout";
import { texts } from "./texts";

/** The rows above the units: year, time, target, how it is split, and what keeps it from being split. */
export function targetsSettings(
  layout: TargetsLayout,
  page: TargetsPage,
  figures: Figures,
  language: Language
): BookCell[][] {
  const { say, word, classes, year, growing, settings, set, area, first, last, sumOf } = layout;
  const { isMethod, weightAt, growthAt, growthLabel } = layout;
  // The settings, and what is wrong with them.
  const entry = (input: YearInput | CountInput | AmountInput, row: number): Entry => ({
    input,
    ref: set(row),
    heading: say(input.label),
  });
  const problemOf = (each: Entry) => problemFormula(each, language);
  const lacks = (each: Entry) =>
    `IF(${each.ref}="",${said(texts.toFillIn, language, { label: each.heading })},${problemOf(each)})`;
  const problemOr = (problem: string, formula: string) =>
    `IF(${problem}<>"",${problem},${formula})`;
  const yearProblem = lacks(entry(year, settings.year));
  const [from, to] = year.years;
  const quarters =
    year.total === undefined
      ? String(QUARTERS_A_YEAR)
      : `IF(TRIM(${set(settings.year)})=${quoted(year.total)},${(to - from + 1) * QUARTERS_A_YEAR},${QUARTERS_A_YEAR})`;
  const quarter = set(settings.quarter);
  const quarterProblem =
    `IF(${quarter}="",${word(texts.noTime)},` +
    problemOr(
      problemOf(entry(QUARTER, settings.quarter)),
      `IF(OR(${quarter}<1,${quarter}>${quarters}),${said(texts.lateQuarter, language, {}, quarter)},"")`
    ) +
    ")";
  const time = problemOr(quarterProblem, ratio(quarter, quarters));
  const whole = excelFormula(
    page.target,
    {
      [year.name]: { ref: set(settings.year) },
      ...(growing && { [growing.name]: { ref: sumOf("C") } }),
    },
    figures.write
  );
  const baseLacks = layout.lacks("C");
  const wholeOr = growing ? `IF(ISNUMBER(${sumOf("C")}),${whole},${baseLacks})` : whole;
  const pool = set(settings.whole);

  // What keeps the target from being split.
  const method = set(settings.method);
  const weights = `$B$${settings.weights + 1}:$B$${settings.weights + INDICATORS.length}`;
  const splitBy = `$C$${first + 1}:$G$${last + 1}`;
  const isCapBelow = `SUMPRODUCT((${area("G")}<>"")*(${area("G")}<${area("F")}))>0`;
  const isWrong = `IF(OR(COUNT(${splitBy})<COUNTA(${splitBy}),MIN(${splitBy})<0),TRUE,${isCapBelow})`;
  const state = [
    problemOr(lacks(entry(STEP, settings.step)), `IF(ISNUMBER(${pool}),"",${pool})`),
    `IF(${isWrong},${word(texts.someWrong)},"")`,
    `IF(OR(${METHODS.map(isMethod).join()}),"",${said(
      texts.notWord,
      language,
      {
        label: say(texts.method),
        words: METHODS.map(say).join(" / "),
      },
      method
    )})`,
    `IF(${isMethod(texts.blended)},IF(COUNT(${weights})<${INDICATORS.length},${word(texts.notHundred)},IF(OR(MIN(${weights})<0,ABS(SUM(${weights})-1)>1E-9),${word(texts.notHundred)},` +
      `${INDICATORS.map((column, i) => `IF(${weightAt(i)}=0,"",${layout.lacks(column)})`).join("&")})),${baseLacks})`,
    `IF(${isMethod(texts.byGrowth)},${classes
      .map((key) => {
        const wrong = said(texts.notGrowth, language, { label: growthLabel(key) });
        return `IF(ISNUMBER(${growthAt(key)}),IF(${growthAt(key)}<-1,${wrong},""),${wrong})`;
      })
      .join("&")},"")`,
    `IF(ISNUMBER(${pool}),IF(SUM(${area("F")})>${pool}*(1+1E-12),${word(texts.floorsAbove)},""),"")`,
  ].join("&");
  const setting = (text: string, cell: BookCell, note?: string): BookCell[] => [
    { value: text, look: looks.text },
    cell,
    ...(note ? [{ value: note, look: looks.note }] : []),
  ];
  const rate = { look: looks.rateEntry };
  return [
    setting(say(year.label), { value: from, look: looks.entry }),
    setting(say(texts.quarter), { look: looks.countEntry }),
    setting(say(texts.timePassed), { formula: time, look: looks.rate }),
    setting(
      say(texts.whole) + unitMark("亿元", language),
      { formula: problemOr(yearProblem, wholeOr), look: looks.amount },
      page.target.clause.id
    ),
    setting(say(texts.step) + unitMark("亿元", language), {
      value: Number(USUAL_STEP),
      look: looks.amountEntry,
    }),
    setting(
      say(texts.method),
      { value: say(texts.byBase), look: looks.entry },
      say(texts.methodNote)
    ),
    ...INDICATORS.map((column, i) =>
      setting(
        inLanguage(fill(texts.weightOf, { label: ENTRIES[column].label }), language),
        { value: USUAL_WEIGHTS[i]! / 100, ...rate },
        i === 0 ? say(texts.weightNote) : undefined
      )
    ),
    ...classes.map((key, i) =>
      setting(growthLabel(key), { value: 0, ...rate }, i === 0 ? say(texts.growthNote) : undefined)
    ),
    setting(say(texts.splitState), {
      formula: `IF((${state})="",${word(texts.splitDone)},${state})`,
      look: looks.text,
    }),
  ];
}
