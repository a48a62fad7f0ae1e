/** How targets are split and progress is told, wherever that is done: in the task pane, its sheets, the templates. */

/** Blended weights have so many decimals of a per cent. */
export const BLEND_DECIMALS = 6;

/** Per cents of the indicators as long as nobody sets others: the base, industrial investment, industrial value added. */
export const USUAL_WEIGHTS: readonly number[] = [34, 33, 33];

/** The smallest unit of a target in 亿元, unless another one is set. */
export const USUAL_STEP = "0.01";

/** Completion and growth are compared to so many decimals of a per cent. */
export const PERCENT_DECIMALS = 8;

export const QUARTERS_A_YEAR = 4;
