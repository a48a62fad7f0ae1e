import { atPlace, type Money } from "./figures";

/** A figure that someone may have reported, and by which mistake. */
export interface Candidate {
  /** What the mistake is called, as the audit has to name it. */
  readonly kind: string;
  /** Which of the kind it is, where there are several. */
  readonly way?: string;
  /** In full; what was calculated is then written with a few decimals. */
  readonly figure: Money;
  /** Written down as it is: a slip of the pen is made in the figure that is written. */
  readonly asTyped?: true;
  /** What has to be said of it in Chinese besides. */
  readonly says?: string;
  /** Others may mean it, so that it makes a figure ambiguous; it is too odd to be planted itself. */
  readonly isRare?: boolean;
}

/** Might someone who made this mistake have reported this figure, written with so many decimals at least? */
export function gives({ figure, asTyped }: Candidate, reported: Money, decimals: number): boolean {
  if (asTyped) return figure === reported;
  return [1, 2, 3].some(
    (places) => places >= decimals && atPlace(figure, places, "half up") === reported
  );
}
