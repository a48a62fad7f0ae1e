import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hidden: { display: "none" },
});

interface Props {
  labelledBy: string;
  shown: boolean;
  children: ReactNode;
}

/** What belongs to a tab; what is typed in it stays while another one is on show. */
export function TabPanel({ labelledBy, shown, children }: Props) {
  const styles = useStyles();
  return (
    <div
      role="tabpanel"
      aria-labelledby={labelledBy}
      hidden={!shown}
      className={shown ? styles.panel : styles.hidden}
    >
      {children}
    </div>
  );
}
