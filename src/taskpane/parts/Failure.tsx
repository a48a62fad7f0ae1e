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

/** What is wrong and what to do; read out at once. */
export function Failure({ children, intent = "error", action }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} role="alert">
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
