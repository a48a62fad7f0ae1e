import type { Clause } from "./clause";
import type { Node, PerKind } from "./node";
import type { Parameter } from "./parameter";
import type { Rule } from "./rule";

type Part = Node | Parameter | Clause;

/** The clauses that a rule rests on, each once: its own, its operators', its figures'. */
export function citedClauses(rule: Pick<Rule, "clause" | "result">): Clause[] {
  const cited = new Map<string, Clause>();
  const collect = (part: Part): void => {
    if ("kind" in part) partsOf(part).forEach(collect);
    else if ("figure" in part) collect(part.clause);
    else cited.set(part.id, part);
  };
  [rule.clause, rule.result].forEach(collect);
  return [...cited.values()];
}

/** The figures that a rule rests on, each once, in the order of its parts. */
export function figuresOf({ result }: Pick<Rule, "result">): Parameter[] {
  const figures = new Set<Parameter>();
  const collect = (part: Part): void => {
    if ("kind" in part) partsOf(part).forEach(collect);
    else if ("figure" in part) figures.add(part);
  };
  collect(result);
  return [...figures];
}

/** What a node is put together from: other nodes, figures, clauses. */
export function partsOf(node: Node): readonly Part[] {
  return parts[node.kind](node as never);
}

const parts: PerKind<Node, [], readonly Part[]> = {
  amountOf: () => [],
  figure: ({ parameter }) => [parameter],
  grownBy: ({ rate, base }) => [rate, base],
  sum: ({ clause, parts }) => [clause, ...parts],
  rateOf: ({ rate, of }) => [rate, of],
  cap: ({ limit, of }) => [limit, of],
  capLeft: ({ limit, of }) => [limit, of],
  lessPaid: ({ clause, of }) => [clause, of],
  higherOf: ({ clause, parts }) => [clause, ...parts],
  gate: ({ clause, condition, then }) => [clause, condition, then],
  tracks: ({ tracks, otherwise }) => [
    ...tracks.flatMap(({ clause, when, then }) => [clause, when, then]),
    otherwise.clause,
    otherwise.then,
  ],
  byChoice: ({ choices }) => Object.values(choices),
  byReading: ({ choices, arises }) => [...(arises ? [arises] : []), ...Object.values(choices)],
  lookup: ({ clause, rows }) => [clause, ...rows.map(({ value }) => value)],
  inForceOn: ({ figures }) => figures.map(({ parameter }) => parameter),
  netOf: ({ gross, rate }) => [gross, rate],
  remark: ({ basis, when, values = {}, on }) => [
    ...("gist" in basis ? [basis] : []),
    ...(when ? [when] : []),
    ...Object.values(values),
    on,
  ],
  flag: ({ blank, clause }) => [
    ...(typeof blank === "object" ? [blank] : []),
    ...(clause ? [clause] : []),
  ],
  threshold: ({ of, least }) => [of, least],
  positive: ({ of }) => [of],
  isOneOf: () => [],
  allOf: ({ conditions }) => conditions,
  anyOf: ({ conditions }) => conditions,
  not: ({ condition }) => [condition],
  exceeds: ({ amount, other }) => [amount, other],
};
