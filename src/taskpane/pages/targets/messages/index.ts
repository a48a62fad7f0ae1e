import { dictionary } from "../../../../core/text";
import { en } from "./en";
import type { TargetsMessages } from "./messages";
import { zh } from "./zh";

export type { TargetsMessages } from "./messages";

/** The messages of this page. */
export const targetsMessages = dictionary<TargetsMessages>("pane.targets", { zh, en });
