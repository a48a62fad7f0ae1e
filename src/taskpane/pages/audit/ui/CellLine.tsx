import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext, type ReactNode } from "react";
import { useMessages } from "../../../shell/language";
import { auditMessages } from "../messages";

/** Shows a cell of the table, by its address. */
export const GoToContext = createContext<(address: string) => void>(() => undefined);

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  go: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  address: { flexShrink: 0, minWidth: "3.5em", color: tokens.colorBrandForegroundLink },
  name: { flexGrow: 1 },
  amount: { flexShrink: 0, whiteSpace: "nowrap" },
  rest: {
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    userSelect: "text",
  },
});

interface Props {
  /** Of the cell to go to; without one there is nothing to go to. */
  address?: string;
  name: ReactNode;
  /** At the right. */
  amount?: ReactNode;
  amountClass?: string;
  children?: ReactNode;
}

/** A line about a cell: its address, what it is about and an amount, which together lead there; then the rest. */
export function CellLine({ address, name, amount, amountClass, children }: Props) {
  const styles = useStyles();
  const messages = useMessages(auditMessages).result;
  const go = useContext(GoToContext);
  const parts = (
    <>
      {address && <span className={styles.address}>{address}</span>}
      <span className={styles.name}>{name}</span>
      {amount !== undefined && (
        <span className={mergeClasses(styles.amount, amountClass)}>{amount}</span>
      )}
    </>
  );
  return (
    <div className={styles.line}>
      {address ? (
        <button
          type="button"
          className={styles.go}
          title={messages.goTo(address)}
          onClick={() => go(address)}
        >
          {parts}
        </button>
      ) : (
        <div className={styles.go}>{parts}</div>
      )}
      {children && (
        <Caption1 as="p" block className={styles.rest} style={{ margin: 0 }}>
          {children}
        </Caption1>
      )}
    </div>
  );
}
