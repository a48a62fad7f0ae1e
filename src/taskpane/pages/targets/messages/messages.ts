import type { BlockMessages } from "../model/block/plan";
import type { ColumnId } from "../model/state";
import type { Method } from "../model/scenario";

/** Everything that this page says. Amounts come in formatted. */
export interface TargetsMessages {
  choices: {
    policy: string;
    year: string;
    yearName: (year: string) => string;
    together: (years: number) => string;
    quarter: string;
    quarterName: (quarter: number, year?: string) => string;
  };
  tabs: {
    label: string;
    progress: string;
    split: string;
    opening: string;
  };
  columns: Readonly<Record<ColumnId, string>>;
  unit: string;
  progress: {
    figures: Readonly<
      Record<
        "target" | "done" | "completion" | "time" | "gap" | "over" | "behind" | "ahead",
        string
      >
    >;
    percentPoints: (difference: string) => string;
    reported: (count: number, of: number) => string;
    picture: string;
    pictureHow: string;
    isBehind: string;
    noFigure: string;
    growth: (growth: string) => string;
    table: string;
    target: string;
    completion: string;
    rankOf: (rank: number) => string;
    targetsFrom: string;
    fromScenario: (name: string) => string;
    fromOwn: string;
    noTargets: string;
    ownSum: (sum: string, pool: string, difference: string) => string;
  };
  split: {
    scenarios: string;
    scenario: (id: number) => string;
    copy: string;
    remove: string;
    name: string;
    method: string;
    methods: Readonly<Record<Method, string>>;
    methodHow: Readonly<Record<Method, string>>;
    sliders: string;
    sliderSum: (sum: number) => string;
    rates: string;
    rate: (group: string) => string;
    proposed: (sum: string, pool: string) => string;
    step: string;
    indicators: string;
    table: string;
    target: string;
    footer: (sum: string, pool: string) => string;
    notPlaced: (sum: string, rest: string) => string;
    noWeights: (sum: string, rest: string) => string;
    missing: (column: string, units: string) => string;
    nothing: (column: string) => string;
    bound: (unit: string, error: string) => string;
    rateError: (group: string, error: string) => string;
    compare: string;
    compareHow: (name: string) => string;
    sum: string;
    certificate: string;
    notMade: string;
    /** Said of a share that a bound holds. */
    held: Readonly<Record<"floor" | "cap", string>>;
  };
  sheet: {
    read: string;
    insert: string;
    where: string;
    newSheet: string;
    atSelection: string;
    read_: (address: string, filled: string, inOrder: boolean) => string;
    /** @param heading what the column is called in the table that was read */
    filled: (column: string, heading: string | undefined, count: number) => string;
    emptied: (count: number) => string;
    ownAside: string;
    readUndone: string;
    nothingFilled: (address: string) => string;
    unread: (count: number) => string;
    doubled: (names: string) => string;
    closeWarning: string;
    inserted: (sheet: string, address: string) => string;
    noChart: string;
    notReady: string;
    sheetName: (policy: string, year: string) => string;
  };
  empty: { text: string; sample: string };
  sample: { note: string; clear: string; keep: string };
  block: BlockMessages;
  list: (items: readonly string[]) => string;
}
