import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** One line below the header that says what is wrong and what to do. */
export function Notice({
  children,
  close,
  onClose,
  intent = "error",
}: {
  children: ReactNode;
  close: string;
  onClose?(): void;
  intent?: "error" | "warning";
}) {
  return (
    <MessageBar intent={intent} layout="multiline" data-testid="notice">
      <MessageBarBody>{children}</MessageBarBody>
      {onClose && (
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" size="small" onClick={onClose}>
              {close}
            </Button>
          }
        />
      )}
    </MessageBar>
  );
}
