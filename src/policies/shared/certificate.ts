import type { Allocation, Bound, Claim, Fraction } from "../../core/allocation";
import { formatAmount, quotient, ZERO, type Amount } from "../../core/amount";
import type { Note, Step } from "../../core/rule";
import type { Report } from "../../core/table";
import { inLanguage, inEachLanguage, verbatim, type Language, type Text } from "../../core/text";
import { minus, text, times, valueOf } from "./fractions";
import { certificateWords } from "./certificateMessages";
import { methodClauses } from "./clauses";

/** A distribution, with what it was made from. */
export interface Distribution {
  readonly pool: Amount;
  readonly claims: readonly Claim[];
  readonly step: Amount;
  readonly result: Allocation;
}

type Said = (language: Language) => string;

/**
 * How a distribution can be checked without redoing it: the multiplier; of every share the exact quota,
 * or the bound that holds it; the order of the remainders; what was given out, and what is left.
 */
export function certificate(made: Distribution): Pick<Report, "steps" | "notes"> {
  const { pool, claims, result } = made;
  const multiplier = multiplierOf(made);
  const given = new Map(result.remainders.map((remainder) => [remainder.claim, remainder.given]));
  const shares = claims.map((claim, i): Share => {
    const cut = result.shares[i]!.minus(given.get(i) ?? ZERO);
    const quota = multiplier && times(multiplier, claim.weight);
    return {
      claim,
      name: nameOf(claim, i),
      value: result.shares[i]!,
      bound: result.bounds[i],
      quota: claim.weight.isZero() ? undefined : quota,
      cut,
      left: quota && minus(quota, cut),
      given: given.get(i),
    };
  });
  const order = result.order.map((claim) => shares[claim]!);
  return {
    steps: [
      step(
        "pool",
        (l) => inLanguage(certificateWords, l).taking(claims.length, formatAmount(made.step)),
        pool
      ),
      ...(claims.some(({ floor, cap }) => cap || !floor.isZero()) ? [boundsStep(made)] : []),
      step(
        "multiplier",
        (l) =>
          multiplier
            ? multiplierText(made, multiplier, l)
            : inLanguage(certificateWords, l).noMultiplier,
        multiplier && quotient(multiplier.numerator, multiplier.denominator)
      ),
      ...shares.map((share) => shareStep(share, multiplier)),
      ...(order.length > 0 ? [orderStep(order)] : []),
      step(
        "distributed",
        (l) => inLanguage(certificateWords, l).shares(claims.length),
        result.distributed
      ),
      step("rest", (l) => restText(made, l), result.rest),
    ],
    notes: tieNotes(order),
  };
}

/** A claim with all that there is to say of its share. */
interface Share {
  readonly claim: Claim;
  readonly name: Text;
  readonly value: Amount;
  readonly bound: Bound | undefined;
  /** Weight times multiplier, where there are both. */
  readonly quota: Fraction | undefined;
  /** The share before a step was added to it. */
  readonly cut: Amount;
  /** What cutting the quota down has left. */
  readonly left: Fraction | undefined;
  /** The step added to it. */
  readonly given: Amount | undefined;
}

/** What the shares that aren't bound have per unit of weight: the pool less the bound shares, over their weights. */
function multiplierOf({ pool, claims, result }: Distribution): Fraction | undefined {
  const isFree = (_: unknown, i: number) => !result.bounds[i];
  const denominator = sum(claims.filter(isFree).map(({ weight }) => weight));
  const bound = sum(result.shares.filter((_, i) => result.bounds[i]));
  return denominator.isZero() ? undefined : { numerator: pool.minus(bound), denominator };
}

function multiplierText(
  { pool, result }: Distribution,
  multiplier: Fraction,
  language: Language
): string {
  const bound = result.bounds.some((held) => held)
    ? formatAmount(pool.minus(multiplier.numerator))
    : undefined;
  const worked = inLanguage(certificateWords, language).multiplier(
    formatAmount(pool),
    bound,
    formatAmount(multiplier.denominator)
  );
  return `${worked} = ${text(multiplier)} ${valueOf(multiplier)}`;
}

