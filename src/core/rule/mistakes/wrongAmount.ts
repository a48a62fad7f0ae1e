import type { Amount } from "../../amount";
import { JigaiError } from "../../error";
import { amountIn } from "../evaluate";
import type { AmountInput, Inputs } from "../input";
import { isCondition, type AmountNode, type Node } from "../node";
import type { Rule } from "../rule";
import { Missing, type Scope } from "../scope";
import { fitting, FIT, isSame } from "./fit";
import type { WrongInput, WrongResult } from "./mistake";
import type { RuleMistake } from "./ruleMistake";
import { ruleMistakesOf, type RuleMistakes } from "./ruleMistakes";

/** What may have been reported, and how it comes to what was. */
export type Fitted = WrongResult & { readonly fit: number };

/** Beyond every threshold, so many times an input. */
const FAR = 1e6;

/** A reported amount that isn't the right one, and what mistakes in the rule and its inputs come to. */
export class WrongAmount {
  readonly fitOf: (value: Amount) => number;
  /** What was met on the way to the right amount: only an error in this can matter. */
  readonly met: ReadonlySet<Node>;

  private readonly names: ReadonlySet<string>;

  private constructor(
    /** What can go wrong in the rule. */
    readonly of: RuleMistakes,
    /** What the nodes of the rule come to: a wrong rule is the right one but for a node or two. */
    readonly scope: Scope & Required<Pick<Scope, "known">>,
    readonly due: Amount,
    readonly reported: Amount
  ) {
    this.fitOf = fitting(due, reported);
    this.met = new Set(scope.known.keys());
    this.names = namesIn(this.met);
  }

  /** Undefined for a rule that answers yes or no, for an amount that is right, and where there is no result. */
  static of({ result: declared, requiresAnyOf }: Rule, inputs: Inputs, reported: Amount) {
    if (isCondition(declared) || requiresAnyOf.every(({ name }) => inputs[name] === undefined)) {
      return undefined;
    }
    const mistakes = ruleMistakesOf(declared);
    const scope = { inputs, known: new Map<Node, Amount | boolean | Missing>() };
    const due = valueIn(mistakes.result, scope);
    return !due || isSame(due, reported)
      ? undefined
      : new WrongAmount(mistakes, scope, due, reported);
  }

  /** Those of what may have been reported that come to what was. */
  fitted(mistakes: readonly WrongResult[]): Fitted[] {
    const all = mistakes.map((mistake) => ({ ...mistake, fit: this.fitOf(mistake.value) }));
    return all.filter(({ fit }) => fit < FIT.none);
  }

  /** By errors in the rule. */
  inRule(mistakes: readonly RuleMistake[]): Fitted[] {
    const { scope, met } = this;
    return mistakes.flatMap(({ kind, result, edits, isWholly, parts = [], applies, said }) => {
      const isMet = (node: AmountNode) => met.has(node);
      const nodes = [...edits.keys()];
      if (!(isWholly ? nodes.every(isMet) : nodes.some(isMet))) return [];
      const value = (applies?.(scope) ?? true) && valueIn(result, scope);
      const fit = value ? this.fitOf(value) : FIT.none;
      // One error that gives the amount by itself needs no other.
      return fit === FIT.none || parts.some((part) => this.isNear(part.result))
        ? []
        : [{ kind, value: value as Amount, said: () => said(scope), fit }];
    });
  }

  /** By errors in what the rule was given. */
  inInputs(mistakes: readonly WrongInput[]): Fitted[] {
    return mistakes.flatMap(({ kind, inputs, beyond, said }) => {
      const value = valueIn(this.of.result, { inputs });
      const fit = value ? this.fitOf(value) : FIT.none;
      if (fit === FIT.none) return [];
      const isVague = beyond && valueIn(this.of.result, { inputs: beyond })?.equals(value!);
      return [{ kind, value: value!, said: () => said(isVague), fit, ...(isVague && { isVague }) }];
    });
  }

  /**
   * Whether an input's amount in place of its own may give what was reported: by the line on which results are where
   * the input is large, which saves working each of them out.
   */
  nearness({ name }: AmountInput): (wrong: number) => boolean {
    const { inputs } = this.scope;
    const { uncapped } = this.of;
    const own = inputs[name] as Amount;
    const at = (node: AmountNode, times: number) =>
      valueIn(node, { inputs: { ...inputs, [name]: own.times(times) } })?.toNumber() ?? 0;
    const far = at(uncapped, FAR);
    const [input, sought] = [own.toNumber(), this.reported.toNumber()];
    const slope = (at(uncapped, 2 * FAR) - far) / (FAR * input);
    if (slope <= 0 || at(this.of.result, FAR) === sought) return () => true;
    return (wrong) => Math.abs(far + (wrong - FAR * input) * slope - sought) < 1;
  }

  /** Does the right amount come from this input? */
  reads(name: string): boolean {
    return this.names.has(name);
  }

  private isNear(node: AmountNode): boolean {
    const value = valueIn(node, this.scope);
    return value !== undefined && this.fitOf(value) <= FIT.near;
  }
}

/** What a node comes to, if it does. */
export function valueIn(node: AmountNode, scope: Scope): Amount | undefined {
  try {
    const value = amountIn(scope, node);
    return value instanceof Missing ? undefined : value;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

function namesIn(nodes: ReadonlySet<Node>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.kind === "amountOf") names.add(node.input.name);
    if (node.kind === "lessPaid" || node.kind === "capLeft") names.add(node.paid.name);
  }
  return names;
}
