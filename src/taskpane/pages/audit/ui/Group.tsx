import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Fold } from "../../../parts/Fold";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, width: "100%" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  figures: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  track: {
    display: "block",
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
  },
});

interface Props {
  value: string;
  title: string;
  /** Behind the title, such as how many there are. */
  figures?: string;
  /** The length of a bar under the title, from 0 to 1. */
  share?: number;
  defaultOpen?: boolean;
  children: ReactNode;
}

/** A part of a page that opens: title, figures, and a bar for how much of all it is. */
export function Group({ value, title, figures, share, defaultOpen, children }: Props) {
  const styles = useStyles();
  return (
    <Fold
      value={value}
      defaultOpen={defaultOpen}
      heading={
        <span className={styles.head}>
          <span className={styles.line}>
            <span>{title}</span>
            {figures && <span className={styles.figures}>{figures}</span>}
          </span>
          {share !== undefined && (
            <span className={styles.track} aria-hidden>
              <span className={styles.bar} style={{ width: `${Math.max(share * 100, 1)}%` }} />
            </span>
          )}
        </span>
      }
    >
      {children}
    </Fold>
  );
}
