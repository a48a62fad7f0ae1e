import {
  excelFormula,
  figuresOf,
  quoted,
  type AmountInput,
  type CheckRule,
  type CountInput,
  type Input,
  type Rule,
  type YearInput,
} from "../core/rule";
import { fill, inLanguage, verdictText, type Language, type Text } from "../core/text";
import type { PolicyPages, RequirementsPage } from "../policies/policyPages";
import type { BookCell, BookSheet, Look, Validation } from "../workbook/book";
import { entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { problemFormula, said, unitMark, wholeSum } from "./problems";
import { texts } from "./texts";

/** The columns: measure, clause, actual, minimum, gap, verdict, remarks. */
const [ACTUAL, LEAST, VERDICT] = ["C", "D", "F"] as const;

type Filled = AmountInput | CountInput | YearInput;

/** What the whole city or prefecture has to reach, group by group; undefined where the policy asks for nothing such. */
export function requirementsSheet(
  { policy, requirements = [], funds }: PolicyPages,
  { write }: Figures,
  language: Language
): BookSheet | undefined {
  if (requirements.length === 0 && !funds?.yearly) return undefined;
  const say = (text: Text) => inLanguage(text, language);
  const word = (text: Text) => quoted(say(text));
  const title = inLanguage(fill(texts.requirementsTitle, { city: policy.name }), language);
  const rows: BookCell[][] = [[{ value: title, look: looks.title }]];
  const validations: Validation[] = [];
  const [met, short] = [true, false].map((meets) => word(verdictText(meets))) as [string, string];

  /** The number of the row that comes next. */
  const next = () => rows.length + 1;
  const ref = (column: string, row: number) => `$${column}$${row}`;
  const start = (text: Text, ids: readonly string[]) => {
    rows.push([], [{ value: `${say(text)} ${ids.join(" ")}`, look: looks.label }]);
  };
  const head = (unit = "") => {
    const amounts = [texts.actual, texts.minimum, texts.gap].map((text) => say(text) + unit);
    const heads = [say(texts.measure), say(texts.basis), ...amounts];
    rows.push(
      [...heads, say(texts.verdictHere), say(texts.remarks)].map((value) => ({
        value,
        look: looks.heading,
      }))
    );
  };
  /** A row to fill in; what is wrong with the entry, blanks included. */
  const entry = (
    label: Text,
    clause: string,
    input: Filled,
    cells: (row: number) => BookCell[]
  ) => {
    const row = next();
    const { look, allows, prompt } = entryKind(input, "", language);
    const area = { top: row - 1, left: 2, bottom: row - 1, right: 2 };
    validations.push({ area, allows, prompt, warning: say(texts.warning) });
    rows.push([
      { value: say(label), look: looks.text },
      { value: clause, look: looks.centred },
      { look, ...(input.kind === "year" && { value: input.years[0] }) },
      ...cells(row),
    ]);
    return ref(ACTUAL, row);
  };
  const problemAt = (input: Filled, row: number, label: Text) =>
    problemFormula({ input, ref: ref(ACTUAL, row), heading: say(label) }, language);
  const blankOr = (cell: string, problem: string, formula: string) =>
    `IF(${problem}<>"",${word(texts.toMend)},IF(${cell}="",${word(texts.notFilled)},${formula}))`;
  const gapCell = (row: number, look: Look): BookCell => {
    const [amount, least] = [ref(ACTUAL, row), ref(LEAST, row)];
    const lacking = `IF(${ref(VERDICT, row)}=${met},0,MAX(${least}-${amount},0))`;
    const isKnown = `OR(${ref(VERDICT, row)}=${met},${ref(VERDICT, row)}=${short})`;
    return { formula: `IF(${isKnown},${lacking},"")`, look };
  };
  const yearRow = (input: YearInput) => {
    const label = input.label;
    return entry(label, "", input, (row) => [
      {},
      {},
      {},
      { formula: problemAt(input, row, label), look: looks.note },
    ]);
  };
  const yearOf = (rule: Rule) => rule.inputs.find(({ kind }) => kind === "year") as YearInput;

  /** Each amount in its own line against a figure. */
  const againstFigures = (page: RequirementsPage) => {
    const { checks, target, rising } = page;
    const year = target && yearRow(yearOf(target));
    const { unit } = checks[0]!.inputs[0] as AmountInput;
    head(unit && unitMark(unit, language));
    const first = next();
    checks.forEach((check, i) => {
      const input = check.inputs[0] as AmountInput;
      const [least] = figuresOf(check);
      entry(check.title, least!.clause.id, input, (row) => {
        const amount = ref(ACTUAL, row);
        const before = ref(ACTUAL, row - 1);
        const reaches = excelFormula(check, { [input.name]: { ref: amount } }, write);
        const isFalling = rising && i > 0 ? `${amount}<=${before}` : undefined;
        const verdict = `IF(${isFalling ? `AND(${reaches},NOT(${isFalling}))` : reaches},${met},${short})`;
        const problem = problemAt(input, row, check.title);
        const known = isFalling
          ? `IF(ISNUMBER(${before}),${verdict},${word(texts.beforeLacks)})`
          : verdict;
        const falls = isFalling
          ? `&IF(COUNT(${before},${amount})=2,IF(${isFalling},${word(texts.notRising)},""),"")`
          : "";
        return [
          { formula: write(least!), look: looks.amount },
          gapCell(row, looks.amount),
          { formula: blankOr(amount, problem, known), look: looks.centred },
          { formula: `${problem}${falls}`, look: looks.text },
        ];
      });
    });
    if (target ?? rising) putTotal(first, checks.length, year, page);
  };
  const putTotal = (
    first: number,
    count: number,
    year: string | undefined,
    { target, rising }: RequirementsPage
  ) => {
    const row = next();
    const [amount, least] = [ref(ACTUAL, row), ref(LEAST, row)];
    const sum = wholeSum(
      `${ref(ACTUAL, first)}:${ref(ACTUAL, first + count - 1)}`,
      count,
      language
    );
    const required = target
      ? `IFERROR(${excelFormula(target, { [yearOf(target).name]: { ref: year! } }, write)},${word(texts.noYear)})`
      : write(rising!.beside);
    const compared = target
      ? `IF(${amount}>=${least}*(1-1E-14),${met},${short})`
      : `IF(${amount}>${least},${word(rising!.above)},${word(rising!.within)})`;
    rows.push([
      { value: say(texts.totalHere), look: looks.total },
      { value: target?.clause.id ?? rising!.beside.clause.id, look: looks.total },
      { formula: sum, look: looks.total },
      { formula: required, look: looks.total },
      target ? gapCell(row, looks.total) : { look: looks.total },
      { formula: `IF(COUNT(${amount},${least})=2,${compared},"")`, look: looks.total },
    ]);
  };

  /** Shares of amounts, which several lines may use. */
  const againstRates = ({ rule, checks }: RequirementsPage) => {
    // In the order of the function's arguments.
    const position = ({ name }: Input) => rule.arguments.findIndex((each) => each.name === name);
    const inputs = [...new Set(checks.flatMap((check) => check.inputs))] as AmountInput[];
    inputs.sort((a, b) => position(a) - position(b));
    rows.push(
      [
        texts.measure,
        texts.basis,
        texts.actual,
        undefined,
        undefined,
        undefined,
        texts.remarks,
      ].map((text) => (text ? { value: say(text), look: looks.heading } : {}))
    );
    const cells = new Map<unknown, { cell: string; problem: string }>();
    for (const input of inputs) {
      const row = next();
      const problem = problemAt(input, row, input.label);
      const cell = entry(input.label, "", input, () => [
        {},
        {},
        {},
        { formula: problem, look: looks.text },
      ]);
      cells.set(input, { cell, problem });
    }
    head();
    for (const check of checks) shareRow(check, cells);
  };
  const shareRow = (check: CheckRule, cells: Map<unknown, { cell: string; problem: string }>) => {
    const [part, whole] = check.inputs as readonly [AmountInput, AmountInput];
    const [of, all] = [cells.get(part)!, cells.get(whole)!];
    const [rate] = figuresOf(check);
    const row = next();
    const operands = { [part.name]: { ref: of.cell }, [whole.name]: { ref: all.cell } };
    const isKnown = `AND(COUNT(${of.cell},${all.cell})=2,${all.problem}="",${of.problem}="")`;
    const isZero = said(texts.wholeIsZero, language, { label: say(whole.label) });
    const isMore = said(texts.moreThanWhole, language, {
      label: say(part.label),
      whole: say(whole.label),
    });
    const isBlank = `OR(${of.cell}="",${all.cell}="")`;
    const unknown = `IF(OR(ISERROR(${of.cell}),ISERROR(${all.cell})),${word(texts.toMend)},IF(${isBlank},${word(texts.notFilled)},${word(texts.toMend)}))`;
    rows.push([
      { value: say(check.title), look: looks.text },
      { value: rate!.clause.id, look: looks.centred },
      {
        formula: `IF(${isKnown},IF(${all.cell}=0,"",${of.cell}/${all.cell}),"")`,
        look: looks.rate,
      },
      { formula: write(rate!), look: looks.rate },
      gapCell(row, looks.rate),
      {
        formula: `IF(${isKnown},IF(${all.cell}=0,${word(texts.toMend)},IF(${excelFormula(check, operands, write)},${met},${short})),${unknown})`,
        look: looks.centred,
      },
      {
        formula: `IF(${isKnown},IF(${all.cell}=0,${isZero},IF(${of.cell}>${all.cell},${isMore},"")),"")`,
        look: looks.text,
      },
    ]);
  };

  for (const page of requirements) {
    const { rule, checks } = page;
    start(rule.title, [rule.id, rule.clause.id]);
    if (checks.every(({ result }) => result.least.kind === "figure")) againstFigures(page);
    else againstRates(page);
  }
  if (funds?.yearly) {
    const { rule, input, heading, measures } = funds.yearly;
    const choice = rule.inputs.find(({ kind }) => kind === "choice")!;
    start(heading, [rule.id]);
    const year = yearRow(yearOf(rule));
    head();
    for (const { word: measure, label } of measures) {
      const [figure] = figuresOf(chosen(rule, measure));
      entry(label, figure!.clause.id, input, (row) => {
        const [amount, least] = [ref(ACTUAL, row), ref(LEAST, row)];
        const problem = problemAt(input, row, label);
        const operands = { [yearOf(rule).name]: { ref: year }, [choice.name]: measure };
        const required = `IFERROR(${excelFormula(rule, operands, write)},${word(texts.noYear)})`;
        const verdict = `IF(ISNUMBER(${least}),IF(${amount}>=${least},${met},${short}),${word(texts.noYear)})`;
        return [
          { formula: required, look: looks.amount },
          gapCell(row, looks.amount),
          { formula: blankOr(amount, problem, verdict), look: looks.centred },
          { formula: problem, look: looks.text },
        ];
      });
    }
  }
  return {
    name: say(texts.requirements),
    widths: [40, 12, 18, 18, 18, 14, 40],
    rows,
    validations,
    highlights: [true, false].map((meets) => ({
      area: { top: 1, left: 5, bottom: rows.length - 1, right: 5 },
      formula: `$${VERDICT}2=${meets ? met : short}`,
      fill: meets ? fills.agrees : fills.over,
    })),
  };
}

/** What a rule comes to where this word is chosen. */
function chosen({ result }: Rule, word: string): Pick<Rule, "result"> {
  return { result: result.kind === "byChoice" ? result.choices[word]! : result };
}
