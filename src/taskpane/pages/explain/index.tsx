/** Explains the selected cell: a formula of ours, or what a ledger's row is due. */
import { inLanguage } from "../../../core/text";
import { policies } from "../../../policies";
import { EmptyState } from "../../parts/EmptyState";
import { Failure } from "../../parts/Failure";
import { TrialNote } from "../../parts/TrialNote";
import { useLanguage, useMessages } from "../../shell/language";
import type { PageProps } from "../../shell/pages";
import { useSheet } from "../../shell/useHost";
import { failureText } from "../../task/failureText";
import { NoSheet } from "../../task/NoSheet";
import { NativeSection } from "./ui/NativeSection";
import { SelectedView } from "./ui/SelectedView";
import { useSelected } from "./model/useSelected";
import { explainMessages } from "./messages";

/** Whose ledgers can be explained. */
const audited = policies.flatMap(({ audit, name }) => (audit ? [name] : []));

export default function Explain({ active }: PageProps) {
  const language = useLanguage();
  const messages = useMessages(explainMessages);
  const sheet = useSheet();
  const { selected, error, isReading = false } = useSelected(sheet, active);
  return (
    <>
      <NoSheet />
      {error !== undefined && <Failure intent="warning">{failureText(error, language)}</Failure>}
      {error === undefined && (!selected || selected.kind === "nothing") && (
        <EmptyState
          text={
            selected
              ? messages.nothing(audited.map((name) => inLanguage(name, language)))
              : messages.how
          }
        />
      )}
      {sheet && error === undefined && selected && selected.kind !== "nothing" && (
        <SelectedView sheet={sheet} selected={selected} isReading={isReading} />
      )}
      {sheet && <NativeSection sheet={sheet} />}
      <TrialNote />
    </>
  );
}
