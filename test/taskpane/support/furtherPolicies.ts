import { declarePlaces } from "../../../src/core/place/places";
import type { PolicyPages } from "../../../src/policies/policyPages";
import { linjiang } from "../../fixtures/policies/linjiang";
import { subsidy } from "../../fixtures/policies/linjiang/rules";
import { pages as ofLinjiang } from "../../fixtures/policies/linjiang/pages";

/** A policy whose ledgers can be audited, and that the pane shows nothing of. */
const bare: PolicyPages = {
  policy: {
    ...linjiang,
    id: "bare",
    name: { zh: "空山", en: "Kongshan" },
    document: { zh: "空山市办法", en: "Kongshan, measures" },
    places: declarePlaces([{ code: "990201", name: "上山县" }], ["空山市"]),
    audit: { rules: [{ rule: subsidy, needs: "any" }] },
  },
  units: { zh: "县", en: "Place" },
  supports: [],
};

/** To be added to the pane's policies by tests: one with everything small, one with nothing. */
export const furtherPages: readonly PolicyPages[] = [ofLinjiang, bare];
