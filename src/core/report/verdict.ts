/** How one reported amount compares with what is due. */
export type Verdict = "agree" | "over" | "under" | "unreadable" | "notReported";
