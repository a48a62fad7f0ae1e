import { Amount, inCapitals, isAmount } from "../../amount";
import type { Explanation, Input, Inputs, InputValue } from "../../rule";
import { inLanguage, dictionaries, type Language, type Text } from "../../text";
import { approvalWords, flagWords } from "./words";

/** What an approval sheet is about. */
export interface Approval {
  readonly firm: string;
  readonly project: string;
  readonly document: Text;
  /** What the sheet shows of what was given, in this order. */
  readonly inputs: readonly Input[];
  readonly given: Inputs;
  /** Of a calculation that comes down to an amount of 万元. */
  readonly explanation: Explanation;
  /** What else whoever signs has to know, such as what a ledger reports. */
  readonly remarks?: readonly ApprovalRemark[];
}

/** A line under 口径与提示. */
export interface ApprovalRemark {
  readonly title: string;
  readonly text: string;
  /** Id of a clause or reading, or a cell's address. */
  readonly basis: string;
}

/** A cell of an approval sheet: a label names what stands beside or below it, a note is about the sheet itself. */
export interface ApprovalCell {
  readonly content: string | number | Amount;
  readonly style: "title" | "caption" | "note" | "label" | "content";
}

type Content = ApprovalCell["content"];

/** A row's cells from the left, of four columns; a single one has the whole width. */
export type ApprovalRow = readonly ApprovalCell[];

/**
 * The sheet that goes round for signatures, row by row, as paper and worksheets show it.
 *
 * @throws JigaiError beyondCapitals
 */
export function approvalRows(approval: Approval, language: Language): ApprovalRow[] {
  const words = inLanguage(approvalWords, language);
  const { title, steps } = approval.explanation;
  const amount = new Amount(approval.explanation.result as string);
  const { basis, article } = steps[steps.length - 1]!;
  return [
    [{ content: words.title(inLanguage(title, language)), style: "title" }],
    [{ content: words.unit, style: "note" }],
    [label(words.firm), content(approval.firm)],
    [label(words.project), content(approval.project)],
    [label(words.document), content(inLanguage(approval.document, language))],
    [label(words.basis), content(`${basis} ${article}`.trim())],
    [caption(words.inputs)],
    ...inputRows(approval, language),
    [caption(words.headings[1]!)],
    words.headings.map(label),
    ...steps.map((step) => [
      content(inLanguage(step.title, language)),
      content(inLanguage(step.working, language)),
      content(`${step.basis} ${step.article}`.trim()),
      content(valueOf(step.value, language)),
    ]),
    [label(words.amount), content(amount)],
    [label(words.capitals), content(inCapitals(amount))],
    [caption(words.remarks)],
    ...remarkRows(approval, language),
    [{ content: words.trial, style: "note" }],
    // Room to sign above the line.
    ...words.signatures.map((who) => [
      label(who),
      content(`\n\n${words.seal}            ${words.date}`),
    ]),
  ];
}

function inputRows({ inputs, given: all }: Approval, language: Language): ApprovalRow[] {
  const cells = inputs.flatMap((input): [ApprovalCell, ApprovalCell][] => {
    const value = all[input.name];
    if (value === undefined) return [];
    return [[label(inLanguage(input.label, language)), content(given(input, value, language))]];
  });
  return cells.flatMap((pair, i) => (i % 2 === 0 ? [[...pair, ...(cells[i + 1] ?? [])]] : []));
}

/** What was given, as people read it. */
function given({ kind, name }: Input, value: InputValue, language: Language): Content {
  if (typeof value === "boolean") {
    const [yes, no] = flagWords(name, language);
    return value ? yes : no;
  }
  // Ranks and growth rates have no decimals to be filled up.
  if (isAmount(value)) return kind === "amount" ? value : value.toNumber();
  return typeof value === "object" && "name" in value ? value.name : String(value);
}

function remarkRows(
  { explanation: { alternatives, notes }, remarks = [] }: Approval,
  language: Language
): ApprovalRow[] {
  const { explain } = inLanguage(dictionaries, language);
  return [
    ...remarks.map(({ title, text, basis }) => [label(title), content(text), content(basis)]),
    ...alternatives.map(({ basis, word, gist, value }) => [
      label(explain.otherReading),
      content(explain.wouldGive(word, inLanguage(gist, language))),
      content(basis),
      content(valueOf(value, language)),
    ]),
    ...notes.map(({ kind, text, basis }) => [
      label(explain.noteKinds[kind]),
      content(inLanguage(text, language)),
      content(basis),
    ]),
  ];
}

/** A step's value: yes and no in words, nothing where there is nothing to state. */
function valueOf(value: string | boolean | null, language: Language): Content {
  if (value === null) return "";
  if (typeof value === "string") return new Amount(value);
  return value ? inLanguage(dictionaries, language).yes : inLanguage(dictionaries, language).no;
}

function caption(said: string): ApprovalCell {
  return { content: said, style: "caption" };
}

function label(said: string): ApprovalCell {
  return { content: said, style: "label" };
}

function content(said: Content): ApprovalCell {
  return { content: said, style: "content" };
}
