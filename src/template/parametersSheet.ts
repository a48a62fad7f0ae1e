import { USUAL_TOLERANCE } from "../core/audit";
import { quoted, type Parameter } from "../core/rule";
import { inLanguage, type Language, type Text } from "../core/text";
import { quotedSheet, type BookCell, type BookName, type BookSheet } from "../workbook/book";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { texts } from "./texts";

const FIRST = 2;
/** The columns: figure, value, unit, clause, name, remark, the policy's own, what is taken, the check. */
const [VALUE, OWN, TAKEN, CHECK] = ["B", "G", "H", "I"] as const;

/**
 * Every figure with its clause, in cells that the formulas know by name. A name refers to what is taken: a figure
 * that is no number is an error there, as a cap that MIN passed over would be no cap. What was changed is said.
 */
export function parametersSheet(
  { names }: Figures,
  language: Language
): { sheet: BookSheet; names: BookName[] } {
  const name = inLanguage(texts.parameters, language);
  const say = (text: Text) => inLanguage(text, language);
  const rows = [
    ...[...names].map(([figure, own]) => figureRow(figure, own, language)),
    {
      own: say(texts.toleranceName),
      cells: [
        { value: say(texts.tolerance), look: looks.text },
        { value: USUAL_TOLERANCE.toNumber(), look: looks.amountEntry },
        { value: "万元", look: looks.centred },
        { value: "", look: looks.centred },
        { value: say(texts.toleranceName), look: looks.text },
        { value: say(texts.toleranceNote), look: looks.text },
        { value: USUAL_TOLERANCE.toNumber(), look: looks.amount },
      ],
    },
  ];
  const named = (own: string, column: string, row: number): BookName => ({
    name: own,
    formula: `${quotedSheet(name)}!$${column}$${row}`,
  });
  const last = FIRST + rows.length;
  return {
    names: [
      ...rows.map(({ own }, i) => named(own, TAKEN, FIRST + i + 1)),
      named(say(texts.figuresCheck), CHECK, last + 1),
    ],
    sheet: {
      name,
      widths: [36, 12, 8, 12, 36, 40, 12, 12, 40],
      frozen: { rows: FIRST, columns: 0 },
      rows: [
        [{ value: say(texts.parametersTitle), look: looks.title }],
        say(texts.parameterHeads)
          .split("|")
          .map((value) => ({ value, look: looks.heading })),
        ...rows.map(({ cells }, i) => [...cells, ...checkCells(FIRST + i + 1, language)]),
        [...Array<BookCell>(8).fill({}), { formula: checkFormula(last, language) }],
      ],
      highlights: [
        {
          area: { top: FIRST, left: 8, bottom: last, right: 8 },
          formula: `$${CHECK}${FIRST + 1}<>""`,
          fill: fills.wrong,
        },
      ],
    },
  };
}

function figureRow(
  figure: Parameter,
  own: string,
  language: Language
): { own: string; cells: BookCell[] } {
  const isRate = figure.unit === "rate";
  const value = figure.value.toNumber();
  return {
    own,
    cells: [
      { value: inLanguage(figure.label, language), look: looks.text },
      { value, look: isRate ? looks.rateEntry : looks.amountEntry },
      { value: isRate ? inLanguage(texts.rate, language) : figure.unit, look: looks.centred },
      { value: figure.clause.id, look: looks.centred },
      { value: own, look: looks.text },
      { value: figure.soft ? inLanguage(texts.soft, language) : "", look: looks.text },
      { value, look: isRate ? looks.exactRate : looks.amount },
    ],
  };
}

/** What is taken of a row's value, an error where it can't be a figure, and what is to be said of it. */
function checkCells(row: number, language: Language): BookCell[] {
  const value = `$${VALUE}${row}`;
  const word = (text: Text) => quoted(inLanguage(text, language));
  const ifFigure = (sound: string, wrong: string) =>
    `IF(ISNUMBER(${value}),IF(${value}<0,${wrong},${sound}),${wrong})`;
  const changed = `IF(${value}=$${OWN}${row},"",${word(texts.figureChanged)})`;
  return [
    { formula: ifFigure(value, "NA()"), look: looks.number },
    { formula: ifFigure(changed, word(texts.figureWrong)), look: looks.text },
  ];
}

/** What is said on every sheet whose formulas use the figures; empty while all of them are the policy's. */
function checkFormula(last: number, language: Language): string {
  const area = (column: string) => `$${column}$${FIRST + 1}:$${column}$${last}`;
  const wrong = `SUMPRODUCT(ISERROR(${area(TAKEN)})*1)`;
  const changed = `(SUMPRODUCT((${area(CHECK)}<>"")*1)-${wrong})`;
  const said = (count: string, text: Text) => {
    const words = quoted(inLanguage(text, language)).replace("{count}", `"&${count}&"`);
    return `IF(${count}>0,${words},"")`;
  };
  return `${said(wrong, texts.figuresWrong)}&${said(changed, texts.figuresChanged)}`;
}

/** A sheet that says in its first row, in the column from 0, when figures aren't the policy's. */
export function withFiguresCheck(sheet: BookSheet, column: number, language: Language): BookSheet {
  const [title = [], ...rows] = sheet.rows;
  const said = { formula: inLanguage(texts.figuresCheck, language), look: looks.warning };
  return {
    ...sheet,
    rows: [[...title, ...Array<BookCell>(column - title.length).fill({}), said], ...rows],
  };
}
