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
  /** The stems that speak of it plainly. */
  readonly words: RegExp;
  /** Wider stems, of which people are told and nothing is asked. */
  readonly hints: RegExp;
  /** Words that have such a stem and mean another thing: global, they are taken out beforehand. */
  readonly others: RegExp;
  /** Where a clause has one of these, people are told of it and nothing is asked. */
  readonly doubts: RegExp;
  /** What the headings look like whose cells speak of it unless they deny it; left out, they have one of the words. */
  readonly headings?: RegExp;
  /** Headings whose cells are told of. */
  readonly hintHeadings?: RegExp;
  /** 无 and 0 under such a heading don't deny it: what would, is `denied` and nothing else. */
  readonly mustConfirm?: true;
  /** What denies it for certain: the whole of a cell, of a clause, or of a piece between its commas. */
  readonly denied: RegExp;
  /** What a piece of a line looks like that says it of every row of the table. */
  readonly ofTable: RegExp;
  /** A number says it only where it is the input's own; and the input's own heading may settle it. */
  readonly settledBy?: RegExp;
  /** Headings under which another number than the input's own speaks plainly of it. */
  readonly rivals?: RegExp;
  /** It is a kind of project: a heading that lists several kinds says that one of them holds for each row. */
  readonly isKind?: true;
  /** Another amount by which a row is of this kind. */
  readonly shownBy?: AmountInput;
}

/** Is the row asked about it, or are people only told? */
export type Mention = "asked" | "told";

/** There is none of it, whatever it is. */
const NONE =
  /^(?:[-—–―－─_/\\×✗]+|无|没有|暂无|否|不是|零|空|未|(?:从|均|尚)?未(?:填|申请|办理|发生|享受|使用|采用|获得|取得)过?|首次申报|不适用|不涉及|不需要|不含|不申[请报]|不享受|n\/?a|none|no|0+(?:\.0+)?%?(?:[十百千万亿]*元|个月)?)$/i;

/** Columns that describe the project: what they mention may be anything about it. */
const DESCRIBES = /内容|规模|产品|工艺|设备名|用途|依据|厂房|场地|用地|土地/;

/** Whom to call and where to pay: names of banks. */
const CONTACTS = /开户|账[号户]|电话|联系|邮/;

/** How a table is filled in, or which of its rows are meant. */
const INSTRUCTS =
  /填|按|除外|实际|口径|不含|应|须|需|请|如|若|是指|的(?:项目|企业|部分)|为准|标准|办法|文件|说明|凭证|提供|附|申请表/;

/** The first day after the year of the policies, as a cell's number. */
const LATER = 43466;

/** What is said, in the form in which it is looked through: once for all topics. */
export interface Heard extends Said {
  readonly text: string;
  /** Those that it may speak of. */
  readonly topics: readonly Topic[];
}

/** Tells which topics something said may speak of: nearly all cells of a ledger speak of none. */
export class Hearing {
  /** 是, 有 and the like come again and again. */
  private readonly words = new Map<string, Words>();
  private readonly stems: RegExp;

  constructor(private readonly topics: readonly Topic[]) {
    const sources = topics.flatMap(({ words, hints }) => [words.source, hints.source]);
    this.stems = new RegExp(sources.join("|") || NOTHING);
  }

  /** What may speak of a topic but that which its cell is read for, in the form in which it is looked through. */
  among(said: readonly Said[]): Heard[] {
    const heard: Heard[] = [];
    for (const each of said) {
      const { of, heading = "", field, cell } = each;
      const ofHeading = heading === "" ? NONE_OF_THEM : this.ofHeading(heading);
      const { text, speaks } = typeof cell === "number" ? NO_WORDS : this.wordsOf(faceOf(cell));
      const topics = of === "line" ? this.ofLine(text) : speaks ? this.topics : ofHeading;
      if (isOfOthers(topics, field)) heard.push({ ...each, text, topics });
    }
    return heard;
  }

  private wordsOf(face: string): Words {
    const known = this.words.get(face);
    if (known) return known;
    const text = plain(face);
    const words = { text, speaks: this.stems.test(text) };
    if (this.words.size < MOST_WORDS) this.words.set(face, words);
    return words;
  }

  private readonly ofHeading = once((heading) =>
    this.topics.filter(
      (topic) =>
        topic.rivals?.test(heading) || remembered(columns, topic, heading, inHeading) !== undefined
    )
  );

