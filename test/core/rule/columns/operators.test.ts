/** Each operator in columns: cells that are as they should be are worked out at once, and come to what is worked out here by hand. */
import { Amount } from "../../../../src/core/amount";
import { JigaiError } from "../../../../src/core/error";
import {
  allOf,
  amountInput,
  amountOf,
  anyOf,
  byChoice,
  byReading,
  cap,
  capLeft,
  cellAt,
  exceeds,
  figure,
  flag,
  higherOf,
  inForceOn,
  isAmong,
  lessPaid,
  lookup,
  netOf,
  not,
  placeRow,
  positive,
  rankRow,
  rateOf,
  requiredFlag,
  sum,
  threshold,
  tracks,
  workOut,
  type Input,
  type Rule,
} from "../../../../src/core/rule";
import { byItself } from "../../../oracle/byItself";
import { seeded } from "../../../oracle/rows";
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
  when,
  year,
} from "../operatorParts";

/** What is told of each row; errors by their code and argument, undefined for a row that is to be worked out by itself. */
function told(rule: Rule, rows: readonly (readonly unknown[])[], leftOut: readonly Input[] = []) {
  const columns = rule.inputs.map((input, column) =>
    leftOut.includes(input) ? undefined : { cells: rows, column }
  );
  const found: unknown[] = [];
  const isDone = workOut(rule, columns, rows.length, (row, value) => {
    found[row] = value instanceof JigaiError ? `${value.code} ${value.argument?.name}` : value;
  });
  return isDone ? found : "row by row";
}

const [IN_1999, IN_2017, CHANGE] = [36494, 42736, 43221];

