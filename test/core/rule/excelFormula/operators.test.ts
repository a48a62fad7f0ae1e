/** The formula of each operator, as short as one would type it: what is known or left out is nowhere in it. */
import { Amount } from "../../../../src/core/amount";
import {
  allOf,
  anyOf,
  byChoice,
  byReading,
  capLeft,
  exceeds,
  excelFormula,
  figure,
  flag,
  grownBy,
  higherOf,
  isAmong,
  isWord,
  lessPaid,
  lookup,
  netOf,
  not,
  placeRow,
  positive,
  rankRow,
  rateOf,
  remark,
  requiredFlag,
  sum,
  threshold,
  tracks,
  type AmountNode,
  type Condition,
  type Input,
  type Operands,
} from "../../../../src/core/rule";
import {
  A,
  B,
  T,
  a,
  b,
  day,
  east,
  figureOf,
  p,
  paid,
  place,
  q,
  rank,
  reading,
  ruleOf,
  said,
  tax,
  trade,
  when,
  year,
} from "../operatorParts";

const YES = "TRUE|true|是|有|√|✓|✔|Y|y|1|";
const NO = "FALSE|false|否|无|×|✗|✘|N|n|0|";

/** Cells A1, B1, P1 … by the first letter of the inputs' names. */
const cells = (...inputs: Input[]): Operands =>
  Object.fromEntries(inputs.map(({ name }) => [name, { ref: `${name[0]!.toUpperCase()}1` }]));

