import type { AmountNode, Condition } from "../node";

/** Holds when any of the conditions does. */
export interface AnyOf {
  readonly kind: "anyOf";
  readonly conditions: readonly Condition[];
}

export function anyOf(...conditions: readonly Condition[]): AnyOf {
  return { kind: "anyOf", conditions };
}

/** Holds when all of the conditions do. */
export interface AllOf {
  readonly kind: "allOf";
  readonly conditions: readonly Condition[];
}

export function allOf(...conditions: readonly Condition[]): AllOf {
  return { kind: "allOf", conditions };
}

/** Holds when the condition doesn't. */
export interface Not {
  readonly kind: "not";
  readonly condition: Condition;
}

export function not(condition: Condition): Not {
  return { kind: "not", condition };
}

/** Holds when the first amount is the greater one; a missing amount is never greater. */
export interface Exceeds {
  readonly kind: "exceeds";
  readonly amount: AmountNode;
  readonly other: AmountNode;
}

export function exceeds(amount: AmountNode, other: AmountNode): Exceeds {
  return { kind: "exceeds", amount, other };
}
