import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAmount, fromCellNumber } from "../../../../core/amount";
import type { Explanation } from "../../../../core/rule";
import { explanationTable } from "../../../../functions/explanationTable";
import { useLanguage, useMessages } from "../../../shell/language";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    userSelect: "text",
  },
  step: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The calculation, step by step with its clauses, as JG_EXPLAIN prints it; closed until it is asked for. */
export function Certificate({ explanation }: { explanation: Explanation }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = (value: string | number) =>
    typeof value === "number" ? formatAmount(fromCellNumber(value)) : value;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{messages.certificate}</summary>
      {isOpen && (
        <ol className={styles.list}>
          {explanationTable(explanation, language)
            .slice(1)
            .map(([title, basis, working, value], i) => (
              <li key={i} className={styles.step}>
                <span className={styles.line}>
                  <span>{title}</span>
                  <span className={styles.value}>{shown(value!)}</span>
                </span>
                <Caption1 block className={styles.quiet}>
                  {working}
                </Caption1>
                <Caption1 block className={styles.quiet}>
                  {basis}
                </Caption1>
              </li>
            ))}
        </ol>
      )}
    </details>
  );
}
