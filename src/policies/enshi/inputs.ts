/** Inputs that more than one part of the plan asks for. */
import type { FlagInput, ReadingInput } from "../../core/rule";
import { readings } from "../readings";

export const registered: FlagInput = {
  kind: "flag",
  name: "registered",
  label: { zh: "州内注册", en: "Registered in the prefecture" },
  optional: true,
};

/** Reading R9: two kinds of support at once. */
export const together: ReadingInput = {
  kind: "reading",
  name: "reading",
  label: { zh: "口径", en: "Reading" },
  optional: true,
  reading: readings.R9,
};
