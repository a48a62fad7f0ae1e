import { columnLetters } from "../core/grid/address";
import { find, quoted, wordsOf, type AmountInput, type Input } from "../core/rule";
import { fill, inLanguage, type Language, type Text } from "../core/text";
import type { PolicyPages, RewardPage } from "../policies/policyPages";
import { DEFAULT_STEP } from "../policies/shared/step";
import type { BookCell, BookSheet } from "../workbook/book";
import { allocationSheet, shareRefs, type Share } from "./allocationSheet";
import { entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { lacksIn, problemFormula, said, seenFromElsewhere } from "./problems";
import { tableColumns } from "./tableOf";
import { texts } from "./texts";

/** A setting of the split: what it is, and what stands in its cell beforehand. */
interface Setting {
  readonly input: Input;
  readonly value?: string | number;
}

/** A pool shared out among units by what they did, with a cap for each, and how it was shared out. */
export function rewardSheets(
  { units }: PolicyPages,
  page: RewardPage,
  figures: Figures,
  language: Language
): [reward: BookSheet, split: BookSheet] {
  const { rule } = page;
  const say = (text: Text) => inLanguage(text, language);
  const word = (text: Text) => quoted(say(text));
  const [name, split] = [say(page.tab), say(texts.rewardSplit)];
  const places = [...page.rewarded.places].sort((a, b) => (a.code < b.code ? -1 : 1));
  const indicators = tableColumns(rule).slice(1) as AmountInput[];
  const limit = figures.write(page.limit);

  // The rule's own arguments, in its order, the table aside.
  const settings = rule.arguments.flatMap((argument): Setting[] => {
    if (argument.kind === "table") return [];
    if (argument.kind === "list")
      return indicators.map(({ label }) => ({ input: weightOf(label), value: 1 }));
    if (argument.kind === "flag") return [{ input: argument, value: "否" }];
    return [
      argument.name === "step"
        ? { input: argument, value: DEFAULT_STEP.toNumber() }
        : { input: argument },
    ];
  });
  function weightOf(label: Text): AmountInput {
    return { kind: "amount", name: "weights", label: fill(texts.weightOf, { label }) };
  }
  const at = (setting: Setting) => `$B$${settings.indexOf(setting) + 3}`;
  const pool = settings.find(({ input }) => input.name === "pool")!;
  const step = settings.find(({ input }) => input.name === "step")!;
  const redistribute = settings.find(({ input }) => input.kind === "flag")!;
  const weights = settings.filter(({ input }) => input.name === "weights");
  const state = `$B$${settings.length + 3}`;
  const heading = settings.length + 4;
  const first = heading + 1;
  const last = first + places.length - 1;
  const letters = (position: number) => columnLetters(1 + position);
  const area = (column: string) => `$${column}$${first + 1}:$${column}$${last + 1}`;
  const REWARD = letters(indicators.length + 1);

  const problemOf = (setting: Setting) => {
    const { input } = setting;
    const label = say(input.label);
    const problem = problemFormula({ input, ref: at(setting), heading: label }, language);
    if (input.kind === "flag") return problem;
    return `IF(${at(setting)}="",${said(texts.toFillIn, language, { label })},${problem})`;
  };
  const needed = weights.map((weight, i) => {
    const lacks = lacksIn(area(letters(i)), places.length, say(indicators[i]!.label), language);
    return `IF(N(${at(weight)})=0,"",${lacks})`;
  });
  const entries = `$B$${first + 1}:$${letters(indicators.length - 1)}$${last + 1}`;
  const isWrong = `OR(COUNT(${entries})<COUNTA(${entries}),MIN(${entries})<0)`;
  const weightsAt = weights.map(at).join();
  const problems = [
    ...settings.map(problemOf),
    `IF(AND(COUNT(${weightsAt})=${weights.length},MAX(${weightsAt})=0),${word(texts.noWeight)},"")`,
    `IF(${isWrong},${word(texts.someWrong)},"")`,
    ...needed,
  ].join("&");
  const isReady = `${state}=${word(texts.splitDone)}`;

  const lineOf = ({ name: place }: { readonly name: string }, i: number): BookCell[] => {
    const row = first + i + 1;
    const { weight, bound, share } = shareRefs(split, i);
    const weightSum = `SUM(${shareRefs(split, 0).weight}:${shareRefs(split, places.length - 1).weight.split("!")[1]!})`;
    const ifReady = (formula: string) => `IF(${isReady},${formula},"")`;
    const entered = indicators.map((input, k) =>
      problemFormula({ input, ref: `$${letters(k)}${row}`, heading: say(input.label) }, language)
    );
    return [
      { value: place, look: looks.text },
      ...indicators.map((): BookCell => ({ look: looks.amountEntry })),
      { formula: ifReady(`${weight}/${weightSum}`), look: looks.rate },
      { formula: ifReady(`MIN(${share},${limit})`), look: looks.amount },
      {
        formula: ifReady(
          `IF(OR(${bound}=${word(texts.cap)},${share}>${limit}),${word(texts.atCap)},"")`
        ),
        look: looks.centred,
      },
      { formula: entered.join("&"), look: looks.text },
    ];
  };
  const total = (text: Text, formula: string): BookCell[] => [
    { value: say(text), look: looks.total },
    ...indicators.map((): BookCell => ({ look: looks.total })),
    { look: looks.total },
    { formula: `IF(${isReady},${formula},"")`, look: looks.total },
  ];
  const heads = [
    units,
    ...indicators.map(({ label }) => label),
    texts.share,
    texts.reward,
    texts.remark,
    texts.remarks,
  ];
  const kinds = settings.map(({ input }) => entryKind(input, "", language));
  const warning = say(texts.warning);
  const reward: BookSheet = {
    name,
    widths: [28, ...indicators.map(() => 16), 12, 16, 14, 40],
    printedOnTop: [heading, heading],
    rows: [
      [{ value: `${say(rule.title)} ${rule.id} ${rule.clause.id}`, look: looks.title }],
      [{ value: `${say(page.unitLine)}${say(texts.rewardNote)}`, look: looks.note }],
      ...settings.map(({ input, value }, i): BookCell[] => [
        { value: say(input.label), look: looks.text },
        { look: kinds[i]!.look, ...(value !== undefined && { value }) },
      ]),
      [
        { value: say(texts.splitState), look: looks.text },
        { formula: `IF((${problems})="",${word(texts.splitDone)},${problems})`, look: looks.text },
      ],
      [],
      heads.map((text) => ({ value: say(text), look: looks.heading })),
      ...places.map(lineOf),
      total(texts.totalHere, `SUM(${area(REWARD)})`),
      total(texts.restOfPool, `ROUND(${at(pool)}-SUM(${area(REWARD)}),10)`),
    ],
    validations: [
      ...kinds.map(({ allows, prompt }, i) => ({
        area: { top: i + 2, left: 1, bottom: i + 2, right: 1 },
        ...{ allows, prompt, warning },
      })),
      {
        area: { top: first, left: 1, bottom: last, right: indicators.length },
        allows: "amount",
        prompt: say(page.unitLine),
        warning,
      },
    ],
    highlights: [
      {
        area: { top: settings.length + 2, left: 1, bottom: settings.length + 2, right: 1 },
        formula: `${state}<>${word(texts.splitDone)}`,
        fill: fills.under,
      },
    ],
  };

  const away = (formula: string) => seenFromElsewhere(formula, name);
  const isRedistributed = `ISNUMBER(${find(at(redistribute), wordsOf(redistribute.input)[0]!)})`;
  const shares = places.map(({ name: place, code }, i): Share => {
    const parts = weights.map((weight, k) => {
      const own = `$${letters(k)}$${first + i + 1}`;
      return `IF(${at(weight)}=0,0,${at(weight)}*${own}/SUM(${area(letters(k))}))`;
    });
    return {
      name: place,
      code,
      weight: away(parts.join("+")),
      cap: `IF(${away(isRedistributed)},${limit},"")`,
    };
  });
  const process = allocationSheet(
    {
      sheetName: split,
      title: split,
      pool: away(at(pool)),
      step: away(at(step)),
      isReady: away(isReady),
      shares,
    },
    language
  );
  return [reward, process];
}
