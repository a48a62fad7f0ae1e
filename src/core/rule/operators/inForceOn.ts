import type { Day } from "../../window";
import type { Text } from "../../text/text";
import type { DayInput } from "../input";
import type { Parameter } from "../parameter";

/** A figure and the day from which it holds. */
export interface DatedFigure {
  readonly from: Day;
  readonly parameter: Parameter;
}

/** The figure that is in force on a day; a day before the first has no answer. */
export interface InForceOn {
  readonly kind: "inForceOn";
  readonly label: Text;
  readonly input: DayInput;
  /** Earliest first; each holds until the next. */
  readonly figures: readonly DatedFigure[];
}

export function inForceOn(
  label: Text,
  input: DayInput,
  figures: readonly DatedFigure[]
): InForceOn {
  return { kind: "inForceOn", label, input, figures };
}
