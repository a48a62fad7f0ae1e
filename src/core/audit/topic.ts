import { ZERO, type Amount } from "../amount";
import { contentOf, faceOf, isFormatted } from "../grid/grid";
import { squash } from "../ledger/heading";
import type { Said } from "../ledger/ledger";
import { withRoundBrackets } from "../ledger/units";
import type { AmountInput, Input, Inputs, InputValue } from "../rule";
import type { Text } from "../text";

/** Something that an input of a rule asks for, and that a ledger may speak of anywhere else. */
export interface Topic {
  readonly input: Input;
  /** What the input may be if it is so. */
  readonly answers: readonly InputValue[];
  /** How the row was calculated instead: 没有贷款. */
  readonly otherwise: Text;
  /** The stems that speak of it. */
  readonly words: RegExp;
  /** Words that have such a stem and mean another thing: global, they are taken out beforehand. */
  readonly others: RegExp;
  /** What the headings look like whose cells speak of it unless they deny it; left out, they have one of the words. */
  readonly headings?: RegExp;
  /** 无 and 0 under such a heading don't deny it: what would, is `denied` and nothing else. */
  readonly mustConfirm?: true;
  /** What denies it: the whole of a cell, or of a piece between its commas, and never a part of one. */
  readonly denied: RegExp;
  /** What a piece of a line looks like that says it of every row of the table. */
  readonly ofTable: RegExp;
  /** A number says it only where it is the input's own; and the input's own heading may settle it. */
  readonly settledBy?: RegExp;
  /** It is a kind of project: a heading that lists several kinds says that one of them holds for each row. */
  readonly isKind?: true;
  /** Another amount by which a row is of this kind. */
  readonly shownBy?: AmountInput;
}

/** There is none of it, whatever it is. */
const NONE =
  /^(?:[-—–―－─_/\\×✗]+|无|没有|暂无|否|零|空|未|未填|未申请|未办理|未发生|不适用|不涉及|不需要|不含|n\/?a|none|no|0+(?:\.0+)?%?(?:[十百千万亿]*元)?)$/i;

/** What is said, in the form in which it is looked through: once for all topics. */
export interface Heard extends Said {
  readonly text: string;
}

/** Reads what is said. */
export function heard(said: Said): Heard {
  return { ...said, text: typeof said.cell === "number" ? "" : plain(faceOf(said.cell)) };
}

/** Does this speak of the topic, beside these inputs? */
export function speaksOf(topic: Topic, said: Heard, inputs: Inputs, ownHeading = ""): boolean {
  const { of, heading = "", cell, text } = said;
  const isSettled = topic.settledBy?.test(ownHeading) ?? false;
  if (of === "line") return !isSettled && remembered(ofTable, topic, text, isSaidOfTable);
  if (!isSettled && heading !== "" && remembered(under, topic, heading, isUnder)) {
    const content = contentOf(cell);
    if (!topic.mustConfirm && (content === 0 || content === false)) return false;
    if (topic.settledBy && typeof content === "number") return isOwn(content, topic, inputs);
    if (isFormatted(cell) && cell.format === "date") return !topic.denied.test("2000年1月1日");
    return !piecesIn(text || faceOf(cell), topic).every((piece) => isDenied(topic, piece));
  }
  // Most texts have none of the words, and needn't be taken apart.
  if (!topic.words.test(text)) return false;
  return isSettled
    ? isSaidOfTable(topic, text)
    : piecesIn(text, topic).some((piece) => topic.words.test(piece) && !isDenied(topic, piece));
}

/** Headings and lines come again with every row. */
type Memory = WeakMap<Topic, Map<string, boolean>>;
const [under, ofTable]: [Memory, Memory] = [new WeakMap(), new WeakMap()];

function remembered(
  memory: Memory,
  topic: Topic,
  text: string,
  answer: (topic: Topic, text: string) => boolean
): boolean {
  const answers = memory.get(topic) ?? new Map<string, boolean>();
  memory.set(topic, answers);
  const known = answers.get(text) ?? answer(topic, text);
  answers.set(text, known);
  return known;
}

function isUnder(topic: Topic, heading: string): boolean {
  const { headings = topic.words } = topic;
  return piecesIn(plain(heading), topic).some(
    (piece) => headings.test(piece) && !isDenied(topic, piece)
  );
}

function isSaidOfTable(topic: Topic, text: string): boolean {
  const { words, ofTable: isAll, denied } = topic;
  return piecesIn(text, topic).some(
    (piece) => words.test(piece) && isAll.test(piece) && !denied.test(piece)
  );
}

function isDenied({ denied, mustConfirm }: Topic, piece: string): boolean {
  return (!mustConfirm && NONE.test(piece)) || denied.test(piece);
}

function isOwn(content: number, { input }: Topic, inputs: Inputs): boolean {
  const own = inputs[input.name] as Amount | undefined;
  return own?.equals(String(content)) ?? false;
}

function plain(text: string): string {
  return withRoundBrackets(squash(text));
}

/** What stands between commas and brackets, without the words that mean another thing. */
function piecesIn(text: string, { others }: Topic): readonly string[] {
  return text
    .split(/[,;:、。()]|\/(?!\d)/)
    .map((piece) => piece.replace(others, "·"))
    .filter((piece) => piece !== "");
}

/** Does the input say so already, so that what else is said of it is no news? */
export function isTaken({ input, answers }: Topic, inputs: Inputs): boolean {
  const own = inputs[input.name];
  if (input.kind !== "amount") return answers.every((answer) => answer === own);
  return !answers.includes(ZERO) && isAboveZero(inputs, input);
}

/** Does what is said over several rows name another kind too, and is the row of that one? */
export function isOfOtherKind(
  topic: Topic,
  { of, text }: Heard,
  topics: readonly Topic[],
  inputs: Inputs
): boolean {
  if (of === "cell" || !topic.isKind) return false;
  return topics.some(
    (each) =>
      each !== topic &&
      each.isKind &&
      each.words.test(text.replace(each.others, "·")) &&
      (isTaken(each, inputs) || isAboveZero(inputs, each.shownBy))
  );
}

function isAboveZero(inputs: Inputs, input: Input | undefined): boolean {
  const own = input && (inputs[input.name] as Amount | undefined);
  return own?.greaterThan(ZERO) ?? false;
}
