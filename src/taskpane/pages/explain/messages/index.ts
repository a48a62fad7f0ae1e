import { dictionary } from "../../../../core/text";
import { en } from "./en";
import { zh, type ExplainMessages } from "./zh";

export type { ExplainMessages } from "./zh";

export const explainMessages = dictionary<ExplainMessages>("pane.explain", { zh, en });
