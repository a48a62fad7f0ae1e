import { dictionary } from "../../../../core/text";
import { en } from "./en";
import { zh, type FundsMessages } from "./zh";

export type { FundsMessages } from "./zh";

export const fundsMessages = dictionary<FundsMessages>("pane.funds", { zh, en });