/** The formula behind what is asked of every row; of the lists of words only what a blank counts as. */
function formula(result: AmountNode | Condition, inputs: Input[], operands: Operands): string {
  const words: [string, string][] = [
    [`|${YES}${NO}")<27`, "YES"],
    [`||${YES}${NO}")<28`, "YES or blank"],
    [`|${YES}|${NO}")<27`, "YES, blank NO"],
    [`||${YES}${NO}")<1`, "no answer"],
  ];
  return words.reduce(
    (text, [list, name]) => text.split(`&"|","${list}`).join(` ${name}`),
    excelFormula(ruleOf(result, ...inputs), operands).replace(/FIND\("\|"&TRIM\((\w+)\)/g, "$1")
  );
}

const GUARD_A = 'COUNT(A1)<N(A1<>""),MIN(A1)<0';
const GUARD_AB = 'COUNT(A1,B1)<(A1<>"")+(B1<>""),MIN(A1,B1)<0';
const ZERO = new Amount(0);

describe("an amount", () => {
  const total = sum(said("s"), [A, B], T);
  const needed = sum(said("s"), [A, B], T, A);
  const two = tracks(
    said("t"),
    [
      { label: said("1"), clause: T, when: requiredFlag(p, T), then: A },
      { label: said("2"), clause: T, when: requiredFlag(q, T), then: B },
    ],
    { label: said("3"), clause: T, then: figure(figureOf("9")) }
  );
  const left = capLeft(A, figureOf("7"), paid);
  const less = lessPaid(said("l"), A, paid, T);
  const MISSING_A = 'IF(A1="",NA(),A1)';

  it.each<[string, AmountNode, Input[], Operands, string]>([
    [
      "a sum skips blanks",
      sum(said("s"), [A, B, figure(figureOf("2"))], T),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),N(A1)+N(B1)+2)`,
    ],
    ["of one part", total, [a, b], cells(a), "IF(OR(COUNT(A1)=0,A1<0),NA(),A1)"],
    [
      "of one part that is 0",
      total,
      [a, b],
      { ...cells(a), b: ZERO },
      `IF(OR(${GUARD_A}),NA(),N(A1))`,
    ],
    [
      "of a known part",
      total,
      [a, b],
      { ...cells(a), b: new Amount(5) },
      `IF(OR(${GUARD_A}),NA(),N(A1)+5)`,
    ],
    [
      "a sum that needs a part",
      needed,
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),IF(OR(A1<>"",N(B1)>0),N(A1)+N(B1),NA()))`,
    ],
    ["and has it alone", needed, [a, b], cells(a), "IF(OR(COUNT(A1)=0,A1<0),NA(),A1)"],
    ["and hasn't", needed, [a, b], cells(b), "IF(OR(COUNT(B1)=0,B1<0),NA(),IF(B1>0,B1,NA()))"],
    [
      "the higher of two",
      higherOf(said("h"), [A, B], T),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),MAX(N(A1),N(B1)))`,
    ],
    [
      "a cap with nothing paid",
      left,
      [a, paid],
      cells(a),
      "IF(OR(COUNT(A1)=0,A1<0),NA(),MIN(A1,7))",
    ],
    [
      "a cap with 0 paid",
      left,
      [a, paid],
      { ...cells(a), paid: ZERO },
      `IF(OR(${GUARD_A}),NA(),MIN(${MISSING_A},7))`,
    ],
    [
      "less 0",
      less,
      [a, paid],
      { ...cells(a), paid: ZERO },
      `IF(OR(${GUARD_A}),NA(),${MISSING_A})`,
    ],
    [
      "a rate of a sum",
      rateOf(said("r"), figureOf("0.5", "rate"), total),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),(N(A1)+N(B1))*50%)`,
    ],
    [
      "grown over two years",
      grownBy(said("g"), figureOf("0.1", "rate"), A, 2),
      [a],
      cells(a),
      "IF(OR(COUNT(A1)=0,A1<0),NA(),A1*(1+10%)^2)",
    ],
    [
      "a closed gate",
      when(requiredFlag(p, T)),
      [a, p],
      { ...cells(a), p: false },
      `IF(OR(${GUARD_A}),NA(),0)`,
    ],
    [
      "an open gate",
      when(requiredFlag(p, T)),
      [a, p],
      { ...cells(a), p: true },
      `IF(OR(${GUARD_A}),NA(),${MISSING_A})`,
    ],
    [
      "gates in a row are one",
      when(flag(p, false), when(flag(q, true))),
      [a, p, q],
      cells(a, p, q),
      `IF(OR(A1&P1&Q1="",${GUARD_A}),NA(),IF(AND(P1 YES, blank NO,Q1 YES or blank),${MISSING_A},0))`,
    ],
    [
      "unless the second may be missing where the first is closed",
      when(
        requiredFlag(p, T),
        remark(when(requiredFlag(q, T)), { text: said("r"), basis: T } as never)
      ),
      [a, p, q],
      cells(a, p, q),
      `IF(OR(${GUARD_A},Q1 no answer),NA(),IF(P1 YES,IF(Q1 YES,${MISSING_A},0),0))`,
    ],
    [
      "the first track",
      two,
      [a, b, p, q],
      { ...cells(a, b), p: true },
      `IF(OR(${GUARD_AB}),NA(),${MISSING_A})`,
    ],
    [
      "the second track",
      two,
      [a, b, p, q],
      { ...cells(a, b), p: false, q: true },
      `IF(OR(${GUARD_AB}),NA(),IF(B1="",NA(),B1))`,
    ],
    [
      "the last track",
      two,
      [a, b, p, q],
      { ...cells(a, b), p: false, q: false },
      `IF(OR(${GUARD_AB}),NA(),9)`,
    ],
    [
      "a track that depends on a cell",
      two,
      [a, b, p, q],
      { ...cells(a, b, q), p: false },
      `IF(OR(${GUARD_AB}),NA(),IF(Q1 YES,IF(B1="",NA(),B1),9))`,
    ],
    [
      "what is given where a condition holds isn't asked for again",
      when(positive(A), total),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),IF(N(A1)>0,A1+N(B1),0))`,
    ],
    [
      "of two of which one is given neither",
      when(anyOf(positive(A), positive(B)), higherOf(said("h"), [A, B], T)),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),IF(OR(N(A1)>0,N(B1)>0),MAX(N(A1),N(B1)),0))`,
    ],
    [
      "a reading that is known",
      byReading(reading, { 甲: A, 乙: B }),
      [a, b, reading],
      { ...cells(a, b), reading: "乙" },
      `IF(OR(${GUARD_AB}),NA(),IF(B1="",NA(),B1))`,
    ],
    [
      "a reading in a cell",
      byReading(reading, { 甲: A, 乙: B }),
      [a, b, reading],
      cells(a, b, reading),
      `IF(OR(${GUARD_AB}),NA(),IF(R1&"|","||0|甲|乙|")<6,${MISSING_A},IF(B1="",NA(),B1)))`,
    ],
    [
      "a reading that comes to the same is only asked for",
      byReading(reading, { 甲: A, 乙: A }),
      [a, reading],
      cells(a, reading),
      `IF(OR(${GUARD_A},R1&"|","||0|甲|乙|")<1),NA(),${MISSING_A})`,
    ],
    [
      "a year in a cell; there is no figure of 2019",
      byChoice(year, { 2018: figure(figureOf("3")), 2020: figure(figureOf("4")) }),
      [year],
      cells(year),
      'CHOOSE(MATCH(Y1&"|","|2018|2018年|2019|2019年|2020|2020年|"),{1,12,23}),3,NA(),4)',
    ],
    [
      "figures by rank",
      lookup({
        ...{ label: said("r"), input: rank, otherwise: said("n"), clause: T },
        rows: [rankRow(1, figureOf("9")), rankRow(3, figureOf("4"))],
      }),
      [rank],
      cells(rank),
      'IF(OR(COUNT(R1)=0,(R1<>"")*(N(R1)<>MAX(1,INT(N(R1))))),NA(),LOOKUP(R1,{1,2,3,4},{9,0,4,0}))',
    ],
    [
      "a figure by place",
      lookup({
        ...{ label: said("r"), input: place, otherwise: said("n"), clause: T },
        rows: [placeRow(east, figureOf("3"))],
      }),
      [place],
      cells(place),
      'IF(P1&"|","|东区|东|东市|东县|东自治县|东自治区|西县|西|西市|西区|西自治县|西自治区|")<22,3,0)',
    ],
    [
      "a tax that is known",
      netOf(said("n"), A, tax),
      [a, day],
      { ...cells(a), day: { year: 2018, month: 5, day: 1 } },
      `IF(OR(${GUARD_A}),NA(),${MISSING_A}/(1+16%))`,
    ],
    [
      "a tax by the day",
      netOf(said("n"), A, tax),
      [a, day],
      cells(a, day),
      `IF(OR(COUNT(A1,D1)=0,${GUARD_A},(D1<>"")*OR(N(D1)<DATE(1990,1,1),N(D1)>=DATE(2100,1,1))),NA(),` +
        `${MISSING_A}/(1+IF(N(D1)>=DATE(2018,5,1),16%,IF(N(D1)>=DATE(2000,1,1),17%,NA()))))`,
    ],
  ])("%s", (_, result, inputs, operands, expected) =>
    expect(formula(result, inputs, operands)).toBe(expected)
  );

  it("that counts things is a whole number", () => {
    const count: Input = { kind: "count", name: "n", label: said("n") };
    const both = sum(said("s"), [{ kind: "amountOf", input: count } as never, A], T);
    expect(formula(both, [count, a], cells(count, a))).toBe(
      'IF(OR(COUNT(N1,A1)=0,COUNT(N1,A1)<(N1<>"")+(A1<>""),MIN(N1,A1)<0,N(N1)<>INT(N(N1))),NA(),N(N1)+N(A1))'
    );
  });
});

