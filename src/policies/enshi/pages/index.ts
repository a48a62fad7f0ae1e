import { enshi } from "..";
import type { PolicyPages } from "../../policyPages";
import { supports } from "./supports";

/** What the task pane shows of Enshi. */
export const pages: PolicyPages = {
  policy: enshi,
  name: { zh: "恩施", en: "Enshi" },
  supports,
};
