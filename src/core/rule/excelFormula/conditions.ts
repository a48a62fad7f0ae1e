import { isWhollyGiven } from "../readInput";
import type { Condition } from "../node";
import { canBeMissing } from "./blanks";
import { asNothing, cellOf, readCell, sometimes, type Context, type Writers } from "./context";
import { and, factor, iff, or } from "./native";
import { select } from "./select";
import { BLANK, find, NO_WORDS, placeWords, YES_WORDS } from "./words";
import { decide, missing, write } from "./write";

/** Binary fractions aren't exact: computed amounts that differ by no more than this share are equal. */
const SLACK = "1E-14";

/** Each condition as a formula's text. */
export const conditionWriters: Writers["conditions"] = {
  flag: ({ input, blank }, context) => {
    const { draft } = context;
    const ref = cellOf(draft, input)?.ref;
    // What is known is worked out by `write`.
    if (draft.inputs[input.name] !== undefined) return "";
    const assumed =
      typeof blank === "object"
        ? write(blank, sometimes(context))
        : (blank?.toString().toUpperCase() ?? context.blank);
    if (ref === undefined) return assumed;
    const withBlank = (answer: string) => (answer === assumed ? [""] : []);
    const answered = select(
      input,
      [
        [[...withBlank("TRUE"), ...YES_WORDS], "TRUE"],
        [[...withBlank("FALSE"), ...NO_WORDS], "FALSE"],
      ],
      context
    );
    // What a blank means stands in the list of words already, where it is known.
    const isKnown = ["TRUE", "FALSE", "NA()"].includes(assumed);
    return isKnown ? answered : iff(`TRIM(${ref})=""`, assumed, answered);
  },

  threshold: (node, context) => {
    const { of, least } = node;
    // A missing amount is below every figure; elsewhere it has to be asked first whether it is missing.
    const isBelow = context.blank === "FALSE" && least.kind === "figure";
    if (context.blank !== "NA()" && !isBelow && canBeMissing(node, context)) {
      const known = write(node, { ...context, blank: "NA()" });
      return iff(missing(node, context), context.blank, known);
    }
    const sides = context.blank === "NA()" ? context : asNothing(context);
    const [amount, needed] = [write(of, sides), write(least, sides)];
    const exact = of.kind === "amountOf" && least.kind === "figure";
    return exact ? `${amount}>=${needed}` : `${amount}>=${factor(needed)}*(1-${SLACK})`;
  },

  positive: ({ of }, context) => `${write(of, asNothing(context))}>0`,

  isOneOf: ({ input, keys, blank }, context) => {
    const ref = readCell(context.draft, input);
    if (ref === undefined) return "";
    // A place that is given and blank in a row is forgotten: no word fits it.
    const withBlank = (where: boolean) => (where === blank && !isWhollyGiven(input) ? BLANK : []);
    if (input.kind === "text") return `ISNUMBER(${find(ref, [...withBlank(true), ...keys])})`;
    const words = (where: boolean) => [
      ...withBlank(where),
      ...placeWords(input.places, (code) => keys.includes(code) === where),
    ];
    return select(
      input,
      [
        [words(true), "TRUE"],
        [words(false), "FALSE"],
      ],
      context
    );
  },

  anyOf: (node, context) => severally(node, context),
  allOf: (node, context) => severally(node, context),

  not: ({ condition }, context) => {
    const opposite: Readonly<Record<string, string>> = { TRUE: "FALSE", FALSE: "TRUE" };
    const blank = opposite[context.blank] ?? context.blank;
    return iff(write(condition, { ...context, blank }), "FALSE", "TRUE");
  },

  exceeds: ({ amount, other }, context) => {
    const more = write(amount, asNothing(context));
    const than = factor(write(other, asNothing(context)));
    return iff(missing(other, context), "FALSE", `${more}>${than}*(1+${SLACK})`);
  },
};

function severally(
  node: Extract<Condition, { kind: "allOf" | "anyOf" }>,
  context: Context
): string {
  if (context.blank === "NA()" && canBeMissing(node, context))
    return decide(node, context, "TRUE", "FALSE");
  const parts = node.conditions.map((part) => write(part, context));
  return node.kind === "allOf" ? and(parts) : or(parts);
}