describe("in columns", () => {
  it.each<[string, Rule, [...cells: unknown[], expected: unknown][]]>([
    [
      "a sum skips what is blank",
      ruleOf(sum(said("s"), [A, B], T), a, b),
      [
        [1.5, 2.25, 3.75],
        [0.1, 0.2, 0.3],
        ["", 2, 2],
        [1, null, 1],
        ["", "", undefined],
      ],
    ],
    [
      "a sum of nothing but 0 is open where what it needs is blank",
      ruleOf(sum(said("s"), [B], T, A), a, b),
      [
        [0, 0, 0],
        ["", 0, undefined],
        ["", 3, 3],
        [1, 3, 3],
      ],
    ],
    [
      "a cap",
      ruleOf(cap(A, figureOf("7.5")), a),
      [
        [7.4999, 7.4999],
        [7.5, 7.5],
        [7.5001, 7.5],
        ["", undefined],
      ],
    ],
    [
      "what is left of a cap after payments",
      ruleOf(capLeft(A, figureOf("7"), paid), a, paid),
      [
        [10, 3, 4],
        [10, "", 7],
        [10, 9, 0],
        [10, 7, 0],
        [2, 3, 2],
        [4, 3, 4],
      ],
    ],
    [
      "an amount less payments",
      ruleOf(lessPaid(said("l"), A, paid, T), a, paid),
      [
        [10, 3, 7],
        [3, 10, 0],
        [3, 3, 0],
        [3, "", 3],
        [0.3, 0.1, 0.2],
      ],
    ],
    [
      "the higher of two",
      ruleOf(higherOf(said("h"), [A, B], T), a, b),
      [
        [1, 2, 2],
        [2, 1, 2],
        ["", 1, 1],
        [1, "", 1],
      ],
    ],
    [
      "one amount that exceeds another",
      ruleOf(when(exceeds(A, B)), a, b),
      [
        [3, 2, 3],
        [2, 2, 0],
        [1, 2, 0],
        [1, "", 0],
      ],
    ],
    [
      "a threshold",
      ruleOf(threshold(A, figureOf("100")), a),
      [
        [100, true],
        [99.9999, false],
        ["", undefined],
      ],
    ],
    [
      "an amount that is there",
      ruleOf(when(positive(B)), a, b),
      [
        [5, 0.01, 5],
        [5, 0, 0],
        [5, "", 0],
      ],
    ],
    [
      "a flag, and its opposite",
      ruleOf(
        sum(
          said("s"),
          [when(requiredFlag(p, T)), when(not(requiredFlag(p, T))), when(flag(q, true))],
          T
        ),
        ...[a, p, q]
      ),
      [
        [1, "是", "是", 2],
        [1, "否", "是", 2],
        [1, "否", "否", 1],
        [1, "是", "", 2],
      ],
    ],
    [
      "a flag that is blank where another answer is asked for it",
      ruleOf(when(flag(p, isAmong(place, east, false))), a, p, place),
      [
        [4, "", "东区", 4],
        [4, "", "西县", 0],
        [4, "否", "东区", 0],
        [4, "", "", 0],
      ],
    ],
    [
      "a gate that nobody answered is open: the row by itself says what is missing",
      ruleOf(when(not(requiredFlag(p, T))), a, p),
      [
        [1, "", undefined],
        [1, "否", 1],
      ],
    ],
    [
      "any of several conditions, of which one may settle what another misses",
      ruleOf(when(anyOf(requiredFlag(p, T), requiredFlag(q, T))), a, p, q),
      [
        [1, "否", "否", 0],
        [1, "是", "", 1],
        [1, "", "是", 1],
        [1, "", "否", undefined],
        [1, "否", "", undefined],
      ],
    ],
    [
      "all of several conditions",
      ruleOf(when(allOf(requiredFlag(p, T), requiredFlag(q, T))), a, p, q),
      [
        [1, "是", "是", 1],
        [1, "否", "", 0],
        [1, "", "否", 0],
        [1, "是", "", undefined],
        [1, "", "是", undefined],
      ],
    ],
    [
      "tracks: the first that holds, and nothing where that can't be known",
      ruleOf(
        tracks(
          said("t"),
          [
            { label: said("1"), clause: T, when: requiredFlag(p, T), then: A },
            { label: said("2"), clause: T, when: requiredFlag(q, T), then: B },
          ],
          { label: said("3"), clause: T, then: figure(figureOf("9")) }
        ),
        ...[a, b, p, q]
      ),
      [
        [1, 2, "是", "是", 1],
        [1, 2, "否", "是", 2],
        [1, 2, "否", "否", 9],
        [1, 2, "", "是", undefined],
        [1, 2, "是", "", 1],
        ["", 2, "是", "否", undefined],
      ],
    ],
    [
      "a reading, and a choice of years; blank is the first",
      ruleOf(
        sum(
          said("s"),
          [byReading(reading, { 甲: A, 乙: B }), byChoice(year, { 2018: A, 2020: B })],
          T
        ),
        ...[a, b, reading, year]
      ),
      [
        [1, 20, "甲", 2018, 2],
        [1, 20, "乙", 2018, 21],
        [1, 20, "", 2020, 21],
        [1, 20, "乙", 2020, 40],
      ],
    ],
    [
      "figures by rank and by place; 0 for those that no row names",
      ruleOf(
        sum(
          said("s"),
          [
            lookup({
              ...{ label: said("rank"), input: rank, otherwise: said("none"), clause: T },
              rows: [rankRow(1, figureOf("9")), rankRow(3, figureOf("4.5"))],
            }),
            lookup({
              ...{ label: said("place"), input: place, otherwise: said("none"), clause: T },
              rows: [placeRow(east, figureOf("3"))],
            }),
          ],
          T
        ),
        ...[rank, place]
      ),
      [
        [1, "东区", 12],
        [2, "东区", 3],
        [3, "西县", 4.5],
        ["", "东区", 3],
        [1, "", 9],
      ],
    ],
    [
      "an amount without the tax that is in force",
      ruleOf(netOf(said("n"), A, tax), a, day),
      [
        [117, IN_2017, 100],
        [116, CHANGE, 100],
        [117, CHANGE - 1, 100],
        [117, IN_1999, undefined],
        [117, "", undefined],
        ["", CHANGE, undefined],
      ],
    ],
  ])("%s", (_, rule, rows) => {
    const cells = rows.map((row) => row.slice(0, -1));
    expect(told(rule, cells)).toEqual(rows.map((row) => row[row.length - 1]));
  });

  it("goes without columns that are left out", () => {
    const either = tracks(
      said("t"),
      [{ label: said("1"), clause: T, when: flag(p, true), then: A }],
      { label: said("2"), clause: T, then: B }
    );
    expect(told(ruleOf(either, a, b, p), [[1, 2]], [p])).toEqual([1]);
    const closed = { ...either, tracks: [{ ...either.tracks[0]!, when: flag(p, false) }] };
    expect(told(ruleOf(closed, a, b, p), [[1, 2]], [p])).toEqual([2]);
    const left = ruleOf(capLeft(A, figureOf("7"), paid), a, paid);
    expect(told(left, [[10], [3]], [paid])).toEqual([7, 3]);
    const less = ruleOf(lessPaid(said("l"), A, paid, T), a, paid);
    expect(told(less, [[10]], [paid])).toEqual([10]);
    const both = ruleOf(when(not(flag(p, true))), a, p);
    expect(told(both, [[10]], [p])).toEqual([0]);
    const all = allOf(flag(p, true), threshold(A, figureOf("5")));
    expect(told(ruleOf(all, a, p), [[5], [4]], [p])).toEqual([true, false]);
    const any = anyOf(flag(p, true), threshold(A, figureOf("5")));
    expect(told(ruleOf(any, a, p), [[5], [4]], [p])).toEqual([true, true]);
    expect(told(ruleOf(higherOf(said("h"), [A, B], T), a, b), [[1]], [b])).toEqual([1]);
    const needed = ruleOf(sum(said("s"), [B], T, A), a, b);
    expect(
      told(
        needed,
        [
          [undefined, 0],
          [undefined, 2],
        ],
        [a]
      )
    ).toEqual([undefined, 2]);
  });

  it("works out nothing where all of a rule's ground is left out, or a quotient is worked on", () => {
    expect(told(ruleOf(A, a), [[1]], [a])).toBe("row by row");
    const quotient = netOf(said("n"), A, tax);
    expect(told(ruleOf(cap(quotient, figureOf("5")), a, day), [[1, CHANGE]])).toBe("row by row");
  });
});

