import type { SupportPage } from "../../policyPages";
import { award, equipmentSubsidy } from "../3-1-fiscal-guidance";
import { investmentSupport, subsidy } from "../3-2-investment-support";

/** ES-3.1 and ES-3.2 for one project, and ES-3.1-d for a firm's champions. */
export const supports: readonly SupportPage[] = [
  { id: "enshi", rules: [subsidy, equipmentSubsidy, investmentSupport] },
  { id: "champion", rules: [award] },
];
