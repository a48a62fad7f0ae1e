import { excelFormula, figuresOf, quoted, valueOf, type Input } from "../core/rule";
import { inLanguage, verdictText, type Language, type Text } from "../core/text";
import type { CheckPage, PolicyPages } from "../policies/policyPages";
import type { BookCell, BookSheet } from "../workbook/book";
import { amountPrompt } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { problemFormula, wholeSum } from "./problems";
import { tableColumns } from "./tableOf";
import { texts } from "./texts";

const FIRST = 2;
/** The columns: place, class, minimum, amount, gap, verdict. */
const [PLACE, MINIMUM, AMOUNT, GAP, VERDICT] = ["A", "C", "D", "E", "F"] as const;

/** Every unit's amount against its own minimum, and all of them together against one, by native formulas. */
export function checkSheet(
  { policy, units }: PolicyPages,
  page: CheckPage,
  { write }: Figures,
  language: Language
): BookSheet {
  const places = policy.places.units;
  const last = FIRST + places.length;
  const area = (column: string) => `${column}${FIRST + 1}:${column}${last}`;
  const [place] = page.minimum.inputs;
  const entered = tableColumns(page.rule).find(
    ({ kind }) => kind === "amount" || kind === "count"
  )!;
  const isCount = entered.kind === "count";
  const amountHead = `${inLanguage(entered.label, language)}${inLanguage(page.unitMark, language)}`;
  const entry = isCount ? looks.countEntry : looks.amountEntry;
  const line = (row: number, problem: string): BookCell[] => {
    const [least, amount] = [`${MINIMUM}${row}`, `${AMOUNT}${row}`];
    const gap = `IF(ISERROR(${amount}),${problem},IF(${amount}="",${quoted(inLanguage(texts.notFilled, language))},IF(${problem}<>"",${problem},MAX(${least}-${amount},0))))`;
    return [
      { formula: gap, look: looks.amount },
      {
        formula: `IF(ISNUMBER(${GAP}${row}),IF(${amount}>=${least},${word(verdictText(true))},${word(verdictText(false))}),"")`,
        look: looks.centred,
      },
    ];
  };
  const word = (text: Text) => quoted(inLanguage(text, language));
  const rows = places.map((unit, i): BookCell[] => {
    const row = FIRST + i + 1;
    const input = entered as Input;
    const ref = `${AMOUNT}${row}`;
    const problem = problemFormula({ input, ref, heading: amountHead }, language);
    const minimum = excelFormula(page.minimum, { [place!.name]: { ref: `${PLACE}${row}` } }, write);
    const inClass = page.class && valueOf(page.class.rule, { inputs: { [place!.name]: unit } });
    return [
      { value: unit.name, look: looks.text },
      {
        value: page.class ? inLanguage(page.class.name(String(inClass)), language) : "",
        look: looks.centred,
      },
      { formula: minimum, look: looks.amount },
      { look: entry },
      ...line(row, problem),
    ];
  });
  // What lacks makes the sum lack as well: it is never left out.
  const sum = wholeSum(area(AMOUNT), places.length, language);
  const [least] = figuresOf(page.together);
  const label = page.together.inputs[0]!.label;
  const total = (name: string, cells: readonly BookCell[]): BookCell[] => [
    { value: name, look: looks.total },
    { look: looks.total },
    ...cells,
  ];
  const { besides } = page;
  const totalRow = last + (besides ? 3 : 1);
  const all = besides
    ? `IF(ISNUMBER(${AMOUNT}${last + 1}),${AMOUNT}${last + 1}+${AMOUNT}${last + 2},${AMOUNT}${last + 1})`
    : sum;
  return {
    name: inLanguage(page.tab, language),
    widths: [24, 14, 12, 16, 16, 12],
    frozen: { rows: FIRST, columns: 1 },
    printedOnTop: [FIRST - 1, FIRST - 1],
    rows: [
      [{ value: inLanguage(page.heading, language), look: looks.title }],
      [
        inLanguage(units, language),
        inLanguage(texts.class, language),
        inLanguage(texts.minimum, language),
        amountHead,
        inLanguage(texts.gap, language),
        inLanguage(texts.verdictHere, language),
      ].map((value) => ({ value, look: looks.heading })),
      ...rows,
      ...(besides
        ? [
            total(inLanguage(texts.subtotal, language), [
              { formula: `SUM(${area(MINIMUM)})`, look: looks.total },
              { formula: sum, look: looks.total },
            ]),
            total(inLanguage(besides.label, language), [
              { look: looks.total },
              { formula: write(besides), look: looks.total },
            ]),
          ]
        : []),
      total(inLanguage(label, language), [
        { formula: write(least!), look: looks.total },
        { formula: all, look: looks.total },
        {
          formula: `IF(ISNUMBER(${AMOUNT}${totalRow}),MAX(${MINIMUM}${totalRow}-${AMOUNT}${totalRow},0),"")`,
          look: looks.total,
        },
        {
          formula: `IF(ISNUMBER(${AMOUNT}${totalRow}),IF(${AMOUNT}${totalRow}>=${MINIMUM}${totalRow},${word(verdictText(true))},${word(verdictText(false))}),"")`,
          look: looks.total,
        },
      ]),
    ],
    validations: [
      {
        area: { top: FIRST, left: 3, bottom: last - 1, right: 3 },
        allows: "amount",
        prompt: inLanguage(isCount ? texts.countPrompt : amountPrompt({}), language),
        warning: inLanguage(texts.warning, language),
      },
    ],
    highlights: [true, false].map((meets) => ({
      area: { top: FIRST, left: 5, bottom: totalRow - 1, right: 5 },
      formula: `$${VERDICT}${FIRST + 1}=${word(verdictText(meets))}`,
      fill: meets ? fills.agrees : fills.over,
    })),
  };
}
