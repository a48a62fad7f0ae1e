import type { PlaceGroup } from "../core/place/places";
import type {
  AmountInput,
  CheckRule,
  CountInput,
  FlagInput,
  Input,
  Parameter,
  Reading,
  Rule,
} from "../core/rule";
import type { TableRule } from "../core/table";
import type { Text } from "../core/text";
import type { Policy } from "./policy";

/** What the task pane shows of a policy. What a policy doesn't have is left out, and its pages don't show it. */
export interface PolicyPages {
  readonly policy: Policy;
  /** What its county-level units are called, as the heading of their column. */
  readonly units: Text;
  /** What can be worked out for one project, in the order of the calculator's list. */
  readonly supports: readonly SupportPage[];
  /** A target that is split among the units; left out where the policy sets none. */
  readonly targets?: TargetsPage;
  /** What is checked of the units year by year. */
  readonly funds?: FundsPage;
  /** Payments that count to the end of the window, completed before or not: no completion day goes with them. */
  readonly openEnded?: Text;
  /** What is asked of the whole city or prefecture. */
  readonly requirements?: readonly RequirementsPage[];
  /** The sample ledger that comes with the product: its file in assets/samples, without .xlsx. */
  readonly sampleLedger?: { readonly file: string; readonly name: Text };
}

/** A kind of support as the calculator asks for it. */
export interface SupportPage {
  /** Unlike that of any other support, of other policies too. */
  readonly id: string;
  /** The first has every input; further ones serve where only part of its basis is asked for. */
  readonly rules: readonly [Rule, ...Rule[]];
  /** Inputs of the first rule that are asked for before its others, in this order. */
  readonly order?: readonly Input[];
  /** The question that decides which amounts are asked for; until it is answered none is. */
  readonly first?: {
    readonly input: Input;
    /** The input as a question, where its label alone reads like a thing that is lacking. */
    readonly question: Text;
  };
  /** Amounts that a flag asks for; where it says no they aren't counted, and a row with one may be wrong in either. */
  readonly asked?: readonly { readonly flag: FlagInput; readonly amount: AmountInput }[];
}

/** The target of the whole city or prefecture, and how its units are told apart and ranked. */
export interface TargetsPage {
  /** The target in 亿元 of a `year`; it grows from the units' figures together where it has an input `base`. */
  readonly target: Rule;
  /** What tells classes of units apart, of a unit: the class itself, or the minimum that sets them apart. */
  readonly class: Rule;
  /** What a unit has to have in a year, besides. */
  readonly minimum: Rule;
  /** Of the minimum, with its unit. */
  readonly minimumLabel: Text;
  /** A class by its key, which is what `class` gives. */
  readonly className: (key: string) => Text;
  /** The same with what each of its units has to have in a year. */
  readonly classLine: (key: string, minimum: string) => Text;
  /** Of a table of units and scores and a `period`: the last two columns are rank and consequence. */
  readonly ranking: TableRule;
  /** What the pane takes for the score. */
  readonly rankedBy: "completion" | "growth";
  /** What has to be said of that. */
  readonly rankingNote: Text;
  /** The readings that target and ranking rest on. */
  readonly readings: readonly Reading[];
  readonly sample: {
    /** By division code. */
    readonly figures: Readonly<Record<string, SampleFigures>>;
    /** That they are made up, and what is known. */
    readonly note: Text;
  };
}

/** Made-up round figures of a unit in 亿元. */
export type SampleFigures = readonly [
  base: string,
  industrialInvestment: string,
  industrialValueAdded: string,
  done: string,
  sameTimeLastYear: string,
];

/** What the units have to arrange or carry out in a year, and what they get for it. */
export interface FundsPage {
  /** Of its tab. */
  readonly title: Text;
  readonly checks: readonly CheckPage[];
  readonly reward?: RewardPage;
  readonly yearly?: YearlyPage;
}

/** Every unit against a minimum of its own, and all of them together against one. */
export interface CheckPage {
  /**
   * Of a table of units and amounts, and of what counts besides. Its rows end in minimum, amount, gap and verdict; those
   * below the units are their sum, where something counts besides, and all together.
   */
  readonly rule: TableRule;
  /** The minimum of a unit. */
  readonly minimum: Rule;
  /** What is asked of all together, which is its only input. */
  readonly together: CheckRule;
  /** The class of a unit, where the policy has classes, and what its units are called by what the rule gives. */
  readonly class?: { readonly rule: Rule; readonly name: (key: string) => Text };
  /** What counts besides the units, unless another amount is given. */
  readonly besides?: Parameter;
  /** The ledger's fields that may hold the amounts, the best first. */
  readonly fields: readonly string[];
  /** Of its tab, where there is more than one thing to check. */
  readonly tab: Text;
  readonly heading: Text;
  /** Of a sheet of its own. */
  readonly sheetName: (year: string) => Text;
  readonly title: (year: string) => Text;
  readonly unit: Text;
  /** The unit behind a heading that doesn't say it. */
  readonly unitMark: Text;
  /** Made-up amounts of the units, by minimum, the highest first, within it by division code. */
  readonly sample: readonly string[];
}

/** A pool that is shared out among units. */
export interface RewardPage {
  /**
   * Of the pool, a table of units and indicators, the weights, whether what is beyond a cap is redistributed, and the
   * smallest unit. Its rows are place, share, reward and remark, the last one sum and rest.
   */
  readonly rule: TableRule;
  /** Who takes part. */
  readonly rewarded: PlaceGroup;
  /** The most that one of them gets. */
  readonly limit: Parameter;
  /** For each indicator, the ledger's fields that may hold it, the best first. */
  readonly fields: readonly (readonly string[])[];
  /** Of its tab. */
  readonly tab: Text;
  /** Of a sheet of its own. */
  readonly sheetName: (year: string) => Text;
  readonly title: (year: string) => Text;
  readonly chart: (year: string) => Text;
  /** Of the table to fill in. */
  readonly heading: Text;
  /** In which units that is filled in. */
  readonly unitLine: Text;
  readonly weights: {
    readonly heading: Text;
    readonly how: Text;
    /** Of one indicator, as long as none is set. */
    readonly equalShare: Text;
    /** That none is set, in the sheet. */
    readonly notSet: Text;
  };
  /** What is open about what is beyond a cap. */
  readonly beyondCap: Text;
  /** Made up; a line a unit, in the order of those who take part. */
  readonly sample: { readonly pool: string; readonly figures: readonly (readonly string[])[] };
}

/** What the whole city or prefecture has to count in a year. */
export interface YearlyPage {
  /** The figure of a `year` and a `measure`. */
  readonly rule: Rule;
  /** How what there is is read. */
  readonly input: CountInput;
  readonly heading: Text;
  /** By the rule's words. */
  readonly measures: readonly { readonly word: string; readonly label: Text }[];
}

/** Figures of the whole city or prefecture, each against what the policy requires of it. */
export interface RequirementsPage {
  /** The function that gives the same. */
  readonly rule: TableRule;
  /** A line each: does an amount reach a figure, or a rate of another amount? */
  readonly checks: readonly CheckRule[];
  /** What the amounts come to, against the target of a `year`. */
  readonly target?: Rule;
  /** Each amount has to be above the one before; what they come to is only said to be within a figure or above it. */
  readonly rising?: { readonly beside: Parameter; readonly within: Text; readonly above: Text };
}
