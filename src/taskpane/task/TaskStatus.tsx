import { inLanguage } from "../../core/text";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useLanguage } from "../shell/language";
import { failureText } from "./failureText";
import { doneIn, type Task } from "./useTask";

const useStyles = makeStyles({
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const messages = {
  zh: {
    progress: "进度",
    cancel: "取消",
    undo: "撤销",
    undone: "已撤销，表格恢复原样。",
    close: "关闭",
  },
  en: {
    progress: "Progress",
    cancel: "Cancel",
    undo: "Undo",
    undone: "Taken back. The sheet is as it was.",
    close: "Close",
  },
};

/** How far a task is, with a way to stop it; then what it has done, with the way back, or why it failed. */
export function TaskStatus({ task }: { task: Task }) {
  const styles = useStyles();
  const language = useLanguage();
  const { state } = task;
  const { progress, cancel, undo, undone, close } = inLanguage(messages, language);
  if (state.kind === "idle") return null;
  if (state.kind === "running") {
    return (
      <div className={styles.running}>
        <ProgressBar
          aria-label={progress}
          {...(state.share !== undefined && { value: state.share })}
        />
        <Button size="small" disabled={!state.canStop} onClick={task.cancel}>
          {cancel}
        </Button>
      </div>
    );
  }
  const failed = state.kind === "failed";
  return (
    <MessageBar
      intent={failed ? "error" : "success"}
      layout="multiline"
      role={failed ? "alert" : "status"}
    >
      <MessageBarBody>
        {state.kind === "failed"
          ? failureText(state.error, language)
          : state.kind === "done"
            ? state.said
            : (state.said ?? undone)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={close}
            onClick={task.dismiss}
          />
        }
      >
        {doneIn(state)?.undo && (
          <Button size="small" onClick={() => void task.undo()}>
            {undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
