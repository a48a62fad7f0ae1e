/** The languages that the workbench speaks, Chinese first. */
export type { Language } from "../core/text";
