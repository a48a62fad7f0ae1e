/** 三（五） Services: which projects are filed online without approval. */
import { anyOf, requiredFlag, type Rule } from "../../core/rule";
import { es } from "./clauses";
import { matureProcess, zeroNewLand } from "./inputs";

/** ES_FILING: how a project is filed. */
export const filing: Rule = {
  id: "ES_FILING",
  title: { zh: "项目备案方式", en: "How the project is filed" },
  clause: es["ES-3.5"],
  inputs: [zeroNewLand, matureProcess],
  requiresAnyOf: [zeroNewLand, matureProcess],
  result: anyOf(requiredFlag(zeroNewLand, es["ES-3.5"]), requiredFlag(matureProcess, es["ES-3.5"])),
  unit: "yesNo",
  answers: { yes: "零审批备案", no: "一般程序" },
};
