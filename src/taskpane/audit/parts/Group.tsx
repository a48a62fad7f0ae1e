import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

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
  panel: { marginInline: 0, paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  value: string;
  title: string;
  /** Behind the title, such as how many there are. */
  figures?: string;
  /** The length of a bar under the title, from 0 to 1. */
  share?: number;
  children: ReactNode;
}

/** A part of a place that opens: title, figures, and a bar for how much of all it is. */
export function Group({ value, title, figures, share, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" size="small">
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
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
