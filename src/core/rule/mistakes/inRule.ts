import { inLanguage } from "../../text";
import { formatAmount, ZERO, type Amount } from "../../amount";
import { parameterText } from "../describe";
import { amountIn, trackTaken } from "../evaluate";
import type { AmountNode } from "../node";
import {
  cap,
  figure,
  keyOf,
  rowFor,
  sum,
  type Cap,
  type CapLeft,
  type LessPaid,
  type Lookup,
  type Track,
  type Tracks,
} from "../operators";
import { choiceOf, figureInForce, Missing, wordOf, type Scope } from "../scope";
import { asked, atThreshold, ignored } from "./gates";
import { nodesIn } from "./replaced";
import {
  labelOf,
  limitText,
  rateText,
  ruleMistake,
  withResult,
  type Draft,
  type RuleMistake,
  type Say,
} from "./ruleMistake";

/** Every way in which this rule may have been applied wrongly, one error each. */
export function mistakesIn(result: AmountNode): RuleMistake[] {
  const nodes = [...nodesIn(result)];
  const drafts = nodes.flatMap((node) => mistakes[node.kind]?.(node as never) ?? []);
  return [...drafts, ...asked(nodes), ...otherTables(nodes)].map((draft) =>
    withResult(draft, result)
  );
}

const mistakes: {
  readonly [K in AmountNode["kind"]]?: (node: Extract<AmountNode, { kind: K }>) => Draft[];
} = {
  cap: (node) => [uncapped(node)],

  capLeft: (node) => {
    const { limit } = node;
    return [
      uncapped(node, (scope) => isAbove(amountIn(scope, node.of), limit.value)),
      notDeducted(node, ({ of }) => cap(of, limit), limit.clause.id),
    ];
  },

  lessPaid: (node) => [notDeducted(node, ({ of }) => of, node.clause.id)],

  gate: (node) => [ignored(node, [node]), ...atThreshold(node)],

  tracks: (node) => {
    const taken = takenIn(node);
    return tracksOf(node).map(({ label }, i) =>
      ruleMistake(
        "wrongTrack",
        node,
        (n) => tracksOf(n)[i]!.then,
        (scope) => taken(scope).clause.id,
        (words, l, scope) =>
          words.insteadOf(inLanguage(label, l), inLanguage(taken(scope).label, l)),
        (scope) => taken(scope).label !== label
      )
    );
  },

  byReading: (node) =>
    Object.keys(node.choices).map((word) =>
      ruleMistake(
        "otherReading",
        node,
        ({ choices }) => choices[word]!,
        node.input.reading.id,
        (words, _, scope) => {
          const own = choiceOf(node.input, scope).word;
          return words.overpaid(words.insteadOf(word, own), overpaidIn(node.choices[own]!, scope));
        },
        (scope) => choiceOf(node.input, scope).word !== word
      )
    ),

  byChoice: (node) =>
    Object.keys(node.choices).map((word) =>
      ruleMistake(
        "wrongRow",
        node,
        ({ choices }) => choices[word]!,
        undefined,
        (words, _, scope) => words.insteadOf(word, wordOf(node.input, scope)!),
        (scope) => wordOf(node.input, scope) !== word
      )
    ),

  higherOf: (node) => {
    const { parts, label, clause } = node;
    const lower = parts.map((part, i) =>
      ruleMistake(
        "otherReading",
        node,
        (n) => n.parts[i]!,
        clause.id,
        (words, l) => words.insteadOf(labelOf(part, l), inLanguage(label, l))
      )
    );
    const together = ruleMistake(
      "otherReading",
      node,
      (n) => sum(label, n.parts, clause),
      clause.id,
      (words) => words.added
    );
    return [...lower, together];
  },

  sum: (node) =>
    node.parts.map((part, i) =>
      ruleMistake(
        "partLeftOut",
        node,
        ({ label, parts, clause }) =>
          sum(
            label,
            parts.filter((_, j) => j !== i),
            clause
          ),
        node.clause.id,
        (words, l) => words.leftOut(labelOf(part, l))
      )
    ),

  rateOf: (node) => [
    ruleMistake(
      "rateMissed",
      node,
      ({ of }) => of,
      node.rate.clause.id,
      (words, l) => words.notTimes(rateText(node.rate, l))
    ),
  ],

  lookup: (node) => {
    const rowIn = ({ inputs }: Scope) => rowFor(node, keyOf(inputs[node.input.name]!));
    return node.rows.map(({ label, value }) =>
      ruleMistake(
        node.input.kind === "rank" ? "rankMistaken" : "wrongRow",
        node,
        () => figure(value),
        (scope) => (rowIn(scope)?.value ?? node).clause.id,
        (words, l, scope) =>
          words.insteadOf(
            inLanguage(label, l),
            inLanguage(rowIn(scope)?.label ?? node.otherwise, l)
          ),
        (scope) => scope.inputs[node.input.name] !== undefined && rowIn(scope)?.label !== label
      )
    );
  },

  inForceOn: (node) =>
    node.figures.map(({ parameter }) =>
      ruleMistake(
        "wrongRow",
        node,
        () => figure(parameter),
        (scope) => figureInForce(node, scope).parameter.clause.id,
        (words, _, scope) =>
          words.insteadOf(
            parameterText(parameter),
            parameterText(figureInForce(node, scope).parameter)
          ),
        (scope) => figureInForce(node, scope).parameter !== parameter
      )
    ),

  netOf: (node) => [
    ruleMistake(
      "taxIncluded",
      node,
      ({ gross }) => gross,
      (scope) => figureInForce(node.rate, scope).parameter.clause.id,
      (words, l) => words.withTax(labelOf(node.gross, l), "")
    ),
  ],
};

