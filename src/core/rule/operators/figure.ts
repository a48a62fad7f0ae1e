import type { Parameter } from "../parameter";

/** A figure of the policy as it stands. */
export interface Figure {
  readonly kind: "figure";
  readonly parameter: Parameter;
}

export function figure(parameter: Parameter): Figure {
  return { kind: "figure", parameter };
}
