/** 三（三） Land: when no extra land price is due. */
import { allOf, requiredFlag, type Rule } from "../../core/rule";
import { es } from "./clauses";
import { approved, industrialUse, intensified, planOk, useUnchanged } from "./inputs";

/** ES_LAND: is every condition met under which a renovation costs no extra land price? */
export const land: Rule = {
  id: "ES_LAND",
  title: { zh: "是否免增收土地价款", en: "Is no extra land price due" },
  clause: es["ES-3.3-d"],
  inputs: [industrialUse, useUnchanged, intensified, planOk, approved],
  requiresAnyOf: [industrialUse, useUnchanged, intensified, planOk, approved],
  result: allOf(
    requiredFlag(industrialUse, es["ES-3.3-b"]),
    requiredFlag(useUnchanged, es["ES-3.3-b"]),
    requiredFlag(intensified, es["ES-3.3-b"]),
    requiredFlag(planOk, es["ES-3.3-d"]),
    requiredFlag(approved, es["ES-3.3-d"])
  ),
  unit: "yesNo",
};
