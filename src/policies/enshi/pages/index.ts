import { enshi } from "..";
import type { PolicyPages } from "../../policyPages";
import { funds } from "./funds";
import { supports } from "./supports";
import { targets } from "./targets";

/** What the task pane shows of Enshi. */
export const pages: PolicyPages = {
  policy: enshi,
  units: { zh: "县市", en: "Place" },
  supports,
  targets,
  funds,
  sampleLedger: {
    file: "enshi-2018",
    name: { zh: "恩施 2018 年技改奖补申报台账", en: "Enshi renovation awards 2018" },
  },
};
