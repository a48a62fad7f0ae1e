import { remark, type AmountNode } from "../../core/rule";
import { readings } from "../readings";
import { es } from "./clauses";

/** What has to be said with every amount: it is exact (R8), and paid after acceptance (ES-4.2). */
export function withStandingNotes(amount: AmountNode): AmountNode {
  const exact = remark({ basis: readings.R8, text: readings.R8.taken }, amount);
  return remark(
    {
      basis: es["ES-4.2"],
      text: {
        zh: "竣工投产并经验收后才予奖补；本结果为试算。",
        en: "Paid after completion and acceptance only: this result is a trial calculation.",
      },
    },
    exact
  );
}
