import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { FunctionInfo } from "../model/catalogue";
import { useLanguage, useMessages } from "../../../shell/language";
import { functionMessages, type FunctionMessages } from "../messages";
import { useHost } from "../../../shell/useHost";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask } from "../../../task/useTask";
import { useInsertion } from "../model/useInsertion";
import { insertionMessage } from "../model/insertionMessage";
import { InsertionPreview } from "./InsertionPreview";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** Shows which formula the selection leads to, and writes it on request. */
export function InsertFormula({ fn }: { fn: FunctionInfo }) {
  const styles = useStyles();
  const texts = useMessages(functionMessages);
  const host = useHost();
  const state = useInsertion(fn, host?.sheet);
  const task = useTask();
  const messageId = useId();
  const message = insertionMessage(texts, useLanguage(), host, state);
  const insert = () =>
    task.run(async (options) => {
      const written = await state.insert(options);
      return written && { said: texts.inserted(written.address), undo: written.undo };
    });
  return (
    <section aria-label={texts.insertTitle} className={styles.box}>
      <Caption1Strong>{texts.insertTitle}</Caption1Strong>
      <Caption1>{howTo(fn, texts)}</Caption1>
      {state.plan?.ready && <InsertionPreview plan={state.plan} />}
      <div role="status" id={messageId}>
        {message && (
          <Text size={200} className={state.error && styles.error}>
            {message}
          </Text>
        )}
      </div>
      <Button
        appearance="primary"
        // Focusable all the same: who goes by keyboard should hear why it can't be used.
        disabledFocusable={!state.plan?.ready}
        aria-describedby={messageId}
        onClick={() => void insert()}
      >
        {texts.insert}
      </Button>
      <TaskStatus task={task} />
    </section>
  );
}

function howTo(fn: FunctionInfo, texts: FunctionMessages): string {
  if (fn.parameters[0]?.name === "function") return texts.insertHowFormula;
  return fn.parameters.every((p) => p.optional) ? texts.insertHowNone : texts.insertHow;
}
