/**
 * Whole numbers of fen (0.000001 万元), and what hands do to them. Figures of ledgers have two decimals, so every
 * rate of the policies leaves whole fen and nothing here is a fraction.
 */
export const WAN = 1_000_000;
const CENT = WAN / 100;

/** 万元 → fen. */
export const wan = (amount: number) => Math.round(amount * WAN);

/** What a cell shows for it, in 万元. */
export const shown = (fen: number) => fen / WAN;

/** Half-up to 0.01 万元, as reports are written (reading R8). */
export const cents = (fen: number) => Math.floor((fen + CENT / 2) / CENT) * CENT;

/** A figure that someone may have reported, and by which mistake. */
export interface Candidate {
  readonly kind: string;
  readonly figure: number;
  /** Figures that stand for several thoughts are only avoided, never planted. */
  readonly avoided?: boolean;
}

/** The mistakes that are made with a result, whatever the policy. */
export function slipsOf(due: number): Candidate[] {
  const written = cents(due);
  return [
    { kind: "unitSlip", figure: due * 10_000 },
    { kind: "unitSlip", figure: written * 10_000 },
    { kind: "unitSlip", figure: Math.round(written / 10_000) },
    ...[10, 100].map((times) => ({ kind: "decimalPoint", figure: written * times })),
    ...[10, 100].map((times) => ({ kind: "decimalPoint", figure: Math.round(written / times) })),
    ...[CENT * 10, WAN, WAN * 10].flatMap((step) => roundings(due, step)),
    ...transposed(written).map((figure) => ({ kind: "transposedDigits", figure })),
  ];
}

/** Half-up, cut off, or up. Whole tens are written for hundreds only: nobody makes 20 of 26. */
function roundings(due: number, step: number): Candidate[] {
  const avoided = step > WAN && due < wan(200);
  return [
    { kind: "rounding", figure: Math.floor((due + step / 2) / step) * step, avoided },
    { kind: "rounding", figure: Math.floor(due / step) * step, avoided },
    { kind: "rounding", figure: Math.ceil(due / step) * step, avoided: true },
  ];
}

/** Two neighbouring digits the wrong way round: 214.25 → 241.25, 124.25, 214.52 … */
function transposed(written: number): number[] {
  const digits = String(written / CENT);
  return Array.from({ length: Math.max(0, digits.length - 1) }, (_, at) => {
    const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
    return swapped.startsWith("0") ? written : Number(swapped) * CENT;
  });
}

/**
 * What to report in a row so that one mistake, of this kind, and no other shows in it; undefined where the row
 * doesn't lend itself to it.
 */
export function planted(
  kind: string,
  due: number,
  candidates: readonly Candidate[],
  pick: (count: number) => number
): number | undefined {
  const fitting = candidates
    .map((candidate) => ({ ...candidate, written: asReported(candidate) }))
    .filter(({ written }) => Math.abs(written - due) > CENT);
  const ours = fitting.filter((candidate) => candidate.kind === kind && !candidate.avoided);
  if (ours.length === 0) return undefined;
  const { written } = ours[pick(ours.length)]!;
  const others = fitting.filter((candidate) => candidate.kind !== kind);
  const taken = others.some(
    (other) => other.written === written || cents(other.figure) === cents(written)
  );
  return taken || written === 0 ? undefined : written;
}

/** Slips of the hand keep their digits; whatever was calculated is written to 0.01 万元. */
function asReported({ kind, figure }: Candidate): number {
  return ["unitSlip", "decimalPoint"].includes(kind) ? figure : cents(figure);
}
