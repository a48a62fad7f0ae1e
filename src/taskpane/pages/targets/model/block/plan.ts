import type { Language } from "../../../../shell/language";
import type { Figure, Texts } from "../figures";
import type { Reached } from "../period";
import type { Scenario } from "../scenario";
import type { TargetPolicy } from "../targetPolicy";

/** What goes into the sheet. */
export interface Plan {
  readonly policy: TargetPolicy;
  readonly year: string;
  readonly reached: Reached;
  readonly period: string;
  /** Left out where the units have targets of their own. */
  readonly scenario?: Scenario;
  /** All units' columns, as typed and as read. */
  readonly texts: Readonly<Record<PlanColumn, Texts>>;
  readonly figures: Readonly<Record<PlanColumn, readonly Figure[]>>;
  readonly isSample: boolean;
  /** The language in use. */
  readonly language: Language;
  /** How the policy was read, in that language. */
  readonly notes: readonly string[];
}

export type PlanColumn =
  "base" | "second" | "third" | "done" | "previous" | "own" | "floors" | "caps";

/** What the block says; amounts are 亿元. */
export interface BlockMessages {
  title: (policy: string, year: string) => string;
  sample: string;
  method: Readonly<Record<Scenario["method"] | "own", string>>;
  pool: string;
  time: string;
  step: string;
  weightOf: (indicator: string) => string;
  rateOf: (group: string) => string;
  headings: Readonly<
    Record<
      | "unit"
      | "target"
      | "done"
      | "completion"
      | "pace"
      | "previous"
      | "growth"
      | "code"
      | "class"
      | "weight"
      | "floor"
      | "cap",
      string
    >
  >;
  indicators: readonly string[];
  sum: string;
  check: string;
  agrees: string;
  differs: string;
  noPool: string;
  ranking: string;
  score: string;
  notes: string;
  certificate: string;
  chart: string;
}
