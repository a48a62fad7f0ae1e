import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { EmptyState } from "../../parts/EmptyState";
import { Failure } from "../../parts/Failure";
import { useWords } from "../../shell/language";
import { useSheet } from "../../shell/useHost";
import { NoSheet } from "../../task/NoSheet";
import { TaskStatus } from "../../task/TaskStatus";
import type { Reading } from "../hooks/useReading";
import { fundsWords } from "../words";
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
  onClear: () => void;
}

/** Where figures come from: the selection, a sample, or none; what was read, and what was not. */
export function SourceBar({ reading, isEmpty, isSample, onSample, onClear }: Props) {
  const styles = useStyles();
  const words = useWords(fundsWords);
  const sheet = useSheet();
  const read = (
    <Button
      size="small"
      appearance={isEmpty ? "primary" : "secondary"}
      disabledFocusable={!sheet}
      onClick={reading.read}
    >
      {words.read}
    </Button>
  );
  const buttons = (
    <div className={styles.line}>
      {read}
      <Button size="small" onClick={isEmpty ? onSample : onClear}>
        {isEmpty ? words.sample : words.clear}
      </Button>
    </div>
  );
  return (
    <>
      {isEmpty ? <EmptyState text={words.readHow}>{buttons}</EmptyState> : buttons}
      <NoSheet />
      <TaskStatus task={reading.task} />
      {reading.isRefused && <Failure>{words.noTable}</Failure>}
      {reading.report && <ReadingReport report={reading.report} onDismiss={reading.dismiss} />}
      {isSample && (
        <Caption1 as="p" block className={styles.sample} role="status">
          {words.sampleNote}
        </Caption1>
      )}
    </>
  );
}
