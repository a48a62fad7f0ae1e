export {
  allocate,
  type Allocation,
  type Bound,
  type Claim,
  type Leftover,
  type Remainder,
} from "./allocate";
export type { Fraction, Quota } from "./waterfill";
