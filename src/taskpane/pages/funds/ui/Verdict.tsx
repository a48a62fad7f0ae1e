import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { JigaiError } from "../../../../core/error";
import { inLanguage, verdictText } from "../../../../core/text";
import type { Amount } from "../../../../core/amount";
import type { Worked } from "../../../../core/table";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Checked } from "../model/check";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  verdict: { fontVariantNumeric: "tabular-nums" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Undefined for a blank. */
  checked: Worked<Checked> | undefined;
  shown: (amount: Amount) => string;
}

/** Met, or short by how much: in messages, with a colour that says the same. */
export function Verdict({ checked, shown }: Props) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  if (checked === undefined) return <span className={styles.blank}>{messages.blank}</span>;
  if (checked instanceof JigaiError) return <span className={styles.short}>{messages.unread}</span>;
  const { meets, gap } = checked;
  return (
    <span className={mergeClasses(styles.verdict, meets ? styles.met : styles.short)}>
      {meets ? inLanguage(verdictText(true), language) : messages.short(shown(gap))}
    </span>
  );
}
