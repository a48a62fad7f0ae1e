import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Where } from "../../../insertion/insertBlock";
import { Failure } from "../../../parts/Failure";
import { useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { NoSheet } from "../../../task/NoSheet";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask } from "../../../task/useTask";
import { useInsert } from "../model/useInsert";
import { useReadSelection, useWarnings } from "../model/useReadSelection";
import type { Targets } from "../model/useTargets";
import type { ColumnId } from "../model/state";
import { targetsMessages } from "../messages";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  warning: { margin: 0 },
});

interface Props {
  targets: Targets;
  /** Columns that a selection without headings fills, in order. */
  order: readonly ColumnId[];
  /** Whose targets are written: the split's, or those that the progress is measured by. */
  writes: "split" | "progress";
}

/** What goes between pane and sheet: reading the selection, writing live formulas. */
export function SheetTools({ targets, order, writes }: Props) {
  const styles = useStyles();
  const messages = useMessages(targetsMessages);
  const sheet = useSheet();
  const task = useTask();
  const [where, setWhere] = useState<Where>("newSheet");
  const reading = useReadSelection(targets, task, messages, order);
  const warnings = useWarnings(reading.found, messages);
  const ofSplit = writes === "split" || targets.kept.targetsFrom === "scenario";
  const insert = useInsert(targets, task, messages, ofSplit);
  const isReady = !ofSplit || targets.split.kind === "made";
  const isBusy = task.state.kind === "running";
  return (
    <>
      <div className={styles.line}>
        <Button
          size="small"
          disabled={!sheet || isBusy}
          onClick={() => sheet && void reading.read(sheet)}
        >
          {messages.sheet.read}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabled={!sheet || isBusy}
          disabledFocusable={!isReady}
          title={isReady ? undefined : messages.sheet.notReady}
          onClick={() => sheet && isReady && void insert(sheet, where)}
        >
          {messages.sheet.insert}
        </Button>
        <Select
          size="small"
          aria-label={messages.sheet.where}
          value={where}
          onChange={(_, { value }) => setWhere(value as Where)}
        >
          <option value="newSheet">{messages.sheet.newSheet}</option>
          <option value="selection">{messages.sheet.atSelection}</option>
        </Select>
      </div>
      <NoSheet />
      <TaskStatus task={task} />
      {warnings.length > 0 && (
        <Failure
          intent="warning"
          action={{ label: messages.sheet.closeWarning, onClick: reading.dismiss }}
        >
          {warnings.map((warning) => (
            <p key={warning} className={styles.warning}>
              {warning}
            </p>
          ))}
        </Failure>
      )}
    </>
  );
}
