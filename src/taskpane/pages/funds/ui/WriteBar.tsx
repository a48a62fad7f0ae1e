import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Section } from "../../../parts/Section";
import { useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { TaskStatus } from "../../../task/TaskStatus";
import type { Writing } from "../model/useWriting";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Into a sheet of its own, or where the selection is; what keeps it from being written is said. */
export function WriteBar({
  writing,
  obstacle,
}: {
  writing: Writing;
  obstacle?: string | undefined;
}) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const sheet = useSheet();
  const note = useId();
  const shared = {
    size: "small",
    disabledFocusable: !sheet || obstacle !== undefined,
    "aria-describedby": note,
  } as const;
  return (
    <Section title={messages.write}>
      <Caption1 as="p" block id={note} className={styles.note}>
        {obstacle ?? messages.writeHow}
      </Caption1>
      <div className={styles.line}>
        <Button {...shared} appearance="primary" onClick={() => writing.write("newSheet")}>
          {messages.newSheet}
        </Button>
        <Button {...shared} onClick={() => writing.write("selection")}>
          {messages.here}
        </Button>
      </div>
      <TaskStatus task={writing.task} />
    </Section>
  );
}