function boundsStep({ claims }: Distribution): Step {
  const floors = sum(claims.map(({ floor }) => floor));
  const caps = claims.every(({ cap }) => cap) ? sum(claims.map(({ cap }) => cap!)) : undefined;
  return step("bounds", (l) =>
    inLanguage(certificateWords, l).bounds(formatAmount(floors), caps && formatAmount(caps))
  );
}

function shareStep(share: Share, multiplier: Fraction | undefined): Step {
  const { claim, bound, quota, left, given } = share;
  const [floor, cap] = [formatAmount(claim.floor), claim.cap && formatAmount(claim.cap)];
  const working: Said = (l) => {
    const words = inLanguage(certificateWords, l);
    const weight = formatAmount(claim.weight);
    const product = quota
      ? `${weight} × ${text(multiplier!)} ${valueOf(quota)}`
      : words.weight(weight);
    if (bound) return words[bound](product, bound === "cap" ? cap! : floor, quota !== undefined);
    const limits = words.between(claim.floor.isZero() ? undefined : floor, cap);
    return left!.numerator.isZero()
      ? product + limits
      : words.cut(product, formatAmount(share.cut), text(left!), given && formatAmount(given)) +
          limits;
  };
  return { ...step("pool", working, share.value), title: share.name };
}

/** The claims that got a step, and the first that didn't: all others have smaller remainders. */
function orderStep(order: readonly Share[]): Step {
  const got = order.filter(({ given }) => given);
  const next = order.slice(got.length, got.length + 1);
  const named = (l: Language) => (share: Share) =>
    `${inLanguage(share.name, l)} ${text(share.left!)}`;
  return step(
    "order",
    (l) =>
      got.length === 0
        ? inLanguage(certificateWords, l).nothingOver
        : inLanguage(certificateWords, l).order(
            shortened(got.map(named(l))),
            next.map(named(l))[0]
          ),
    sum(got.map(({ given }) => given!))
  );
}

const MOST_LISTED = 20;

/** A cell holds so much text only. What is left out stands in the rows; the last one is where the steps ran out. */
function shortened(items: readonly string[]): readonly string[] {
  return items.length <= MOST_LISTED
    ? items
    : [...items.slice(0, MOST_LISTED - 1), "…", ...items.slice(-1)];
}

function restText({ claims, result }: Distribution, language: Language): string {
  const words = inLanguage(certificateWords, language);
  if (result.rest.isZero()) return words.allGiven;
  return claims.every(({ weight }) => weight.isZero()) ? words.noWeights : words.capsFull;
}

/** Said only where it mattered: the last to get a step and the first who didn't have the same remainder. */
function tieNotes(order: readonly Share[]): Note[] {
  const got = order.filter(({ given }) => given).length;
  const [last, next] = [order[got - 1], order[got]];
  if (!last || !next || !last.left!.numerator.equals(next.left!.numerator)) return [];
  const said = inEachLanguage((l) =>
    inLanguage(certificateWords, l).tie(inLanguage(last.name, l), inLanguage(next.name, l))
  );
  return [{ kind: "note", basis: methodClauses["JG-1"].id, text: said }];
}

/** By its id, or where it has none by its position. */
function nameOf({ id }: Claim, i: number): Text {
  return id === ""
    ? inEachLanguage((l) => inLanguage(certificateWords, l).position(i + 1))
    : verbatim(id);
}

function step(title: keyof typeof certificateWords.zh.titles, working: Said, value?: Amount): Step {
  const { id, article } = methodClauses["JG-1"];
  return {
    title: inEachLanguage((l) => inLanguage(certificateWords, l).titles[title]),
    basis: id,
    article,
    working: inEachLanguage(working),
    value: value ? value.toFixed() : null,
  };
}

function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}