describe("cells in columns", () => {
  const plain = ruleOf(A, a);

  it("are read as texts, too, or refused with what is wrong with them", () => {
    expect(told(plain, [["1,200"], ["300万"], ["约300"], ["５００"], [-1], [0.5]])).toEqual([
      ...[1200, 300, "notAnAmount a", 500, undefined, 0.5],
    ]);
  });

  it("are for the row by itself where they aren't plain", () => {
    expect(told(plain, [["#N/A"], [{ value: 3 }], [1e15], [0.123456789], [-0]])).toEqual([
      ...[undefined, undefined, undefined, undefined, 0],
    ]);
    expect(told(plain, [[90071992.54740991], ["0.123456789"], ["1e15"]])).toEqual([
      ...[undefined, undefined, expect.anything()],
    ]);
  });

  it("of one row hold for all of them", () => {
    const rule = ruleOf(sum(said("s"), [A, B], T), a, b);
    const rows = [[1], [2], [3]];
    const found: unknown[] = [];
    const columns = [
      { cells: rows, column: 0 },
      { cells: [[10]], column: 0 },
    ];
    workOut(rule, columns, 3, (row, value) => (found[row] = value));
    expect(found).toEqual([11, 12, 13]);
    const flagged = ruleOf(when(requiredFlag(p, T)), a, p);
    workOut(flagged, [columns[0], { cells: [["否"]], column: 0 }], 3, (row, value) => {
      found[row] = value;
    });
    expect(found).toEqual([0, 0, 0]);
  });

  it("that are missing from a range are blank", () => {
    const rule = ruleOf(sum(said("s"), [A, B], T), a, b);
    expect(told(rule, [[1, 2], [3], []])).toEqual([3, 3, undefined]);
  });

  it("of thousands of rows stay in their rows, and so do errors", () => {
    const rows = Array.from({ length: 2500 }, (_, i) => [i % 1024 === 5 && i < 1024 ? "约3" : i]);
    const expected = rows.map(([cell], i) => (cell === i ? i : "notAnAmount a"));
    expect(told(plain, rows)).toEqual(expected);
  });

  it("have the first input's error before that of a later one, and the row's own beside none", () => {
    const rule = ruleOf(sum(said("s"), [A, B], T), a, b);
    expect(
      told(rule, [
        ["约3", "?"],
        ["?", "约3"],
        [0.123456789, "约3"],
        ["约3", 0.123456789],
        [1, 1],
      ])
    ).toEqual(["notAnAmount a", "notAnAmount a", undefined, undefined, 2]);
  });

  it("above 0 are asked for where something is divided by them", () => {
    const above = amountInput("a", said("a"), { aboveZero: true });
    const rule = ruleOf(amountOf(above), above);
    expect(told(rule, [[0], [0.0001]])).toEqual([undefined, 0.0001]);
  });

  it("of a row by itself are the same", () => {
    const cells = [
      [1, 2],
      [3, 4],
    ];
    expect([cellAt({ cells, column: 1 }, 0), cellAt({ cells, column: 1 }, 1)]).toEqual([2, 4]);
    expect(cellAt({ cells: [[5]], column: 0 }, 7)).toBe(5);
    expect(cellAt({ cells, column: 0 }, 7)).toBeUndefined();
  });

  it("that count things are whole numbers", () => {
    const count: Input = { kind: "count", name: "n", label: said("n") };
    const rule = ruleOf(sum(said("s"), [amountOf(count as never), A], T), count, a);
    expect(
      told(rule, [
        [2, 0.5],
        [0, 0.25],
        [1.5, 1],
        ["3", 1],
      ])
    ).toEqual([2.5, 0.25, undefined, 4]);
  });

  it.each(["number", "id"] as const)("of kind %s are for the row by itself", (kind) => {
    const other: Input = { kind, name: "n", label: said("n") };
    expect(told(ruleOf(A, a, other), [[1, 1]])).toBe("row by row");
  });

  it("in another unit than the rule's are read row by row", () => {
    const inYuan = amountInput("a", said("a"), { statedIn: "元" });
    expect(told(ruleOf(amountOf(inYuan), inYuan), [[1]])).toBe("row by row");
    const alike = amountInput("a", said("a"), { unit: "元", statedIn: "元" });
    expect(told(ruleOf(amountOf(alike), alike), [[1]])).toEqual([1]);
  });
});

