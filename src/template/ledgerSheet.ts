import { excelFormula, find, quoted, wordsOf, type Input, type Rule } from "../core/rule";
import { columnLetters } from "../core/grid/address";
import type { Field } from "../core/ledger/ledger";
import { inLanguage, type Language } from "../core/text";
import { fields as knownFields } from "../core/ledger/fields";
import type { PolicyPages, SupportPage } from "../policies/policyPages";
import type { BookCell, BookSheet, Look, Validation } from "../workbook/book";
import { capitalsFormula } from "./capitals";
import { amountPrompt, entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { problemsFormula, said, sumFormula, type Entry } from "./problems";
import { readingName } from "./readings";
import { texts } from "./texts";

/** Rows above the first project, from 0: title, unit, headings. */
const HEADINGS = 2;
const FIRST = HEADINGS + 1;

/** Beyond it capitals would need more figures than the formula takes apart, in 万元. */
const TOO_LARGE = "100000000";

/** What a template is made for. */
export interface TemplateOptions {
  readonly pages: PolicyPages;
  /** How many projects fit. */
  readonly rows: number;
  readonly language: Language;
  readonly figures: Figures;
}

/** A column of the ledger. */
interface Column {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  /** Filled in by people; left out where a formula fills it. */
  readonly input?: Input;
  readonly isEntry?: boolean;
  readonly allows?: Pick<Validation, "allows" | "prompt">;
}

/** A ledger of projects for one kind of support: what is due, the verdict, the difference and the capitals follow by themselves. */
export function ledgerSheet(
  name: string,
  support: SupportPage,
  options: TemplateOptions,
  note: string
): BookSheet {
  const { pages, rows, language, figures } = options;
  const [rule] = support.rules;
  const columns = columnsOf(rule, support, options);
  const at = new Map(columns.map(({ id }, i) => [id, columnLetters(i)]));
  const last = FIRST + rows - 1;
  const city = inLanguage(pages.policy.name, language);
  const title = inLanguage(texts.title, language).replace("{city}", city);
  const formulas = formulasOf(support, columns, at, language, figures);
  const body = Array.from({ length: rows }, (_, i): BookCell[] => {
    const row = FIRST + i + 1;
    return columns.map(({ id, look }) => {
      const formula = formulas[id]?.replace(/#ROW#/g, String(row));
      return formula === undefined ? { look } : { formula, look };
    });
  });
  const wrong = `$${at.get(PROBLEMS)!}${FIRST + 1}<>""`;
  const whole = { top: FIRST, left: 0, bottom: last, right: columns.length - 1 };
  const of = (id: string) => {
    const column = columns.findIndex((each) => each.id === id);
    return { ...whole, left: column, right: column };
  };
  const verdictIs = (word: string) => `$${at.get(VERDICT)!}${FIRST + 1}=${quoted(word)}`;
  return {
    name,
    rows: [
      [{ value: title, look: looks.title }],
      [
        { value: inLanguage(texts.unitLine, language), look: looks.note },
        {},
        {},
        { value: note, look: looks.note },
      ],
      columns.map(({ heading }) => ({ value: heading, look: looks.heading })),
      ...body,
      totalRow(columns, at, language, last + 2),
    ],
    widths: columns.map(({ width }) => width),
    heights: { [HEADINGS]: 45 },
    frozen: { rows: FIRST, columns: 2 },
    printedOnTop: [HEADINGS, HEADINGS],
    validations: columns.flatMap(({ id, allows }) =>
      allows ? [{ area: of(id), ...allows, warning: inLanguage(texts.warning, language) }] : []
    ),
    highlights: [
      { area: of(COMPUTED), formula: wrong, fill: fills.wrong },
      {
        area: of(VERDICT),
        formula: verdictIs(inLanguage(texts.agrees, language)),
        fill: fills.agrees,
      },
      { area: of(VERDICT), formula: verdictIs(inLanguage(texts.over, language)), fill: fills.over },
      {
        area: of(VERDICT),
        formula: verdictIs(inLanguage(texts.under, language)),
        fill: fills.under,
      },
      {
        area: of(VERDICT),
        formula: `$${at.get(VERDICT)!}${FIRST + 1}<>""`,
        fill: fills.wrong,
      },
    ],
  };
}

const SERIAL = "serial";
const REPORTED = "reported";
const COMPUTED = "computed";
const DIFFERENCE = "difference";
const VERDICT = "verdict";
const CAPITALS = "capitals";
const PROBLEMS = "problems";

function columnsOf(rule: Rule, { order = [] }: SupportPage, options: TemplateOptions): Column[] {
  const { pages, language } = options;
  const all: readonly Field[] = [...knownFields, ...(pages.policy.ledgerFields ?? [])];
  /** A field is headed by what the reader of ledgers knows it by. */
  const headingOf = (id: string, otherwise: string) =>
    all.find((field) => field.id === id)?.label.zh ?? otherwise;
  const placesName = inLanguage(texts.placesName, language);
  const ofInput = (input: Input): Column => {
    const { look, allows, prompt } = entryKind(input, placesName, language);
    return {
      id: input.name,
      heading: headingOf(input.name, input.label.zh),
      width: 13,
      look,
      input,
      isEntry: input.kind !== "reading",
      allows: { allows, prompt },
    };
  };
  const place = rule.inputs.find(({ kind }) => kind === "place");
  const rest = [...order, ...rule.inputs.filter((input) => !order.includes(input))].filter(
    (input) => input !== place && rule.inputs.includes(input)
  );
  // The rule may not ask where a project is; a unit of elsewhere is no applicant all the same.
  const placeAlone: Input = {
    kind: "place",
    name: "place",
    label: pages.units,
    places: pages.policy.places,
  };
  const plain = (id: string, width: number, look: Look, isEntry: boolean): Column => ({
    id,
    heading: headingOf(id, id),
    width,
    look,
    isEntry,
  });
  return [
    plain(SERIAL, 6, looks.centred, false),
    plain("firm", 24, looks.entry, true),
    plain("project", 24, looks.entry, true),
    place ? ofInput(place) : { ...ofInput(placeAlone), heading: pages.units.zh },
    ...rest.map(ofInput),
    {
      ...plain(REPORTED, 13, looks.amountEntry, true),
      allows: { allows: "amount", prompt: inLanguage(amountPrompt({}), language) },
    },
    plain(COMPUTED, 18, looks.amount, false),
    plain(DIFFERENCE, 13, looks.amount, false),
    { id: VERDICT, heading: inLanguage(texts.verdict, language), width: 12, look: looks.centred },
    { id: CAPITALS, heading: inLanguage(texts.capitals, language), width: 32, look: looks.text },
    { id: PROBLEMS, heading: inLanguage(texts.problems, language), width: 40, look: looks.text },
  ];
}

/** The formulas of a row by column; #ROW# stands for its number. */
function formulasOf(
  { rules: [rule], asked = [] }: SupportPage,
  columns: readonly Column[],
  at: ReadonlyMap<string, string>,
  language: Language,
  figures: Figures
): Readonly<Record<string, string>> {
  const ref = (id: string) => `$${at.get(id)!}#ROW#`;
  const inputs = columns.flatMap(({ input, heading }) =>
    input ? [{ input, ref: ref(input.name), heading }] : []
  );
  const entered = columns.filter(({ isEntry }) => isEntry).map(({ id }) => ref(id));
  const isBlank = `COUNTA(${entered.join()})=0`;
  const operands = Object.fromEntries(
    inputs.map(({ input, ref: cell }) => [input.name, { ref: cell }])
  );
  const due = excelFormula(rule, operands, figures.write);
  const [computed, reported, problems] = [ref(COMPUTED), ref(REPORTED), ref(PROBLEMS)];
  const difference = `ROUND(${reported}-${computed},10)`;
  const word = (key: keyof typeof texts) => quoted(inLanguage(texts[key], language));
  const readings = inputs.flatMap(({ input }) =>
    input.kind === "reading"
      ? [[input.name, `IF(${isBlank},"",${readingName(input.reading, language)})`]]
      : []
  );
  const pairs = asked.map(({ flag, amount }) => {
    const [says, paid] = [flag, amount].map((input) =>
      inputs.find((each) => each.input === input)!
    ) as [Entry, Entry];
    const [yes, no] = wordsOf(flag).map((words) => `ISNUMBER(${find(says.ref, words)})`);
    const labels = { flag: says.heading, label: paid.heading };
    return { yes: yes!, no: no!, paid: paid.ref, labels };
  });
  /** The functions give their amount with a remark; here the verdict asks, as the audit does. */
  const unlessDenied = (verdict: string) =>
    pairs.reduce(
      (otherwise, { no, paid, labels }) =>
        `IF(AND(${no},N(${paid})>0),${said(texts.denied, language, labels)},${otherwise})`,
      verdict
    );
  /** Why there is no amount, where nothing that was entered is wrong. */
  const lacking = pairs.reduce(
    (otherwise, { yes, paid, labels }) =>
      `IF(AND(${yes},COUNTA(${paid})=0),${said(texts.toBePaid, language, labels)},${otherwise})`,
    word("noAnswer")
  );
  const compared =
    `IF(ABS(${difference})<=${inLanguage(texts.toleranceName, language)},${word("agrees")},` +
    `IF(${reported}>${computed},${word("over")},${word("under")}))`;
  return {
    ...Object.fromEntries(readings),
    [SERIAL]: `IF(${isBlank},"",ROW()-${FIRST})`,
    [PROBLEMS]: `IF(${isBlank},"",${problemsFormula(inputs, rule, language)})`,
    [COMPUTED]: `IF(${isBlank},"",IF(${problems}<>"",${problems},IFERROR(${due},${lacking})))`,
    [DIFFERENCE]: `IF(AND(ISNUMBER(${reported}),ISNUMBER(${computed})),${difference},"")`,
    [VERDICT]:
      `IF(${isBlank},"",IF(NOT(ISNUMBER(${computed})),${word("toMend")},` +
      `IF(ISERROR(${reported}),${word("reportedNotNumber")},` +
      `IF(${reported}="",${word("notReported")},` +
      `IF(NOT(ISNUMBER(${reported})),${word("reportedNotNumber")},` +
      `IF(${reported}<0,${word("reportedNegative")},` +
      `${unlessDenied(`IFERROR(${compared},${word("toMend")})`)}))))))`,
    [CAPITALS]:
      `IF(NOT(ISNUMBER(${computed})),"",IF(${computed}>=${TOO_LARGE},${word("tooLarge")},` +
      `${capitalsFormula(computed)}))`,
  };
}

/** Sums of the amounts; where a row has to be mended its sum says so instead of leaving it out. */
function totalRow(
  columns: readonly Column[],
  at: ReadonlyMap<string, string>,
  language: Language,
  row: number
): BookCell[] {
  return columns.map(({ id, input }, i): BookCell => {
    const look = looks.total;
    if (i === 1) return { value: inLanguage(texts.total, language), look };
    const isAmount = input?.kind === "amount" || [REPORTED, COMPUTED, DIFFERENCE].includes(id);
    if (!isAmount) return { look };
    if (id === DIFFERENCE) {
      const [reported, computed] = [REPORTED, COMPUTED].map((of) => `${at.get(of)!}${row}`);
      const both = `AND(ISNUMBER(${reported!}),ISNUMBER(${computed!}))`;
      return { formula: `IF(${both},ROUND(${reported!}-${computed!},10),"")`, look };
    }
    return { formula: sumFormula(at.get(id)!, [HEADINGS + 1, row], language), look };
  });
}