/** Two tracks that exclude each other, both counted. */
export function bothTracks(result: AmountNode): RuleMistake[] {
  const nodes = [...nodesIn(result)].filter((node): node is Tracks => node.kind === "tracks");
  const drafts = nodes.flatMap((node) =>
    tracksOf(node).flatMap((one, i, all) =>
      all.slice(i + 1).map((other, j) =>
        ruleMistake(
          "wrongTrack",
          node,
          (n) => {
            const parts = [i, i + 1 + j].map((position) => tracksOf(n)[position]!.then);
            return sum(node.label, parts, one.clause);
          },
          (scope) => takenIn(node)(scope).clause.id,
          (words, l) => words.bothCounted(inLanguage(one.label, l), inLanguage(other.label, l)),
          (scope) => [one, other].includes(takenIn(node)(scope))
        )
      )
    )
  );
  return drafts.map((draft) => withResult(draft, result));
}

const tracksOf = ({ tracks, otherwise }: Tracks): Track[] => [...tracks, otherwise];

const takenIn =
  (node: Tracks) =>
  (scope: Scope): Track => {
    const taken = trackTaken(node, scope);
    return taken instanceof Missing ? node.otherwise : taken;
  };

/** An amount that its cap didn't stop. */
function uncapped<N extends Cap | CapLeft>(node: N, applies?: Draft["applies"]): Draft {
  const { limit } = node;
  const say: Say = (words) => words.capMissed(limitText(limit));
  return ruleMistake("capMissed", node, ({ of }) => of, limit.clause.id, say, applies);
}

/** Earlier payments that count for nothing. */
function notDeducted<N extends LessPaid | CapLeft>(
  node: N,
  becomes: (node: N) => AmountNode,
  basis: string
): Draft {
  const { name, label } = node.paid;
  const before = ({ inputs }: Scope) => (inputs[name] as Amount | undefined) ?? ZERO;
  return ruleMistake(
    "paidNotDeducted",
    node,
    becomes,
    basis,
    (words, l, scope) =>
      words.overpaid(
        words.notDeducted(`${inLanguage(label, l)} ${formatAmount(before(scope))}`),
        overpaidIn(node, scope)
      ),
    (scope) => !before(scope).isZero()
  );
}

/** By how much earlier payments exceed what they are deducted from; empty where they don't. */
function overpaidIn(node: AmountNode, scope: Scope): string {
  if (node.kind !== "lessPaid" && node.kind !== "capLeft") return "";
  const paid = (scope.inputs[node.paid.name] as Amount | undefined) ?? ZERO;
  const most = node.kind === "capLeft" ? node.limit.value : amountIn(scope, node.of);
  const over = most instanceof Missing ? ZERO : paid.minus(most);
  return over.greaterThan(ZERO) ? formatAmount(over) : "";
}

/** The row of one table for what belongs to the other, such as the province's award for a national rank. */
function otherTables(nodes: readonly AmountNode[]): Draft[] {
  const tables = nodes.filter((node): node is Lookup => node.kind === "lookup");
  return tables.flatMap((own) =>
    tables.flatMap((other) =>
      own.input.name === other.input.name || own.input.kind !== other.input.kind
        ? []
        : [
            ruleMistake(
              "otherTable",
              own,
              (node): Lookup => ({ ...other, input: node.input }),
              own.clause.id,
              (words, l) => words.insteadOf(inLanguage(other.label, l), inLanguage(own.label, l)),
              ({ inputs }) => inputs[own.input.name] !== undefined
            ),
          ]
    )
  );
}

function isAbove(amount: Amount | Missing, limit: Amount): boolean {
  return !(amount instanceof Missing) && amount.greaterThan(limit);
}
