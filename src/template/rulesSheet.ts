import { columnLetters } from "../core/grid/address";
import { excelFormula, isCondition, quoted, type Rule } from "../core/rule";
import { dictionaries, inLanguage, type Language } from "../core/text";
import type { PolicyPages } from "../policies/policyPages";
import type { BookCell, BookSheet, Highlight, Validation } from "../workbook/book";
import { entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { problemsFormula, unitMark, type Entry } from "./problems";
import { readingName } from "./readings";
import { texts } from "./texts";

/** How many cases of each rule fit. */
const CASES = 10;

/** Wide enough for a message, and not too wide for the entries of other rules. */
const WIDTH = 18;

/** The policy's rules that no ledger asks for, one below the other, each with some rows to fill in; undefined where it has none. */
export function rulesSheet(
  { policy, supports }: PolicyPages,
  figures: Figures,
  language: Language
): BookSheet | undefined {
  const inLedgers = supports.flatMap(({ rules }) => rules);
  const blocks = policy.rules.filter((rule) => !inLedgers.includes(rule));
  if (blocks.length === 0) return undefined;
  const rows: BookCell[][] = [
    [{ value: inLanguage(texts.rulesTitle, language), look: looks.title }],
  ];
  const validations: Validation[] = [];
  const highlights: Highlight[] = [];
  for (const rule of blocks) {
    const heading = rows.length + 2;
    const block = blockOf(rule, heading + 1, figures, language);
    const title = `${inLanguage(rule.title, language)} ${rule.id} ${rule.clause.id}`;
    rows.push([], [{ value: title, look: looks.label }], ...block.rows);
    validations.push(...block.validations);
    highlights.push(block.highlight);
  }
  const columns = Math.max(...blocks.map(({ inputs }) => inputs.length)) + 1;
  return {
    name: inLanguage(texts.rules, language),
    widths: Array.from({ length: columns }, () => WIDTH),
    rows,
    validations,
    highlights,
  };
}

/** @param first the first row to fill in, from 0 */
function blockOf(rule: Rule, first: number, { write }: Figures, language: Language) {
  const { inputs } = rule;
  const word = (key: "noAnswer") => quoted(inLanguage(texts[key], language));
  const headings = inputs.map(({ label }) => inLanguage(label, language));
  const { units, yes, no } = inLanguage(dictionaries, language);
  const unit = units[rule.unit];
  const result = inLanguage(texts.result, language) + (unit && unitMark(unit, language));
  const kinds = inputs.map((input) =>
    entryKind(input, inLanguage(texts.placesName, language), language)
  );
  const rowOf = (row: number): BookCell[] => {
    const entries = inputs.map((input, i): Entry => ({
      input,
      ref: `$${columnLetters(i)}${row + 1}`,
      heading: headings[i]!,
    }));
    const isBlank = `COUNTA(${entries
      .filter(({ input }) => input.kind !== "reading")
      .map(({ ref }) => ref)
      .join()})=0`;
    const operands = Object.fromEntries(entries.map(({ input, ref }) => [input.name, { ref }]));
    const value = excelFormula(rule, operands, write);
    const said =
      isCondition(rule.result) && !rule.answers
        ? `IF(${value},${quoted(yes)},${quoted(no)})`
        : value;
    const problems = problemsFormula(entries, rule, language);
    return [
      ...inputs.map((input, i): BookCell => ({
        look: kinds[i]!.look,
        ...(input.kind === "reading" && {
          formula: `IF(${isBlank},"",${readingName(input.reading, language)})`,
        }),
      })),
      {
        formula: `IF(${isBlank},"",IF(${problems}<>"",${problems},IFERROR(${said},${word("noAnswer")})))`,
        look: looks.amount,
      },
    ];
  };
  const area = (column: number) => ({
    top: first,
    left: column,
    bottom: first + CASES - 1,
    right: column,
  });
  const at = inputs.length;
  const answer = `${columnLetters(at)}${first + 1}`;
  const answers = [yes, no, ...(rule.answers ? [rule.answers.yes, rule.answers.no] : [])];
  const isAnswer = answers.map((each) => `${answer}=${quoted(each)}`).join();
  return {
    rows: [
      [...headings, result].map((value) => ({ value, look: looks.heading })),
      ...Array.from({ length: CASES }, (_, i) => rowOf(first + i)),
    ],
    validations: kinds.map(({ allows, prompt }, i): Validation => ({
      area: area(i),
      allows,
      prompt,
      warning: inLanguage(texts.warning, language),
    })),
    highlight: {
      area: area(at),
      formula: `AND(ISTEXT(${answer}),${answer}<>"",NOT(OR(${isAnswer})))`,
      fill: fills.wrong,
    },
  };
}
