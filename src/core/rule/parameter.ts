import { Amount } from "../amount";
import type { Text } from "../text/text";
import type { Clause, Reading } from "./clause";

/** What a policy's figure counts. A rate is a plain ratio: 0.5 is 50%. */
export type ParameterUnit = "万元" | "亿元" | "rate" | "类" | "个" | "户" | "年";

/** A figure of a policy, as it stands in the text. */
export interface Declared {
  readonly label: Text;
  /** The figure in decimal notation. */
  readonly figure: string;
  readonly unit: ParameterUnit;
  readonly clause: Clause;
  /** First and last year in force. */
  readonly years: readonly [from: number, to: number];
  /** The text says "in principle": the figure is applied and explanations call it soft. */
  readonly soft?: boolean;
  /** How we read the figure where the text leaves room. */
  readonly readings?: readonly Reading[];
}

/** A declared figure together with its exact value, in the figure's own unit. */
export interface Parameter extends Declared {
  readonly value: Amount;
}

/** Declares a figure of a policy: once, with its clause. */
export function parameter(declared: Declared): Parameter {
  return { ...declared, value: new Amount(declared.figure) };
}
