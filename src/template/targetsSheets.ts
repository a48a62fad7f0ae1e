import type { Amount } from "../core/amount";
import {
  amountInput,
  excelFormula,
  quoted,
  valueOf,
  type AmountInput,
  type CountInput,
  type YearInput,
} from "../core/rule";
import { fill, inLanguage, type Language, type Text } from "../core/text";
import type { PolicyPages, TargetsPage } from "../policies/policyPages";
import {
  BLEND_DECIMALS,
  PERCENT_DECIMALS,
  QUARTERS_A_YEAR,
  USUAL_STEP,
  USUAL_WEIGHTS,
} from "../policies/targets";
import type { BookCell, BookSheet, Validation } from "../workbook/book";
import { allocationSheet, shareRefs, type Share } from "./allocationSheet";
import { entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { lacksIn, problemFormula, said, seenFromElsewhere, wholeSum, type Entry } from "./problems";
import { texts } from "./texts";

/** Ratios are told apart to so many decimals, as the task pane tells them apart. */
const RATIO_DECIMALS = PERCENT_DECIMALS + 2;

const inYi = (name: string, label: Text): AmountInput => amountInput(name, label, { unit: "亿元" });

/** What is filled in for each unit, by column. */
const ENTRIES = {
  C: inYi("base", texts.base),
  D: inYi("industrial", texts.industrial),
  E: inYi("value_added", texts.valueAdded),
  F: inYi("floor", texts.targetFloor),
  G: inYi("cap", texts.targetCap),
  I: inYi("done", texts.done),
  N: inYi("previous", texts.sameTime),
} as const;
const INDICATORS = ["C", "D", "E"] as const;

const QUARTER: CountInput = { kind: "count", name: "quarter", label: texts.quarter };
const STEP: AmountInput = { ...inYi("step", texts.step), aboveZero: true };

/** The target of a year split among the units, what they have done of it at this time, and how it was split. */
export function targetsSheets(
  pages: PolicyPages,
  page: TargetsPage,
  figures: Figures,
  language: Language
): [targets: BookSheet, split: BookSheet] {
  const { policy, units } = pages;
  const say = (text: Text) => inLanguage(text, language);
  const word = (text: Text) => quoted(say(text));
  const places = [...policy.places.units].sort((a, b) => (a.code < b.code ? -1 : 1));
  const classOf = (place: (typeof places)[number]) =>
    (valueOf(page.class, { inputs: { [page.class.inputs[0]!.name]: place } }) as Amount).toFixed();
  const classes = [...new Set(places.map(classOf))].sort();
  const year = page.target.inputs.find(({ kind }) => kind === "year") as YearInput;
  const growing = page.target.inputs.find(({ name }) => name === "base");

  const settings = {
    year: 2,
    quarter: 3,
    time: 4,
    whole: 5,
    step: 6,
    method: 7,
    weights: 8,
    growth: 8 + INDICATORS.length,
    state: 8 + INDICATORS.length + classes.length,
  };
  const set = (row: number) => `$B$${row + 1}`;
  const heading = settings.state + 2;
  const first = heading + 1;
  const last = first + places.length - 1;
  const area = (column: string) => `$${column}$${first + 1}:$${column}$${last + 1}`;
  const count = places.length;
  const total = last + 1;
  const [split, name] = [say(texts.targetsSplit), say(texts.targets)];
  const away = (formula: string) => seenFromElsewhere(formula, name);

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
  const time = problemOr(quarterProblem, `ROUND(${quarter}/${quarters},${RATIO_DECIMALS})`);
  const sums = (column: string) => `$${column}$${total + 1}`;
  const whole = excelFormula(
    page.target,
    {
      [year.name]: { ref: set(settings.year) },
      ...(growing && { [growing.name]: { ref: sums("C") } }),
    },
    figures.write
  );
  const isSummed = (column: string) => `ISNUMBER(${sums(column)})`;
  const baseLacks = blanksFormula("C");
  const wholeOr = growing ? `IF(${isSummed("C")},${whole},${baseLacks})` : whole;
  const pool = set(settings.whole);

  // Which column is needed, and what keeps the target from being split.
  const method = set(settings.method);
  const isMethod = (text: Text) => `${method}=${word(text)}`;
  const weightAt = (i: number) => set(settings.weights + i);
  const weights = `$B$${settings.weights + 1}:$B$${settings.weights + INDICATORS.length}`;
  const growthAt = (key: string) => set(settings.growth + classes.indexOf(key));
  function blanksFormula(column: keyof typeof ENTRIES): string {
    return lacksIn(area(column), count, say(ENTRIES[column].label), language);
  }
  const counted = (text: Text, formula: string) =>
    quoted(say(text)).split("{count}").join(`"&${formula}&"`);
  const splitBy = `$C$${first + 1}:$G$${last + 1}`;
  const isCapBelow = `SUMPRODUCT((${area("G")}<>"")*(${area("G")}<${area("F")}))>0`;
  const isWrong = `IF(OR(COUNT(${splitBy})<COUNTA(${splitBy}),MIN(${splitBy})<0),TRUE,${isCapBelow})`;
  const state = [
    problemOr(lacks(entry(STEP, settings.step)), `IF(ISNUMBER(${pool}),"",${pool})`),
    `IF(${isWrong},${word(texts.someWrong)},"")`,
    `IF(OR(${[texts.byBase, texts.blended, texts.byGrowth].map(isMethod).join()}),"",${said(
      texts.notWord,
      language,
      {
        label: say(texts.method),
        words: [texts.byBase, texts.blended, texts.byGrowth].map(say).join(" / "),
      },
      method
    )})`,
    `IF(${isMethod(texts.blended)},IF(COUNT(${weights})<${INDICATORS.length},${word(texts.notHundred)},IF(OR(MIN(${weights})<0,ABS(SUM(${weights})-1)>1E-9),${word(texts.notHundred)},` +
      `${INDICATORS.map((column, i) => `IF(${weightAt(i)}=0,"",${blanksFormula(column)})`).join("&")})),${baseLacks})`,
    `IF(${isMethod(texts.byGrowth)},${classes
      .map((key) => {
        const wrong = said(texts.notGrowth, language, { label: growthLabel(key) });
        return `IF(ISNUMBER(${growthAt(key)}),IF(${growthAt(key)}<-1,${wrong},""),${wrong})`;
      })
      .join("&")},"")`,
    `IF(ISNUMBER(${pool}),IF(SUM(${area("F")})>${pool}*(1+1E-12),${word(texts.floorsAbove)},""),"")`,
  ].join("&");
  function growthLabel(key: string): string {
    return inLanguage(fill(texts.growthOf, { label: page.className(key) }), language);
  }
  const isReady = `${set(settings.state)}=${word(texts.splitDone)}`;

  const setting = (text: string, cell: BookCell, note = ""): BookCell[] => [
    { value: text, look: looks.text },
    cell,
    { value: note, look: looks.note },
  ];
  const rate = { look: looks.rateEntry };
  const settingRows = [
    setting(say(year.label), { value: from, look: looks.entry }),
    setting(say(texts.quarter), { look: looks.countEntry }),
    setting(say(texts.timePassed), { formula: time, look: looks.rate }),
    setting(
      `${say(texts.whole)}（亿元）`,
      { formula: problemOr(yearProblem, wholeOr), look: looks.amount },
      page.target.clause.id
    ),
    setting(`${say(texts.step)}（亿元）`, { value: Number(USUAL_STEP), look: looks.amountEntry }),
    setting(
      say(texts.method),
      { value: say(texts.byBase), look: looks.entry },
      say(texts.methodNote)
    ),
    ...INDICATORS.map((column, i) =>
      setting(
        inLanguage(fill(texts.weightOf, { label: ENTRIES[column].label }), language),
        { value: USUAL_WEIGHTS[i]! / 100, ...rate },
        i === 0 ? say(texts.weightNote) : ""
      )
    ),
    ...classes.map((key, i) =>
      setting(growthLabel(key), { value: 0, ...rate }, i === 0 ? say(texts.growthNote) : "")
    ),
    setting(say(texts.splitState), {
      formula: `IF((${state})="",${word(texts.splitDone)},${state})`,
      look: looks.text,
    }),
  ];

  const ratio = (of: string, by: string) => `ROUND(${of}/${by},${RATIO_DECIMALS})`;
  const lineOf = (place: (typeof places)[number], i: number): BookCell[] => {
    const row = first + i + 1;
    const [F, G, H, I, J, K, N, P] = Array.from("FGHIJKNP", (column) => `$${column}${row}`) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const problems = [
      ...Object.entries(ENTRIES).map(([column, input]) =>
        problemOf({ input, ref: `$${column}${row}`, heading: say(input.label) })
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
      { formula: shareRefs(split, i).share, look: looks.amount },
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
  const [sumH, sumI, sumJ, sumN] = ["H", "I", "J", "N"].map(sums) as [
    string,
    string,
    string,
    string,
  ];
  const known = (formula: string, ...refs: string[]) =>
    `IF(COUNT(${refs.join()})=${refs.length},${formula},"")`;
  const empty: BookCell = { look: looks.total };
  const totals: BookCell[] = [
    { value: say(texts.total), look: looks.total },
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

  const heads = [
    units,
    texts.class,
    ...INDICATORS.map((column) => ENTRIES[column].label),
    ...[texts.targetFloor, texts.targetCap, texts.target, texts.done, texts.completion],
    ...[texts.pace, texts.shortOf, texts.progress, texts.sameTime, texts.growth, texts.problems],
  ];
  const columnOf = (letters: string) => letters.charCodeAt(0) - 65;
  const cellArea = (row: number) => ({ top: row, left: 1, bottom: row, right: 1 });
  const columnArea = (letters: string) => ({
    top: first,
    left: columnOf(letters),
    bottom: last,
    right: columnOf(letters),
  });
  const warning = say(texts.warning);
  const validation = (at: Validation["area"], input: YearInput | AmountInput | CountInput) => {
    const { allows, prompt } = entryKind(input, "", language);
    return { area: at, allows, prompt, warning };
  };
  const highlight = (text: Text, fillColour: string) => ({
    area: columnArea("M"),
    formula: `$M${first + 1}=${word(text)}`,
    fill: fillColour,
  });
  const methods = [texts.byBase, texts.blended, texts.byGrowth].map(say);
  const targets: BookSheet = {
    name,
    widths: [24, 14, ...heads.slice(2, -1).map(() => 12), 40],
    heights: { [heading]: 30 },
    printedOnTop: [heading, heading],
    rows: [
      [
        {
          value: inLanguage(fill(texts.targetsTitle, { city: policy.name }), language),
          look: looks.title,
        },
      ],
      [{ value: say(texts.targetsNote), look: looks.note }],
      ...settingRows,
      [],
      heads.map((text) => ({ value: say(text), look: looks.heading })),
      ...places.map(lineOf),
      totals,
      check,
    ],
    validations: [
      validation(cellArea(settings.year), year),
      validation(cellArea(settings.quarter), QUARTER),
      validation(cellArea(settings.step), STEP),
      {
        area: cellArea(settings.method),
        allows: { words: methods },
        prompt: say(texts.methodNote),
        warning,
      },
      ...Object.entries(ENTRIES).map(([column, input]) => validation(columnArea(column), input)),
    ],
    highlights: [
      highlight(texts.behind, fills.over),
      highlight(texts.onTime, fills.agrees),
      highlight(texts.toMend, fills.wrong),
      {
        area: cellArea(settings.state),
        formula: `${set(settings.state)}<>${word(texts.splitDone)}`,
        fill: fills.under,
      },
    ],
  };

  const shares = places.map((place, i): Share => {
    const own = (column: string) => `$${column}$${first + i + 1}`;
    const blend = INDICATORS.map((column, k) => {
      const part = `${weightAt(k)}*100*${own(column)}/SUM(${area(column)})`;
      return `IF(${weightAt(k)}=0,0,${part})`;
    });
    const weight =
      `IF(${isMethod(texts.blended)},ROUND(${blend.join("+")},${BLEND_DECIMALS}),` +
      `${own("C")}*IF(${isMethod(texts.byGrowth)},1+${growthAt(classOf(place))},1))`;
    return {
      name: place.name,
      code: place.code,
      weight: away(weight),
      floor: away(own("F")),
      cap: away(own("G")),
    };
  });
  const process = allocationSheet(
    {
      sheetName: split,
      title: `${split} JG_ALLOCATE`,
      pool: away(pool),
      step: away(set(settings.step)),
      isReady: away(isReady),
      shares,
    },
    language
  );
  return [targets, process];
}
