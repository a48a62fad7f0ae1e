import { Amount } from "../core/amount";
import { columnLetters } from "../core/grid/address";
import { quoted, type Input } from "../core/rule";
import type { TableRule } from "../core/table";
import { inLanguage, type Language, type Text } from "../core/text";
import type { PolicyPages } from "../policies/policyPages";
import type { BookCell, BookSheet } from "../workbook/book";
import { fills, looks } from "./looks";
import { problemFormula } from "./problems";
import { reportOn, tableColumns } from "./tableOf";
import { texts } from "./texts";

const FIRST = 2;
/** The columns: place, class, score, rank; then a consequence for each period. */
const [CLASS, SCORE, RANK] = ["B", "C", "D"] as const;

/** Ranks within classes and what follows for the last, ties included (reading R10), by native formulas. */
export function rankingSheet(
  { policy, units }: PolicyPages,
  rule: TableRule,
  language: Language
): BookSheet {
  const score = tableColumns(rule)[1] as Input;
  const { rankLabel, classLabel, periods, places } = ranked(rule, policy.places.units);
  const entered = places.filter(({ excluded }) => !excluded);
  const last = FIRST + entered.length;
  const column = (letter: string) => `$${letter}$${FIRST + 1}:$${letter}$${last}`;
  const heading = inLanguage(score.label, language);
  // As the functions do: 23 beside 0.25 may be a percentage without its sign, so nobody is ranked.
  const entries = `$${SCORE}$${FIRST + 1}:$${SCORE}$${FIRST + places.length}`;
  const outside = `$${SCORE}$${last + 1}:$${SCORE}$${FIRST + places.length}`;
  const counted = (criterion: string) => `COUNTIF(${entries},"${criterion}")`;
  const isMixed =
    `AND(${counted(">3")}+${counted("<-3")}>0,` +
    `${counted(">0")}-${counted(">=1")}+${counted("<0")}-${counted("<=-1")}>0)`;
  const row = ({ name, group, excluded }: RankedPlace, i: number): BookCell[] => {
    const at = FIRST + i + 1;
    const start: BookCell[] = [
      { value: name, look: looks.text },
      { value: group, look: looks.centred },
    ];
    if (excluded) {
      const said = periods.map(() => ({ value: inLanguage(excluded, language), look: looks.text }));
      return [...start, { look: looks.text }, { look: looks.centred }, ...said];
    }
    const own = `${SCORE}${at}`;
    const alike = `(${column(CLASS)}=$${CLASS}${at})*ISNUMBER(${column(SCORE)})`;
    const count = (more = "") => `SUMPRODUCT(${alike}${more})`;
    const problem = problemFormula({ input: score, ref: own, heading }, language);
    const blank = quoted(inLanguage(texts.notFilled, language));
    const better = `${count(`*(${column(SCORE)}>${own})`)}+1`;
    // One that takes no part may be blank, but no word can be its score.
    const words = `COUNTA(${outside})-COUNT(${outside})`;
    const isAnyOutside = places.length > entered.length;
    const lacking = `${entered.length}-COUNT(${column(SCORE)})${isAnyOutside ? `+${words}` : ""}`;
    const incomplete = inLanguage(texts.unranked, language)
      .split("{count}")
      .map(quoted)
      .join(`&(${lacking})&`);
    return [
      ...start,
      { look: looks.amountEntry },
      {
        formula: `IF(ISERROR(${own}),${problem},IF(${own}="",${blank},IF(${problem}<>"",${problem},IF(${isMixed},${quoted(inLanguage(texts.mixed, language))},${better}))))`,
        look: looks.centred,
      },
      ...periods.map(({ least, consequence }): BookCell => {
        const isLast = `AND(${count()}>${least},${count(`*(${column(SCORE)}<${own})`)}<${least})`;
        const said = `${quoted(inLanguage(consequence, language))}&IF(${lacking}>0,${incomplete},"")`;
        return {
          formula: `IF(ISNUMBER(${RANK}${at}),IF(${isLast},${said},""),"")`,
          look: looks.text,
        };
      }),
    ];
  };
  return {
    name: inLanguage(texts.ranking, language),
    widths: [24, 12, 14, 14, ...periods.map(() => 40)],
    frozen: { rows: FIRST, columns: 1 },
    printedOnTop: [FIRST - 1, FIRST - 1],
    rows: [
      [{ value: `${inLanguage(rule.title, language)} ${rule.clause.id}`, look: looks.title }],
      [
        inLanguage(units, language),
        classLabel ? inLanguage(classLabel, language) : "",
        heading,
        inLanguage(rankLabel, language),
        ...periods.map(({ word }) =>
          inLanguage(texts.consequence, language).replace("{period}", word)
        ),
      ].map((value) => ({ value, look: looks.heading })),
      ...[...entered, ...places.filter(({ excluded }) => excluded)].map(row),
    ],
    highlights: periods.map((_, i) => ({
      area: { top: FIRST, left: 4 + i, bottom: last - 1, right: 4 + i },
      formula: `AND(ISNUMBER($${RANK}${FIRST + 1}),LEN(${columnLetters(4 + i)}${FIRST + 1})>0)`,
      fill: fills.over,
    })),
  };
}

interface RankedPlace {
  readonly name: string;
  /** The class that it is ranked in; empty where there are none. */
  readonly group: string;
  /** Why it takes no part. */
  readonly excluded?: Text;
}

/** What the rule does with scores that all differ: who is ranked with whom, how many are last, what follows. */
function ranked(rule: TableRule, units: PolicyPages["policy"]["places"]["units"]) {
  const period = rule.arguments.find((each) => each.kind === "choice")!;
  const of = (word: string) =>
    reportOn(rule, units, (i) => new Amount(i + 1), { [period.name]: word });
  const [first = ""] = period.choices;
  const report = of(first);
  const hasClass = report.header!.length > 4;
  const places = report.rows.map((cells): RankedPlace => {
    const [rank, consequence] = cells.slice(-2);
    return {
      name: String(cells[0]),
      group: hasClass ? String(cells[1]) : "",
      ...(rank === "" && { excluded: consequence as Text }),
    };
  });
  const periods = period.choices.map((word) => {
    const lasts = of(word).rows.flatMap((cells, i) =>
      places[i]!.excluded || cells[cells.length - 1] === "" ? [] : [{ i, cells }]
    );
    const counts = lasts.map(
      ({ i }) => lasts.filter((other) => places[other.i]!.group === places[i]!.group).length
    );
    const { cells } = lasts[0]!;
    return { word, least: Math.max(...counts), consequence: cells[cells.length - 1] as Text };
  });
  return {
    places,
    periods,
    rankLabel: report.header!.slice(-2)[0]!,
    classLabel: hasClass ? report.header![1] : undefined,
  };
}