  private readonly ofLine = once((text) =>
    this.topics.filter((topic) => remembered(lines, topic, text, inLine) !== undefined)
  );
}

/** What a cell says, in the form in which it is looked through, and whether it has a stem of any topic. */
interface Words {
  readonly text: string;
  readonly speaks: boolean;
}

const NO_WORDS: Words = { text: "", speaks: false };
const MOST_WORDS = 256;

/** Is any of these topics about another input than the one that is read from this field? */
function isOfOthers(topics: readonly Topic[], field: string | undefined): boolean {
  for (const { input } of topics) if (input.name !== field) return true;
  return false;
}

/** A pattern that nothing matches. */
const NOTHING = "(?!)";
const NONE_OF_THEM: readonly Topic[] = [];

/** Headings and lines come again with every row. */
function once(find: (text: string) => readonly Topic[]): (text: string) => readonly Topic[] {
  const known = new Map<string, readonly Topic[]>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/**
 * Does this speak of the topic, beside these inputs?
 *
 * @param own the cell that the topic's own input was taken from
 */
export function mentionIn(
  topic: Topic,
  said: Heard,
  inputs: Inputs,
  own?: Said
): Mention | undefined {
  const { of, heading = "" } = said;
  const isSettled = topic.settledBy?.test(own?.heading ?? "") ?? false;
  const isAnswered = inputs[topic.input.name] !== undefined && !topic.answers.includes(ZERO);
  if (of === "line") {
    return isSettled || isAnswered ? undefined : remembered(lines, topic, said.text, inLine);
  }
  const mention = isSettled
    ? isSaidOfTable(topic, said.text)
      ? "asked"
      : undefined
    : strongest(inColumn(topic, said, own), () => inText(topic, said.text));
  if (mention === undefined || CONTACTS.test(heading)) return undefined;
  if ((isAnswered && !isFigure(said)) || of === "name" || DESCRIBES.test(heading)) return "told";
  return mention;
}

/** Interest of 100 beside 无 under 有无贷款 is more than words. */
function isFigure({ cell, text }: Heard): boolean {
  return typeof contentOf(cell) === "number" || /^[\d.,]+[十百千万亿]*元?$/.test(text);
}

function strongest(
  mention: Mention | undefined,
  other: () => Mention | undefined
): Mention | undefined {
  return mention === "asked" ? mention : (other() ?? mention);
}

/** Headings and lines come again with every row. */
type Memory = WeakMap<Topic, Map<string, Mention | undefined>>;
const [columns, lines]: [Memory, Memory] = [new WeakMap(), new WeakMap()];

function remembered(
  memory: Memory,
  topic: Topic,
  text: string,
  answer: (topic: Topic, text: string) => Mention | undefined
): Mention | undefined {
  const answers = memory.get(topic) ?? new Map<string, Mention | undefined>();
  memory.set(topic, answers);
  if (!answers.has(text)) answers.set(text, answer(topic, text));
  return answers.get(text);
}

/** A cell under a heading that speaks of the topic, whatever it has in it but a denial. */
function inColumn(
  topic: Topic,
  { heading = "", cell, text }: Heard,
  own: Said | undefined
): Mention | undefined {
  const content = contentOf(cell);
  const isOwn = own !== undefined && contentOf(own.cell) === content;
  if (topic.rivals?.test(heading) && typeof content === "number" && !isOwn) return "asked";
  const ofHeading = heading === "" ? undefined : remembered(columns, topic, heading, inHeading);
  if (!ofHeading) return undefined;
  if (!topic.mustConfirm && (content === 0 || content === false)) return undefined;
  if (topic.settledBy && typeof content === "number") {
    return isOwn || ofHeading === "told" ? ofHeading : undefined;
  }
  if (isFormatted(cell) && cell.format === "date") {
    if (!topic.denied.test("2000年1月1日")) return ofHeading;
    return Number(content) < LATER ? undefined : "told";
  }
  const words = text || faceOf(cell);
  if (clausesIn(words, topic).every((clause) => isDenied(topic, clause))) return undefined;
  return topic.doubts.test(words) ? "told" : ofHeading;
}

function inHeading(topic: Topic, heading: string): Mention | undefined {
  const { headings = topic.words, hintHeadings } = topic;
  const pieces = piecesIn(plain(heading).replace(topic.others, "·"));
  const isAmong = (stems: RegExp | undefined) =>
    stems && pieces.some((piece) => stems.test(piece) && !isDenied(topic, piece));
  if (isAmong(headings)) return "asked";
  // 资金来源 / 自筹
  const isOfOther = isDenied(topic, pieces[pieces.length - 1] ?? "");
  return !isOfOther && isAmong(hintHeadings) ? "told" : undefined;
}

/** What a text says anywhere: plainly in one of its clauses, or else so that people are told. */
function inText(topic: Topic, text: string): Mention | undefined {
  // Most texts have none of the words, and needn't be taken apart.
  if (!topic.words.test(text) && !topic.hints.test(text)) return undefined;
  let told: Mention | undefined;
  const clauses = clausesIn(text, topic);
  const open = clauses.filter((clause) => !isDenied(topic, clause));
  // 原计划2018年12月竣工，实际2018年6月竣工
  const isConfirmed = topic.mustConfirm && open.length < clauses.length;
  for (const clause of open) {
    const pieces = piecesIn(clause).filter((piece) => !isDenied(topic, piece));
    const isPlain = pieces.some((piece) => topic.words.test(piece));
    if (isPlain && !isConfirmed && !topic.doubts.test(clause)) return "asked";
    if (isPlain || pieces.some((piece) => topic.hints.test(piece))) told = "told";
  }
  return told;
}

function inLine(topic: Topic, text: string): Mention | undefined {
  if (isSaidOfTable(topic, text)) return "asked";
  return INSTRUCTS.test(text.replace(/^说明:/, "")) || inText(topic, text) === undefined
    ? undefined
    : "told";
}

function isSaidOfTable(topic: Topic, text: string): boolean {
  const { words, ofTable: isAll, denied } = topic;
  return piecesIn(text.replace(topic.others, "·")).some(
    (piece) => words.test(piece) && isAll.test(piece) && !denied.test(piece)
  );
}

/** 没有贷款, 银行贷款：无, or 自筹、无贷款, each piece of which denies it. */
function isDenied(topic: Topic, clause: string): boolean {
  const { denied, mustConfirm } = topic;
  const denies = (words: string) => (!mustConfirm && NONE.test(words)) || denied.test(words);
  const [, answer = ""] = /^[^:]{1,12}:([^:]+)$/.exec(clause) ?? [];
  return denies(clause) || denies(answer) || piecesIn(clause).every(denies);
}

/** Most names have nothing that is written in several ways. */
const IS_PLAIN = /^[\u4E00-\u9FFF\dA-Za-z]*$/;

function plain(text: string): string {
  return IS_PLAIN.test(text) ? text : withRoundBrackets(squash(text));
}

/** What stands between commas, without the words that mean another thing. */
function clausesIn(text: string, { others }: Topic): readonly string[] {
  return text
    .split(/[,;。!]/)
    .map((clause) => clause.replace(others, "·"))
    .filter((clause) => clause !== "");
}

/** What stands between marks of any kind. */
function piecesIn(clause: string): readonly string[] {
  return clause.split(/[,;:、。()]|\/(?!\d)/).filter((piece) => piece !== "");
}

/** Does the input say so already, so that what else is said of it is no news? */
export function isTaken({ input, answers }: Topic, inputs: Inputs): boolean {
  const own = inputs[input.name];
  if (input.kind !== "amount") return answers.every((answer) => answer === own);
  return !answers.includes(ZERO) && isAboveZero(inputs, input);
}

/**
 * What is said over several rows and names several kinds says that each row is of one of them: how much is that of a
 * row that isn't seen to be of this one?
 */
export function amongKinds(
  mention: Mention,
  topic: Topic,
  { of, text }: Heard,
  topics: readonly Topic[],
  inputs: Inputs
): Mention | undefined {
  if (of === "cell" || !topic.isKind) return mention;
  const others = topics.filter((each) => each.isKind && each !== topic);
  const named = others.filter(({ words, others: out }) => words.test(text.replace(out, "·")));
  if (named.length === 0) return mention;
  const isShown = (each: Topic) => isTaken(each, inputs) || isAboveZero(inputs, each.shownBy);
  if (named.some(isShown)) return undefined;
  return others.some((each) => each.answers.length > 0 && isShown(each)) ? "told" : mention;
}

function isAboveZero(inputs: Inputs, input: Input | undefined): boolean {
  const own = input && (inputs[input.name] as Amount | undefined);
  return own?.greaterThan(ZERO) ?? false;
}
