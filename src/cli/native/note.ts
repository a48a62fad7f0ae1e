import { addressOf } from "../../core/grid/address";
import { inLanguage, type Language } from "../../core/text";
import { isLarger } from "../recalc/areas";
import { texts } from "../texts";
import type { Converted } from "./convert";

/** What is to be known of a formula's new form, in one line. */
export function noteOf(converted: Converted, language: Language): string {
  const { native } = inLanguage(texts, language);
  const { became, reason, cells, area, whileText, change } = converted;
  const values = cells.filter(({ formula }) => formula === undefined);
  const notes = [
    ...(reason ? [native.reasons[reason]] : []),
    ...(became === "formula" && reason ? [native.someValues(addresses(values))] : []),
    ...(became === "formula" && isLarger(area) ? [native.perRow] : []),
    ...(whileText.length > 0 ? [native.whileText(shortened(whileText))] : []),
    ...(change
      ? [
          native.change(
            addressOf(change.row, change.column),
            `${change.stored ?? ""}`,
            `${change.now ?? ""}`
          ),
        ]
      : []),
  ];
  return notes.join(native.join);
}

const MOST = 5;

function shortened(all: readonly string[]): string {
  return all.slice(0, MOST).join(", ") + (all.length > MOST ? "…" : "");
}

function addresses(cells: Converted["cells"]): string {
  return shortened(cells.map(({ row, column }) => addressOf(row, column)));
}
