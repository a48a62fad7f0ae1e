import { dictionary } from "../../../../core/text";
import { en } from "./en";
import { zh, type ClauseMessages } from "./zh";

export type { ClauseMessages } from "./zh";

export const clauseMessages = dictionary<ClauseMessages>("pane.clauses", { zh, en });
