/** What texts say of figures: a figure that is changed where it is declared makes them fail. */
import type { Parameter } from "../../src/core/rule";
import { help } from "../../src/policies/help";
import * as enshi from "../../src/policies/enshi/parameters";
import * as shared from "../../src/policies/shared/parameters";
import * as yichang from "../../src/policies/yichang/parameters";

/** Every declared figure of the modules, however they hold it. */
function figuresIn(part: unknown, found = new Set<Parameter>()): ReadonlySet<Parameter> {
  if (typeof part !== "object" || part === null) return found;
  if ("figure" in part && "clause" in part) found.add(part as Parameter);
  else for (const inside of Object.values(part)) figuresIn(inside, found);
  return found;
}

const all = [...figuresIn([yichang, enshi, shared])];
const NUMERALS = ["零", "一", "二", "三", "四", "五"];

/** How texts write it: 300, 50%, 1 亿, 三年, 后两位, 全部. */
function written({ value, unit }: Parameter): string[] {
  const n = value.toNumber();
  if (unit === "rate") return n === 1 ? ["100%", "全部"] : [`${value.times(100)}%`];
  const small = [NUMERALS[n], ...(n === 2 ? ["两"] : [])].flatMap((word) => word ?? []);
  return [`${value}`, `${value.div(10000)} 亿`, ...small];
}

it.each(all.map((figure) => [figure.clause.id, figure.figure, figure] as const))(
  "the gist of %s says %s",
  (_, __, figure) => {
    expect(written(figure).some((text) => figure.clause.gist.zh.includes(text))).toBe(true);
  }
);

/** Numbers in a text that aren't years, dates or ids: 300, 50%, 39000. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/\d{4}-\d\d-\d\d|20\d\d|R\d+|[A-Z]{2}-[\d.]+(?:-[a-z])?|\d+ 元/g, "");
  return plain.match(/\d[\d.]*\d%?|[2-9]%?/g) ?? [];
}

const known = new Set(
  all.flatMap((figure) => [...written(figure), `${figure.value.times(0.0001)}`])
);

it.each(
  Object.entries(help).flatMap(([id, { description, parameters }]) =>
    [description, ...Object.values(parameters)].map(({ zh, en }) => [id, zh, en] as const)
  )
)("%s is told with figures of the policy only: %s", (_, zh, en) => {
  const strange = [...numbersIn(zh), ...numbersIn(en)].filter((number) => !known.has(number));
  expect(strange).toEqual([]);
});
