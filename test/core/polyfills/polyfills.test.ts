import fc from "fast-check";
import { define } from "../../../src/core/polyfills/define";
import { flattening } from "../../../src/core/polyfills/flattening";
import { ownProperties } from "../../../src/core/polyfills/ownProperties";

/** What a call comes to, so that this engine's own method and ours can be compared, errors included. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as Error).constructor;
  }
}

/** Lists in lists, with gaps. */
const nested = fc
  .letrec((tie) => ({
    list: fc.array(fc.oneof({ maxDepth: 4 }, fc.nat(), tie("gap"), tie("list")), { maxLength: 5 }),
    gap: fc.constant("gap"),
  }))
  .list.map(withGaps);

function withGaps(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const copy: unknown[] = new Array(list.length);
  list.forEach((each, i) => {
    if (each !== "gap") copy[i] = withGaps(each);
  });
  return copy;
}

const depths = [undefined, null, 0, 1, 2, 3, Infinity, -1, -Infinity, NaN, 1.9, "2", "two", {}];

describe("flat", () => {
  it("gives what the engine's own gives, to any depth", () => {
    fc.assert(
      fc.property(nested, fc.constantFrom(...depths), (list, depth) => {
        const ours = flattening.flat.call(list, depth);
        expect(ours).toStrictEqual(Array.prototype.flat.call(list, depth as number));
      })
    );
  });

  it("goes one level deep when nothing is said", () => {
    expect(flattening.flat.call([1, [2, [3]]])).toEqual([1, 2, [3]]);
  });
});

describe("flatMap", () => {
  it("gives what the engine's own gives", () => {
    fc.assert(
      fc.property(nested, (list) => {
        const map = (each: unknown, i: number) => (i % 2 ? [each, [i]] : each);
        const ours = flattening.flatMap.call(list, map);
        expect(ours).toStrictEqual(Array.prototype.flatMap.call(list, map));
      })
    );
  });

  it("tells the callback the element, its index, the list, and its own this", () => {
    const list = ["a", "b"];
    const self = {};
    const calls: unknown[] = [];
    flattening.flatMap.call(
      list,
      function (this: unknown, ...args: unknown[]) {
        calls.push([this, ...args]);
        return args;
      },
      self
    );
    expect(calls).toEqual([
      [self, "a", 0, list],
      [self, "b", 1, list],
    ]);
    expect((calls[0] as unknown[])[0]).toBe(self);
    expect((calls[0] as unknown[])[3]).toBe(list);
  });

  it("wants a function, even for an empty list", () => {
    expect(() => flattening.flatMap.call([], undefined as never)).toThrow(TypeError);
  });
});

describe("both", () => {
  const lists: [string, unknown][] = [
    ["undefined", undefined],
    ["null", null],
    ["a number", 3],
    ["a text", "ab"],
    ["something like a list", { length: 3, 0: [1], 2: 2, 3: 3 }],
    ["a length that is none", { length: -1, 0: 1 }],
    ["a length in a text", { length: "1.9", 0: [1], 1: 2 }],
  ];

  it.each(lists)("take %s as the engine's own do", (_, list) => {
    const map = (each: unknown) => [each];
    expect(outcome(() => flattening.flat.call(list))).toEqual(
      outcome(() => Array.prototype.flat.call(list))
    );
    expect(outcome(() => flattening.flatMap.call(list, map))).toEqual(
      outcome(() => Array.prototype.flatMap.call(list, map))
    );
  });

  it("make a list whose elements may change", () => {
    const own = Object.getOwnPropertyDescriptor([1].flat(), 0);
    expect(Object.getOwnPropertyDescriptor(flattening.flat.call([1]), 0)).toEqual(own);
  });

  it("make a list of the kind of the one that they are called on", () => {
    class Rows extends Array<unknown> {}
    expect(flattening.flat.call(Rows.of([1]))).toBeInstanceOf(Rows);
    expect(flattening.flatMap.call(Rows.of(1), () => 1)).toBeInstanceOf(Rows);
    class Plain extends Array<unknown> {
      static override get [Symbol.species]() {
        return Array;
      }
    }
    expect(flattening.flat.call(Plain.of([1]))).not.toBeInstanceOf(Plain);
  });
});

describe("values and entries", () => {
  const hidden = Object.defineProperty({ a: 1 }, "b", { value: 2 });
  const forgetful = () => ({
    get a() {
      delete (this as { b?: number }).b;
      return 1;
    },
    b: 2,
  });
  const objects: [string, () => unknown][] = [
    ["the order of names", () => ({ b: 1, 2: "two", a: [], 1: "one" })],
    ["symbols", () => ({ [Symbol("s")]: 1, s: 2 })],
    ["what isn't listed", () => hidden],
    ["what is inherited", () => Object.create({ a: 1 }, { b: { value: 2, enumerable: true } })],
    ["a property that goes while another is read", forgetful],
    ["a list with a gap", () => Object.assign([1], { 2: 3 })],
    ["a text", () => "技改"],
    ["a number", () => 1],
    ["undefined", () => undefined],
    ["null", () => null],
  ];

  it.each(objects)("treat %s as the engine's own do", (_, make) => {
    expect(outcome(() => ownProperties.entries(make()))).toEqual(
      outcome(() => Object.entries(make() as object))
    );
    expect(outcome(() => ownProperties.values(make()))).toEqual(
      outcome(() => Object.values(make() as object))
    );
  });
});

describe("define", () => {
  it("leaves what is there, and adds the rest as the language has its own", () => {
    const own = () => "own";
    const on = Object.create({ inherited: own }, { own: { value: own } }) as object;
    define(on, { own: null, inherited: null, flat: flattening.flat });
    expect(Reflect.ownKeys(on)).toEqual(["own", "flat"]);
    expect(Object.getOwnPropertyDescriptor(on, "flat")).toEqual({
      ...Object.getOwnPropertyDescriptor(Array.prototype, "flat"),
      value: flattening.flat,
    });
  });

  it.each([
    ["flat", flattening.flat, Array.prototype.flat],
    ["flatMap", flattening.flatMap, Array.prototype.flatMap],
    ["values", ownProperties.values, Object.values],
    ["entries", ownProperties.entries, Object.entries],
  ])("%s has the name and length of the engine's own, and makes no objects", (_, ours, own) => {
    expect([ours.name, ours.length]).toEqual([own.name, own.length]);
    expect(() => Reflect.construct(Object, [], ours)).toThrow(TypeError);
  });
});
