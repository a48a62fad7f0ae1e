/** What an audit of Enshi's projects and champions goes by. The plan names no fund for them. */
import type { PolicyAudit } from "../audit";
import { award, equipmentSubsidy } from "./3-1-fiscal-guidance";
import { investmentSupport, subsidy } from "./3-2-investment-support";

export const audit: PolicyAudit = {
  rules: [
    { rule: subsidy, needs: "all" },
    { rule: equipmentSubsidy, needs: "any" },
    { rule: investmentSupport, needs: "any" },
    { rule: award, needs: "any" },
  ],
};
