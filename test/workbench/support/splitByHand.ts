import type { Shown } from "./workbenchPage";

/** A county's figures after a base has changed: target, what was done, completion in per cent, rank in its class. */
type Changed = readonly [target: number, done: number, completion: number, rank: number];

/**
 * Counties in the order of the pane's table, with their targets of 700 in all, by hand.
 *
 * A base of 40 for 夷陵区 and 20 for each of the others is 300 in all: 93.333… and thirteen times 46.666…; in
 * hundredths 69991 are placed, and the nine left over go to the first nine by division code of those with the larger
 * remainder. With 70 for 枝江市 the bases are 350 in all, and every target is twice the base.
 */
const counties: readonly [name: string, target: number, class_: number, changed: Changed][] = [
  ["夷陵区", 93.33, 1, [80, 48, 60, 2]],
  ["宜都市", 46.66, 1, [40, 10, 25, 4]],
  ["当阳市", 46.66, 1, [40, 20, 50, 3]],
  ["枝江市", 46.66, 1, [140, 14, 10, 5]],
  ["宜昌高新区", 46.66, 1, [40, 30, 75, 1]],
  ["远安县", 46.67, 2, [40, 4, 10, 5]],
  ["兴山县", 46.67, 2, [40, 8, 20, 4]],
  ["秭归县", 46.67, 2, [40, 12, 30, 3]],
  ["长阳土家族自治县", 46.67, 2, [40, 16, 40, 2]],
  ["五峰土家族自治县", 46.67, 2, [40, 20, 50, 1]],
  ["西陵区", 46.67, 3, [40, 10, 25, 3]],
  ["伍家岗区", 46.67, 3, [40, 20, 50, 2]],
  ["点军区", 46.67, 3, [40, 30, 75, 1]],
  ["猇亭区", 46.67, 3, [40, 5, 12.5, 4]],
];

export const NAMES = counties.map(([name]) => name);
export const BASES = NAMES.map((name) => (name === "夷陵区" ? 40 : 20));
export const TARGETS = counties.map(([, target]) => target);
export const CHANGED = counties.map(([, , , [target]]) => target);
export const DONE = counties.map(([, , , [, done]]) => done);

/** What YC_RANK says in a quarter, line by line; YC-5.4-c of the last in each class. */
export const RANKING: readonly (readonly Shown[])[] = [
  ["县市区", "类别", "得分", "类内名次", "后果"],
  ...counties.map(([name, , class_, [, , completion, rank]]) => {
    const isLast = rank === counties.filter(([, , other]) => other === class_).length;
    const consequence = isLast ? "约谈政府主要负责人和分管负责人" : "";
    return [name, class_, completion, rank, consequence];
  }),
];

/** Values from a cell on downwards, by address. */
export function downFrom(letter: string, first: number, values: readonly Shown[]) {
  return Object.fromEntries(values.map((value, i) => [`${letter}${first + i}`, value]));
}
