import { emptyPolicy, withTexts, withPolicy, type State } from "./state";
import { targetPolicyOf } from "./targetPolicy";

/** Fills the policy on show with its made-up figures; whatever was typed for it is replaced. */
export function withSample(state: State): State {
  const rows = Object.entries(targetPolicyOf(state.policy).sample.figures);
  const empty = withPolicy(state, () => ({ ...emptyPolicy, isSample: true }));
  return (["base", "second", "third", "done", "previous"] as const).reduce(
    (filled, column, i) =>
      withTexts(filled, column, Object.fromEntries(rows.map(([code, row]) => [code, row[i]!]))),
    empty
  );
}
