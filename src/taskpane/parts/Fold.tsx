import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { createContext, useContext, useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(180deg)" },
  panel: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
});

/** Which folds of a list are open, where the list decides that. */
export interface OpenFolds {
  readonly openItems: readonly string[];
  readonly toggle: (value: string) => void;
}

/** Given by a list that decides which of its folds are open; without it each decides for itself. */
export const FoldsContext = createContext<OpenFolds | undefined>(undefined);

interface Props {
  /** Which one it is; on the element as `data-item`. */
  value: string;
  heading: ReactNode;
  /** Open from the start, where no list decides. */
  defaultOpen?: boolean | undefined;
  children: ReactNode;
}

/** A heading that opens what is under it; closed, that isn't drawn at all. */
export function Fold({ value, heading, defaultOpen = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const list = useContext(FoldsContext);
  const [openAlone, setOpenAlone] = useState(defaultOpen);
  const isOpen = list ? list.openItems.includes(value) : openAlone;
  return (
    <div data-item={value}>
      <h3 className={styles.heading}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          className={styles.button}
          onClick={() => (list ? list.toggle(value) : setOpenAlone(!isOpen))}
        >
          <span className={styles.title}>{heading}</span>
          <ChevronDownRegular className={mergeClasses(styles.icon, isOpen && styles.open)} />
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={styles.panel}>
          {children}
        </div>
      )}
    </div>
  );
}
