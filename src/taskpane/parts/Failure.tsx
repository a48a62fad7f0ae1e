import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Props {
  children: ReactNode;
  intent?: "error" | "warning";
  action?: { label: string; onClick: () => void };
}

/** What is wrong and what to do: an error is read out at once, a warning when there is a pause. */
export function Failure({ children, intent = "error", action }: Props) {
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
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
