export { allocate } from "./allocate";
export type { Allocation, Bound, Claim, Leftover, Quota, Remainder } from "./allocation";
export type { Fraction } from "./fraction";
