import type { Amount } from "../../amount";
import type { AmountNode, Condition } from "../node";
import { amountOf, keyOf, rowFor } from "../operators";
import { choiceOf, figureInForce, wordOf } from "../scope";
import { blanksOf, canBeMissing, givenWhere } from "./blanks";
import { asNothing, cellOf, readCell, scaled, sometimes } from "./context";
import type { Context, Writers } from "./context";
import { and, dayText, factor, iff, or } from "./native";
import { byPlace, byRank, byWord } from "./tables";
import { missing, write } from "./write";

/** Each amount as a formula's text. */
export const amountWriters: Writers["amounts"] = {
  amountOf: (node, context) => {
    const { draft, blank } = context;
    const { input } = node;
    const ref = readCell(draft, input);
    if (ref === undefined) return (draft.inputs[input.name] as Amount | undefined)?.toFixed() ?? "";
    if (!canBeMissing(node, context)) return scaled(draft, input, ref);
    return blank === "0"
      ? scaled(draft, input, `N(${ref})`)
      : `IF(${ref}="",NA(),${scaled(draft, input, ref)})`;
  },

  figure: ({ parameter }, { draft }) => draft.figure(parameter),

  grownBy: ({ rate, base, years }, context) => {
    const growth = `(1+${context.draft.figure(rate)})${years === 1 ? "" : `^${years}`}`;
    return `${factor(write(base, context))}*${growth}`;
  },

  sum: (node, context) => {
    const { parts, needed } = node;
    const { draft, blank } = context;
    if (!needed || blank === "0" || !canBeMissing(needed, context))
      return together(node, parts, context, plus);
    const others = parts.filter((part) => !blanksOf(part, draft)?.includes(needed.input.name));
    const rest = together(node, others, asNothing(context), plus);
    const ref = readCell(draft, needed.input);
    const isThere = or([
      ref === undefined ? "FALSE" : `${ref}<>""`,
      rest === "0" ? "FALSE" : `${rest}>0`,
    ]);
    return iff(isThere, together(node, parts, asNothing(context), plus), "NA()");
  },

  rateOf: ({ rate, of }, context) => `${factor(write(of, context))}*${context.draft.figure(rate)}`,

  cap: ({ of, limit }, context) => `MIN(${write(of, context)},${context.draft.figure(limit)})`,

  capLeft: ({ of, limit, paid }, context) => {
    const [amount, before] = [write(of, context), write(amountOf(paid), asNothing(context))];
    const most = context.draft.figure(limit);
    return `MIN(${amount},${before === "0" ? most : `MAX(${most}-${before},0)`})`;
  },

  lessPaid: ({ of, paid }, context) => {
    const [amount, before] = [write(of, context), write(amountOf(paid), asNothing(context))];
    return before === "0" ? amount : `MAX(${amount}-${before},0)`;
  },

  higherOf: (node, context) =>
    together(node, node.parts, context, (texts) => `MAX(${texts.join()})`),

  gate: ({ condition, then }, context) => {
    // Gates in a row are one AND, unless a later one may be missing where an earlier one is closed.
    const conditions = [condition];
    let inner = bare(then);
    while (
      inner.kind === "gate" &&
      (context.blank === "0" || !canBeMissing(inner.condition, context))
    ) {
      conditions.push(inner.condition);
      inner = bare(inner.then);
    }
    const blank = context.blank === "0" ? "FALSE" : "NA()";
    const open = and(conditions.map((part) => write(part, { ...context, blank })));
    return open === "FALSE" ? "0" : iff(open, write(inner, where(open, conditions, context)), "0");
  },

  tracks: ({ tracks, otherwise }, context) => {
    const from = (position: number, here: Context): string => {
      const track = tracks[position];
      if (!track) return write(otherwise.then, here);
      const holds = write(track.when, { ...here, blank: "NA()" });
      const then = () => write(track.then, where(holds, [track.when], here));
      if (holds === "TRUE") return then();
      const rest = from(position + 1, holds === "FALSE" ? here : sometimes(here));
      const taken = holds === "FALSE" ? rest : iff(holds, then(), rest);
      return here.blank === "0" ? iff(missing(track.when, here), "0", taken) : taken;
    };
    return from(0, context);
  },

  byReading: ({ input, choices }, context) =>
    cellOf(context.draft, input)
      ? byWord(input, choices, context)
      : write(choices[choiceOf(input, context.draft).word]!, context),

  byChoice: ({ input, choices }, context) => {
    if (cellOf(context.draft, input)) return byWord(input, choices, context);
    const chosen = choices[wordOf(input, context.draft) ?? ""];
    return chosen ? write(chosen, context) : "";
  },

  lookup: (node, context) => {
    const { input } = node;
    if (cellOf(context.draft, input))
      return input.kind === "rank" ? byRank(node, context) : byPlace(node, input, context);
    const value = context.draft.inputs[input.name];
    const row = value === undefined ? undefined : rowFor(node, keyOf(value));
    return row ? context.draft.figure(row.value) : "";
  },

  inForceOn: (node, context) => {
    const { draft, blank } = context;
    const ref = readCell(draft, node.input);
    if (ref === undefined) {
      const isGiven = draft.inputs[node.input.name] !== undefined;
      return isGiven ? draft.figure(figureInForce(node, draft).parameter) : "";
    }
    const figure = node.figures.reduce(
      (earlier, { from, parameter }) =>
        `IF(N(${ref})>=${dayText(from)},${draft.figure(parameter)},${earlier})`,
      "NA()"
    );
    return blank === "0" ? iff(`${ref}=""`, "0", figure) : figure;
  },

  netOf: ({ gross, rate }, context) => {
    const taxRate = write(rate, { ...context, blank: "NA()" });
    const net = `${factor(write(gross, context))}/(1+${taxRate})`;
    return context.blank === "0" ? iff(missing(rate, context), "0", net) : net;
  },

  remark: ({ on }, context) => write(on, context),
};

const plus = (texts: readonly string[]) => texts.join("+");

/** Several amounts in one, as sums and maxima are: missing ones are left out, unless all of them are. */
function together(
  node: AmountNode,
  parts: readonly AmountNode[],
  context: Context,
  join: (texts: readonly string[]) => string
): string {
  const nothing = asNothing(context);
  const there = parts.filter(
    (part) => write(part, { ...context, blank: "NA()" }) !== "NA()" || write(part, nothing) !== "0"
  );
  if (there.length === 1) return write(there[0]!, context);
  const texts = there.map((part) => write(part, nothing)).filter((text) => text !== "0");
  const all = texts.length > 1 ? join(texts) : (texts[0] ?? "0");
  if (context.blank === "0" || !canBeMissing(node, context)) return all;
  return iff(and(there.map((part) => missing(part, context))), "NA()", all);
}

/** What is calculated only where the conditions hold. */
function where(holds: string, conditions: readonly Condition[], context: Context): Context {
  const given = conditions.flatMap((condition) => givenWhere(condition, context.draft));
  const here = holds === "TRUE" ? context : sometimes(context);
  return { ...here, given: [...here.given, ...given] };
}

/** A node without the remarks on it. */
function bare(node: AmountNode): AmountNode {
  return node.kind === "remark" ? bare(node.on) : node;
}
