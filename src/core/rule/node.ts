import type {
  AllOf,
  AmountOf,
  AnyOf,
  ByChoice,
  ByReading,
  Cap,
  CapLeft,
  Exceeds,
  Figure,
  Flag,
  Gate,
  GrownBy,
  HigherOf,
  InForceOn,
  IsOneOf,
  LessPaid,
  Lookup,
  NetOf,
  Not,
  Positive,
  RateOf,
  Remark,
  Sum,
  Threshold,
  Tracks,
} from "./operators";

/** Every operator that gives an amount. */
export type AmountNode =
  | AmountOf
  | Figure
  | GrownBy
  | Sum
  | RateOf
  | Cap
  | CapLeft
  | LessPaid
  | HigherOf
  | Gate
  | Tracks
  | ByChoice
  | ByReading
  | Lookup
  | InForceOn
  | NetOf
  | Remark;

/** Every operator that gives a yes or no. */
export type Condition = Flag | Threshold | Positive | IsOneOf | AllOf | AnyOf | Not | Exceeds;

export type Node = AmountNode | Condition;

/** A table with one entry for each kind of node, as the files that walk the tree have them. */
export type PerKind<N extends Node, Rest extends unknown[], Result> = {
  readonly [K in N["kind"]]: (node: Extract<N, { kind: K }>, ...rest: Rest) => Result;
};

const CONDITIONS: Readonly<Record<Condition["kind"], true>> = {
  flag: true,
  threshold: true,
  positive: true,
  isOneOf: true,
  allOf: true,
  anyOf: true,
  not: true,
  exceeds: true,
};

/** Does this node give a yes or no? */
export function isCondition(node: Node): node is Condition {
  return node.kind in CONDITIONS;
}
