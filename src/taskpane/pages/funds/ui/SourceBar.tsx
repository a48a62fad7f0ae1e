import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { EmptyState } from "../../../parts/EmptyState";
import { Failure } from "../../../parts/Failure";
import { useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { NoSheet } from "../../../task/NoSheet";
import { TaskStatus } from "../../../task/TaskStatus";
import type { Reading } from "../model/useReading";
import { fundsMessages } from "../messages";
import { ReadingReport } from "./ReadingReport";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sample: { margin: 0, color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  reading: Reading;
  /** Is there nothing in the table yet? */
  isEmpty: boolean;
  isSample: boolean;
  onSample: () => void;
  /** Empties everything, and returns the way back. */
  onClear: () => () => void;
  /** The figures are made up no longer. */
  onKeep: () => void;
}

/** Where figures come from: the selection, a sample, or none; what was read, and what was not. */
export function SourceBar({ reading, isEmpty, isSample, onSample, onClear, onKeep }: Props) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const sheet = useSheet();
  const read = (
    <Button
      size="small"
      appearance={isEmpty ? "primary" : "secondary"}
      disabledFocusable={!sheet}
      onClick={reading.read}
    >
      {messages.read}
    </Button>
  );
  const clear = () =>
    void reading.task.run(() => {
      reading.dismiss();
      const takeBack = onClear();
      const undo = () => Promise.resolve(takeBack());
      return Promise.resolve({ said: messages.cleared, undo, undone: messages.clearUndone });
    });
  const buttons = (
    <div className={styles.line}>
      {read}
      <Button size="small" onClick={isEmpty ? onSample : clear}>
        {isEmpty ? messages.sample : messages.clear}
      </Button>
      {isSample && (
        <Button size="small" onClick={onKeep}>
          {messages.keep}
        </Button>
      )}
    </div>
  );
  return (
    <>
      {isEmpty ? <EmptyState text={messages.readHow}>{buttons}</EmptyState> : buttons}
      <NoSheet />
      <TaskStatus task={reading.task} />
      {reading.isRefused && <Failure>{messages.noTable}</Failure>}
      {reading.report && <ReadingReport report={reading.report} onDismiss={reading.dismiss} />}
      {isSample && (
        <Caption1 as="p" block className={styles.sample} role="status">
          {messages.sampleNote}
        </Caption1>
      )}
    </>
  );
}
