import type { SupportPage } from "../../policyPages";
import { subsidy } from "../4-1-project-subsidy";
import { bondInterest, equipment, hasLoan, leaseRent, loanInterest, place } from "../inputs";

/** YC-4.1-b … -f: where it is and how it is paid for come before the amounts. */
export const supports: readonly SupportPage[] = [
  {
    id: "yichang",
    rules: [subsidy],
    order: [place, hasLoan, loanInterest, equipment, leaseRent, bondInterest],
    first: {
      input: hasLoan,
      question: { zh: "有无银行贷款", en: "Bank loan, yes or no" },
    },
    asked: [{ flag: hasLoan, amount: loanInterest }],
  },
];
