import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Failure } from "../../../parts/Failure";
import { Section } from "../../../parts/Section";
import { useMessages } from "../../../shell/language";
import type { Task } from "../../../task/useTask";
import { TaskStatus } from "../../../task/TaskStatus";
import type { AuditRun } from "../model/runAudit";
import type { CheckColumns } from "../model/useCheckColumns";
import { useWriting } from "../model/useWriting";
import { auditMessages } from "../messages";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Kind = "formulas" | "values";

interface Props {
  run: AuditRun;
  /** Nothing can be written now, or of this result. */
  disabled: boolean;
  isStale: boolean;
  task: Task;
  checkColumns: CheckColumns;
}

/** Check columns, colours, comments, a sheet of differences and approval sheets, each with its way back. */
export function WriteSection({ run, disabled, isStale, task, checkColumns }: Props) {
  const styles = useStyles();
  const messages = useMessages(auditMessages).write;
  const [kind, setKind] = useState<Kind>("formulas");
  const writing = useWriting(run, task, checkColumns);
  return (
    <Section title={messages.title}>
      {isStale && <Failure intent="warning">{messages.staleHint}</Failure>}
      <Field
        label={messages.kind}
        hint={kind === "formulas" ? messages.formulasHint : messages.valuesHint}
      >
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => setKind(value as Kind)}
        >
          <Radio value="formulas" label={messages.formulas} />
          <Radio value="values" label={messages.values} />
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={disabled} onClick={() => void writing.columns(kind)}>
          {messages.columns}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.colour()}>
          {messages.colour}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.comment()}>
          {messages.comment}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.exportSheet()}>
          {messages.exportSheet}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.approvals()}>
          {messages.approvals}
        </Button>
      </div>
      <TaskStatus task={task} />
    </Section>
  );
}
