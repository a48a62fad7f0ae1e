import { yichang } from "..";
import type { PolicyPages } from "../../policyPages";
import { funds } from "./funds";
import { requirements } from "./requirements";
import { supports } from "./supports";
import { targets } from "./targets";

/** What the task pane shows of Yichang. */
export const pages: PolicyPages = {
  policy: yichang,
  units: { zh: "县市区", en: "Place" },
  supports,
  targets,
  funds,
  requirements,
  openEnded: { zh: "租赁租金、债券利息", en: "lease rent, bond interest" },
  sampleLedger: {
    file: "yichang-2018",
    name: { zh: "宜昌 2018 年技改补贴申报台账", en: "Yichang renovation subsidies 2018" },
  },
};
