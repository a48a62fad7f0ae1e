import { asLine, isNamedFirst, isUnambiguous, judged } from "./planted/judge";
import { forms } from "./planted/ledger";

/** A part of what scripts/planted-ledgers.mjs goes through. */
const all = forms.flatMap((form) => [1, 2].flatMap((seed) => judged(form, seed, 150)));
const wrong = all.filter(({ line }) => line.planted);
const clear = all.filter(isUnambiguous);

it("plants 300 mistakes beside 600 right rows, most of them unlike any other", () => {
  expect([wrong.length, all.length - wrong.length]).toEqual([300, 600]);
  expect(clear.length).toBeGreaterThan(200);
});

it("flags every row with a mistake, on the right side", () => {
  const missed = wrong.filter(
    ({ line: { reported, due }, comparison }) =>
      comparison.verdict !== (reported > due ? "over" : "under")
  );
  expect(missed.map(asLine)).toEqual([]);
});

it("flags no right row, and names no mistake in it", () => {
  const accused = all.filter(
    ({ line, comparison }) =>
      !line.planted && (comparison.verdict !== "agree" || comparison.mistakes.length > 0)
  );
  expect(accused.map(asLine)).toEqual([]);
});

it("names the right cause first in at least 97 of 100 that are unlike any other", () => {
  const mistaken = clear.filter((each) => !isNamedFirst(each));
  // The list says which, where there are too many.
  expect(mistaken.length > clear.length * 0.03 ? mistaken.map(asLine) : []).toEqual([]);
});

it("leaves out no mistake of its kinds", () => {
  const planted = new Set(wrong.map(({ line }) => line.planted!.candidate.kind));
  expect([...planted].sort()).toEqual([...new Set(forms.flatMap(({ kinds }) => kinds))].sort());
});
