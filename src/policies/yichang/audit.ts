/** What an audit of Yichang's projects goes by. */
import type { PolicyAudit } from "../audit";
import { readings } from "./readings";
import { subsidy } from "./4-1-project-subsidy";
import { equipment, leaseRent } from "./inputs";
import { parameters } from "./parameters";

export const audit: PolicyAudit = {
  rules: [{ rule: subsidy, needs: "any" }],
  fund: parameters.cityFund,
  leaseBack: { rent: leaseRent, equipment, reading: readings.R3 },
};
