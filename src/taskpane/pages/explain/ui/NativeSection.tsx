import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Sheet } from "../../../../sheet/sheet";
import { undoOf } from "../../../insertion/onNewSheet";
import { Section } from "../../../parts/Section";
import { useLanguage, useMessages } from "../../../shell/language";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask } from "../../../task/useTask";
import { loadCatalogue } from "../../functions/model/catalogue";
import { explainMessages } from "../messages";
import type { StayingCell } from "../native/nativeCells";
import { StayingList } from "./StayingList";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** Turns the formulas of ours that are selected, or all of the sheet's, into native ones. */
export function NativeSection({ sheet }: { sheet: Sheet }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(explainMessages).native;
  const task = useTask();
  const [staying, setStaying] = useState<readonly StayingCell[]>([]);
  const turn = () =>
    task.run(async (long) => {
      setStaying([]);
      const { turnedText, turnNative } = await import(/* webpackChunkName: "native" */ "../native");
      const known = new Set((await loadCatalogue(language)).map(({ id }) => id));
      const turned = await turnNative(sheet, known, messages, long);
      setStaying(turned.staying);
      const { list, undo } = turned;
      return {
        said: turnedText(turned, messages),
        ...(undo && { undo: undoOf([{ newSheet: list, undo }], language) }),
      };
    });
  return (
    <Section title={messages.title}>
      <Caption1 as="p" block className={styles.hint}>
        {messages.hint}
      </Caption1>
      <Button className={styles.button} onClick={() => void turn()}>
        {messages.turn}
      </Button>
      <TaskStatus task={task} />
      {staying.length > 0 && task.state.kind === "done" && <StayingList cells={staying} />}
    </Section>
  );
}