describe("a condition", () => {
  it.each<[string, Condition, Input[], Operands, string]>([
    [
      "a threshold",
      threshold(A, figureOf("100")),
      [a],
      cells(a),
      "IF(OR(COUNT(A1)=0,A1<0),NA(),A1>=100)",
    ],
    [
      "an amount against another, with room for binary fractions",
      threshold(A, B),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),IF(A1="",NA(),A1)>=IF(B1="",NA(),B1)*(1-1E-14))`,
    ],
    [
      "an amount that exceeds another",
      exceeds(A, B),
      [a, b],
      cells(a, b),
      `IF(OR(COUNT(A1,B1)=0,${GUARD_AB}),NA(),IF(TRIM(B1)="",FALSE,N(A1)>N(B1)*(1+1E-14)))`,
    ],
    ["its opposite", not(requiredFlag(p, T)), [p], cells(p), "IF(P1 YES,FALSE,TRUE)"],
    [
      "either of two, where a missing one matters only if the other doesn't settle it",
      anyOf(requiredFlag(p, T), requiredFlag(q, T)),
      [p, q],
      cells(p, q),
      'IF(OR(P1 YES, blank NO,Q1 YES, blank NO),TRUE,IF(OR(TRIM(P1)="",TRIM(Q1)=""),NA(),FALSE))',
    ],
    [
      "both, of which one is known",
      allOf(requiredFlag(p, T), requiredFlag(q, T)),
      [p, q],
      { ...cells(q), p: true },
      'IF(Q1 YES or blank,IF(TRIM(Q1)="",NA(),TRUE),FALSE)',
    ],
    [
      "a word among some",
      isWord(trade, said("t"), ["智能制造"], false),
      [a, trade],
      cells(a, trade),
      `IF(OR(A1&T1="",${GUARD_A},N(T1)<>0),NA(),ISNUMBER(T1&"|","|智能制造|")))`,
    ],
    [
      "a word among some, or none at all",
      isWord(trade, said("t"), ["智能制造"], true),
      [a, trade],
      cells(a, trade),
      `IF(OR(A1&T1="",${GUARD_A},N(T1)<>0),NA(),ISNUMBER(T1&"|","||0|智能制造|")))`,
    ],
    [
      "a flag that left out is another condition",
      flag(p, threshold(A, figureOf("5"))),
      [a, p],
      cells(a),
      'IF(A1<0,NA(),IF(A1="",NA(),A1)>=5)',
    ],
    [
      "a flag that is another condition where it is blank",
      flag(p, isAmong(place, east, false)),
      [a, p, place],
      cells(a, p),
      `IF(OR(A1&P1="",${GUARD_A}),NA(),P1 YES, blank NO)`,
    ],
  ])("%s", (_, result, inputs, operands, expected) =>
    expect(formula(result, inputs, operands)).toBe(expected)
  );
});
