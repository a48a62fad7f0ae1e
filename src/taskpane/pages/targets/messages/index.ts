import { dictionary } from "../../../../core/text";
import { en } from "./en";
import type { TargetsMessages } from "./messages";
import { zh } from "./zh";

export type { TargetsMessages } from "./messages";

/** The messages of this place. */
export const targetsMessages = dictionary<TargetsMessages>("pane.targets", { zh, en });
