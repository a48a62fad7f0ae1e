import { remark, type AmountNode } from "../../core/rule";
import { readings } from "./readings";
import { es } from "./clauses";

/** What has to be said with every amount: it is exact (R8), and paid after acceptance (ES-4.2). */
export function withStandingNotes(amount: AmountNode): AmountNode {
  return remark(
    {
      basis: es["ES-4.2"],
      text: {
        zh: "竣工投产并经验收后才予奖补；本结果为试算。",
        en: "Paid after completion and acceptance only: this result is a trial calculation.",
      },
    },
    exactly(amount)
  );
}

/** An award is for a firm's rank: no project is accepted first, but it is a trial calculation as well. */
export function withAwardNotes(amount: AmountNode): AmountNode {
  return remark(
    {
      basis: es["ES-4.2"],
      text: {
        zh: "奖补办法由主管部门另定；本结果为试算。",
        en: "The rules of payment are the departments' to make: this result is a trial calculation.",
      },
    },
    exactly(amount)
  );
}

function exactly(amount: AmountNode): AmountNode {
  return remark({ basis: readings.R8, text: readings.R8.taken }, amount);
}
