import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { addressOf } from "../../../../core/grid/address";
import { useMessages } from "../../../shell/language";
import { explainMessages } from "../messages";
import type { StayingCell } from "../native/nativeCells";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nobody reads more in a pane. */
const MOST_SHOWN = 100;

/** The formulas that stay as they are, each with its reason. */
export function StayingList({ cells }: { cells: readonly StayingCell[] }) {
  const styles = useStyles();
  const { staying } = useMessages(explainMessages).native;
  return (
    <>
      <ul className={styles.list} aria-label={staying.title}>
        {cells.slice(0, MOST_SHOWN).map(({ row, column, formula, reason }) => (
          <li key={addressOf(row, column)}>
            <Text size={200}>
              {addressOf(row, column)} <span className={styles.formula}>{formula}</span>{" "}
              {staying.reasons[reason]}
            </Text>
          </li>
        ))}
      </ul>
      {cells.length > MOST_SHOWN && <Caption1>{staying.more(cells.length - MOST_SHOWN)}</Caption1>}
      <Caption1 as="p" block className={styles.hint}>
        {staying.hint}
      </Caption1>
    </>
  );
}
