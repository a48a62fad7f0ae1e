import { makeStyles, tokens } from "@fluentui/react-components";
import type { Texts } from "./texts";
import type { ActiveCell } from "./useActiveCell";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalL,
    alignItems: "center",
    minHeight: "26px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  said: { flex: 1, minWidth: 0, userSelect: "text" },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  cell: ActiveCell | undefined;
  /** Is a workbook being opened? */
  isOpening: boolean;
  texts: Texts;
}

/** Below the grid: that a workbook is being opened, or why the selected cell shows an error; otherwise that all is well. */
export function StatusLine({ cell, isOpening, texts }: Props) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <output className={styles.said} aria-live="polite" data-testid="status">
        {cell?.message && !isOpening ? (
          <span className={styles.error}>
            {cell.address} · {cell.message}
          </span>
        ) : (
          texts[isOpening ? "loading" : "ready"]
        )}
      </output>
      <span>{texts.trial}</span>
    </footer>
  );
}
