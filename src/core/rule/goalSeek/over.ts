import { Amount, IN_WAN, ZERO } from "../../amount";
import type { AmountInput, CountInput, Input, Inputs, RankInput } from "../input";
import { isCondition } from "../node";
import type { Rule } from "../rule";
import { level, type Linear } from "./linear";
import type { Piecewise } from "./piecewise";
import { amountOver, answerOver } from "./walk";

/** An input that can be sought: it counts something, so that there is a smallest one. */
export type SoughtInput = AmountInput | CountInput | RankInput;

/** Can this input be sought? */
export function isSought(input: Input): input is SoughtInput {
  return input.kind === "amount" || input.kind === "count" || input.kind === "rank";
}

/** A rule's result over every value of an input: position n stands for `first` + n × `step`. */
export interface ResultOver {
  readonly first: Amount;
  readonly step: Amount;
  readonly list: Piecewise<Linear | boolean>;
}

/** Amounts are sought to 0.01 元. */
const FEN = IN_WAN.元.div(100);
const ONE = new Amount(1);

/** The result as a function of one input, everything else as given; what is said of that one is left aside. */
export function resultOver(rule: Rule, inputs: Inputs, sought: SoughtInput): ResultOver {
  const [first, step] = gridOf(sought);
  const line = { ...level(first), slope: step };
  const scope = { inputs: { ...inputs, [sought.name]: undefined } };
  const unknown = { scope, name: sought.name, line };
  const list: Piecewise<Linear | boolean> = isCondition(rule.result)
    ? answerOver(rule.result, unknown)
    : amountOver(rule.result, unknown);
  return { first, step, list };
}

/** The first value that the input can have, and the step from each to the next. */
function gridOf(input: SoughtInput): [first: Amount, step: Amount] {
  if (input.kind === "rank") return [ONE, ONE];
  if (input.kind === "count") return [ZERO, ONE];
  const step = FEN.div(IN_WAN[input.unit ?? "万元"]);
  return [input.aboveZero ? step : ZERO, step];
}
