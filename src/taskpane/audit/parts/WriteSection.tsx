import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Failure } from "../../parts/Failure";
import { Section } from "../../parts/Section";
import { useWords } from "../../shell/language";
import type { Task } from "../../task/useTask";
import { TaskStatus } from "../../task/TaskStatus";
import type { AuditRun } from "../model/runAudit";
import type { CheckColumns } from "../useCheckColumns";
import { useWriting } from "../useWriting";
import { placeWords } from "../words";

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
  const words = useWords(placeWords).write;
  const [kind, setKind] = useState<Kind>("formulas");
  const writing = useWriting(run, task, checkColumns);
  return (
    <Section title={words.title}>
      {isStale && <Failure intent="warning">{words.staleHint}</Failure>}
      <Field label={words.kind} hint={kind === "formulas" ? words.formulasHint : words.valuesHint}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => setKind(value as Kind)}
        >
          <Radio value="formulas" label={words.formulas} />
          <Radio value="values" label={words.values} />
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={disabled} onClick={() => void writing.columns(kind)}>
          {words.columns}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.colour()}>
          {words.colour}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.comment()}>
          {words.comment}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.exportSheet()}>
          {words.exportSheet}
        </Button>
        <Button disabled={disabled} onClick={() => void writing.approvals()}>
          {words.approvals}
        </Button>
      </div>
      <TaskStatus task={task} />
    </Section>
  );
}
