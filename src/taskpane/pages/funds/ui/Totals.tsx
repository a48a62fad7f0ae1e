import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { JigaiError } from "../../../../core/error";
import { useLanguage, useMessages } from "../../../shell/language";
import type { CheckResult } from "../model/check";
import type { CheckKind } from "../model/checkKind";
import { shownOf } from "../model/shown";
import { fundsMessages } from "../messages";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  value: { margin: 0, textAlign: "right", marginInlineStart: "auto" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The units together, and all together, against what is asked of them. */
export function Totals({ kind, result }: { kind: CheckKind; result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const unit = inLanguage(kind.unit, language);
  const shown = shownOf(kind.amount);
  const { subtotal, total } = result;
  const units = Object.values(result.units);
  const short = units.filter((each) => !(each instanceof JigaiError) && !each.meets).length;
  return (
    <>
      <dl className={styles.list}>
        {subtotal && (
          <div className={styles.line}>
            <dt>{inLanguage(subtotal.label, language)}</dt>
            <dd className={styles.value}>
              {messages.of(shown(subtotal.amount), shown(subtotal.minimum))} {unit}
            </dd>
          </div>
        )}
        {total && (
          <div className={styles.line}>
            <dt>
              <Text weight="semibold">{inLanguage(total.label, language)}</Text>
            </dt>
            <dd className={styles.value}>
              <Text weight="semibold">
                {messages.of(shown(total.amount), shown(total.minimum))} {unit}
              </Text>
              {messages.dot}
              <Verdict checked={total} shown={shown} />
            </dd>
          </div>
        )}
      </dl>
      <Caption1 as="p" block className={styles.note}>
        {total ? messages.amongThem(short, units.length) : messages.totalUnknown}
      </Caption1>
    </>
  );
}
