import { columnLetters } from "../core/grid/address";
import { amountInput, type DayInput, type Input } from "../core/rule";
import { fill, inLanguage, type Language, type Text } from "../core/text";
import type { WindowRule } from "../policies/counted";
import type { PolicyPages } from "../policies/policyPages";
import type { BookCell, BookSheet } from "../workbook/book";
import { entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { problemFormula, said, sumFormula, type Entry } from "./problems";
import { texts } from "./texts";

const FIRST = 2;

const day = (name: string, label: Text): DayInput => ({ kind: "day", name, label });
const INPUTS = {
  start: day("start", texts.start),
  completed: day("completed", texts.completed),
  date: day("date", texts.paidOn),
  amount: amountInput("amount", texts.amount),
};

/** Payments, and what of each counts in the policy's window (reading R4), by native formulas. */
export function paymentsSheet(
  { window, clause }: WindowRule,
  { policy, openEnded }: PolicyPages,
  rows: number,
  { write }: Figures,
  language: Language
): BookSheet {
  const inputs: readonly Input[] = Object.values(INPUTS);
  const heads = [
    "project",
    ...inputs.map(({ name }) => name),
    ...(window.withShare ? ["share"] : []),
    ...["last", "counted", "problems"],
  ];
  const labels: Readonly<Record<string, string>> = {
    project: "项目名称",
    ...Object.fromEntries(inputs.map(({ name, label }) => [name, label.zh])),
    share: inLanguage(texts.partCounted, language),
    last: inLanguage(texts.lastDay, language),
    counted: inLanguage(texts.counted, language),
    problems: inLanguage(texts.problems, language),
  };
  const letters = (id: string) => columnLetters(heads.indexOf(id));
  const body = Array.from({ length: rows }, (_, i): BookCell[] => {
    const row = FIRST + i + 1;
    const ref = (id: string) => `$${letters(id)}${row}`;
    const [start, completed, date] = [ref("start"), ref("completed"), ref("date")];
    const entries = inputs.map((input): Entry => ({
      input,
      ref: ref(input.name),
      heading: labels[input.name]!,
    }));
    const filled = ["project", ...inputs.map(({ name }) => name)].map(ref).join();
    const isBlank = `COUNTA(${filled})=0`;
    const missing = ["start", "date", "amount"].map((id) => {
      const lacks = `IF(ISERROR(${ref(id)}),FALSE,${ref(id)}="")`;
      return `IF(${lacks},${said(texts.missing, language, { label: labels[id]! })},"")`;
    });
    const backwards = `IF(COUNT(${start},${completed})<2,"",IF(INT(${completed})<INT(${start}),${said(texts.backwards, language, {})},""))`;
    const problems = [
      ...entries.map((entry) => problemFormula(entry, language)),
      ...missing,
      backwards,
      ...(window.withShare ? [shareProblem(ref("share"), labels.share!, language)] : []),
    ];
    const end = `EDATE(INT(${start}),12*${write(window.years)})`;
    const last = `IF(${completed}="",${end},MIN(${end},INT(${completed})))`;
    const isInside = `AND(INT(${date})>=INT(${start}),INT(${date})<=${ref("last")})`;
    const part = window.withShare ? `*IF(${ref("share")}="",1,${ref("share")})` : "";
    const ifSound = (formula: string, otherwise: string) =>
      `IF(${isBlank},"",IF(${ref("problems")}<>"",${otherwise},${formula}))`;
    const formulas: Readonly<Record<string, string>> = {
      last: ifSound(last, '""'),
      counted: ifSound(`IF(${isInside},${ref("amount")}${part},0)`, ref("problems")),
      problems: `IF(${isBlank},"",${problems.join("&")})`,
    };
    const entryLooks: Readonly<Record<string, BookCell>> = {
      last: { look: looks.day },
      counted: { look: looks.amount },
      problems: { look: looks.text },
      share: { look: looks.rateEntry },
      project: { look: looks.entry },
    };
    return heads.map((id) => {
      const input = inputs.find(({ name }) => name === id);
      const cell = input ? { look: entryKind(input, "", language).look } : entryLooks[id]!;
      return formulas[id] === undefined ? cell : { ...cell, formula: formulas[id] };
    });
  });
  const bottom = FIRST + rows;
  const sum = sumFormula(letters("counted"), [FIRST, bottom + 1], language);
  const title = inLanguage(texts.paymentsTitle, language)
    .replace("{city}", inLanguage(policy.name, language))
    .replace("{years}", window.years.value.toFixed());
  const notFor =
    openEnded && inLanguage(fill(texts.notCompleted, { payments: openEnded }), language);
  return {
    name: inLanguage(texts.payments, language),
    widths: heads.map((id) => (id === "project" ? 24 : id === "problems" ? 40 : 14)),
    frozen: { rows: FIRST, columns: 1 },
    printedOnTop: [FIRST - 1, FIRST - 1],
    rows: [
      [{ value: `${title}${notFor ?? ""} ${clause.id}`, look: looks.title }],
      heads.map((id) => ({ value: labels[id]!, look: looks.heading })),
      ...body,
      heads.map((id): BookCell => {
        if (id === "project")
          return { value: inLanguage(texts.total, language), look: looks.total };
        return id === "counted" ? { formula: sum, look: looks.total } : { look: looks.total };
      }),
    ],
    validations: inputs.map((input) => {
      const column = heads.indexOf(input.name);
      const { allows, prompt } = entryKind(input, "", language);
      const area = { top: FIRST, left: column, bottom: bottom - 1, right: column };
      const told = input === INPUTS.completed && notFor ? `${prompt}${notFor}` : prompt;
      return { area, allows, prompt: told, warning: inLanguage(texts.warning, language) };
    }),
    highlights: [
      {
        area: {
          top: FIRST,
          left: heads.indexOf("counted"),
          bottom: bottom - 1,
          right: heads.indexOf("counted"),
        },
        formula: `$${letters("problems")}${FIRST + 1}<>""`,
        fill: fills.wrong,
      },
    ],
  };
}

function shareProblem(ref: string, label: string, language: Language): string {
  const isNot = `IF(${ref}="",FALSE,IF(ISNUMBER(${ref}),OR(${ref}<0,${ref}>1),TRUE))`;
  const wrong = `IF(${isNot},${said(texts.notShare, language, { label }, ref)},"")`;
  return `IF(ISERROR(${ref}),${said(texts.isError, language, { label })},${wrong})`;
}
