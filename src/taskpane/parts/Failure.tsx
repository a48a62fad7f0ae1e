import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Action {
  label: string;
  onClick: () => void;
}

interface Props {
  children: ReactNode;
  intent?: "error" | "warning";
  action?: Action;
  /** Another way out. */
  secondAction?: Action;
}

/** What is wrong and what to do: an error is read out at once, a warning when there is a pause. */
export function Failure({ children, intent = "error", action, secondAction }: Props) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.bar}
      role={intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>{children}</MessageBarBody>
      {action && (
        <MessageBarActions>
          {[action, ...(secondAction ? [secondAction] : [])].map(({ label, onClick }) => (
            <Button key={label} size="small" onClick={onClick}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
