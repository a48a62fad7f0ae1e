/** Explains the selected cell: a formula of ours, or what a ledger's row is due. */
import { policies } from "../../policies";
import { EmptyState } from "../parts/EmptyState";
import { Failure } from "../parts/Failure";
import { TrialNote } from "../parts/TrialNote";
import { useLanguage, useWords } from "../shell/language";
import type { PlaceProps } from "../shell/places";
import { useSheet } from "../shell/useHost";
import { failureText } from "../task/failureText";
import { NoSheet } from "../task/NoSheet";
import { SelectedView } from "./SelectedView";
import { useSelected } from "./useSelected";
import { explainWords } from "./words";

/** Whose ledgers can be explained. */
const audited = policies.flatMap(({ audit, name }) => (audit ? [name] : []));

export default function Explain({ active }: PlaceProps) {
  const language = useLanguage();
  const words = useWords(explainWords);
  const sheet = useSheet();
  const { selected, error, isReading = false } = useSelected(sheet, active);
  return (
    <>
      <NoSheet />
      {error !== undefined && <Failure intent="warning">{failureText(error, language)}</Failure>}
      {error === undefined && (!selected || selected.kind === "nothing") && (
        <EmptyState
          text={selected ? words.nothing(audited.map((name) => name[language])) : words.how}
        />
      )}
      {sheet && error === undefined && selected && selected.kind !== "nothing" && (
        <SelectedView sheet={sheet} selected={selected} isReading={isReading} />
      )}
      <TrialNote />
    </>
  );
}
