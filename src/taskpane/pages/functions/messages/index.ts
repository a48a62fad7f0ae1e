import { dictionary } from "../../../../core/text";
import { en } from "./en";
import { zh, type FunctionMessages } from "./zh";

export type { FunctionMessages } from "./zh";

export const functionMessages = dictionary<FunctionMessages>("pane.functions", { zh, en });
