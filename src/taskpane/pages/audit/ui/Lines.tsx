import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMessages } from "../../../shell/language";
import { auditMessages } from "../messages";

/** So many lines are shown at a time. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props<T> {
  items: readonly T[];
  line: (item: T) => ReactNode;
}

/** A list of which the first lines are shown, and more when they are asked for. */
export function Lines<T>({ items, line }: Props<T>) {
  const styles = useStyles();
  const messages = useMessages(auditMessages).result;
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <div>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, i) => (
          <li key={i} className={styles.item}>
            {line(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {messages.more(Math.min(PAGE, rest), rest)}
        </Button>
      )}
    </div>
  );
}