describe("large amounts in columns", () => {
  const from = { year: 2000, month: 1, day: 1 };
  const longTax = inForceOn(said("tax"), day, [
    { from, parameter: figureOf("0.1234567891", "rate") },
  ]);

  it.each([
    ["a rate of many digits", rateOf(said("r"), figureOf("0.12345", "rate"), A)],
    ["a sum of rates", sum(said("s"), [rateOf(said("r"), figureOf("0.1234", "rate"), A), B], T)],
    [
      "an amount beside its rate",
      higherOf(said("h"), [rateOf(said("r"), figureOf("1.2345", "rate"), A), B], T),
    ],
    ["eleven amounts", sum(said("s"), Array<typeof A>(11).fill(A), T)],
    [
      "an amount and one of eleven times",
      higherOf(said("h"), [sum(said("s"), Array<typeof A>(11).fill(A), T), B], T),
    ],
  ])("of %s are exact, or worked out by themselves", (_, node) => {
    const random = seeded(7);
    const rule = ruleOf(node, a, b);
    const rows = Array.from({ length: 400 }, (_, i) => {
      const size = 10 ** (i % 15);
      const decimals = i % 2 === 0 ? 4 : Math.min(8, 14 - (i % 15));
      return [Number((random() * size).toFixed(decimals)), Math.round(random() * size)];
    });
    const found = told(rule, rows) as unknown[];
    const differing = found.flatMap((value, i) =>
      value === undefined || value === byItself(rule, rows[i]!) ? [] : [[rows[i], value]]
    );
    expect(differing).toEqual([]);
    // 10 亿元 always find room.
    expect(
      rows.filter((row, i) => i % 2 === 0 && Math.max(...row) <= 1e5 && found[i] === undefined)
    ).toEqual([]);
  });

  it("as figures of a rule, or many digits of a rate, leave no room", () => {
    expect(told(ruleOf(netOf(said("n"), A, longTax), a, day), [[1, CHANGE]])).toBe("row by row");
    const huge = cap(A, figureOf(new Amount(10).pow(20).plus("0.1").toFixed()));
    expect(told(ruleOf(huge, a), [[1]])).toBe("row by row");
  });
});
