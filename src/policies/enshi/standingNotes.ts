import type { RemarkContent } from "../../core/rule";
import { readings } from "./readings";
import { es } from "./clauses";

const exact: RemarkContent = { basis: readings.R8, text: readings.R8.taken };

/** Said with every subsidy: it is exact (R8), and paid after acceptance (ES-4.2). */
export const standing: readonly RemarkContent[] = [
  exact,
  {
    basis: es["ES-4.2"],
    text: {
      zh: "竣工投产并经验收后才予奖补；本结果为试算。",
      en: "Paid after completion and acceptance only: this result is a trial calculation.",
    },
  },
];

/** Said with an award, which is for a firm's rank: no project is accepted first. */
export const standingOfAwards: readonly RemarkContent[] = [
  exact,
  {
    basis: es["ES-4.2"],
    text: {
      zh: "奖补办法由主管部门另定；本结果为试算。",
      en: "The rules of payment are the departments' to make: this result is a trial calculation.",
    },
  },
];
