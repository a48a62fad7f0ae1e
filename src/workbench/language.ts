/** The languages that the workbench speaks, Chinese first. */
export type Language = "zh" | "en";
