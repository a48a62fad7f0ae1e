import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatAmount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import type { YearlyPage } from "../../../../policies/policyPages";
import { AmountField } from "../../../parts/AmountField";
import { Section } from "../../../parts/Section";
import { useLanguage, useMessages } from "../../../shell/language";
import { useByYear } from "../model/useByYear";
import { yearlyCheck, yearlyTarget } from "../model/yearly";
import { Verdict } from "./Verdict";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  verdict: { display: "block", textAlign: "right" },
});

const nothing: Readonly<Record<string, string>> = {};

/** Other numbers of the whole city or prefecture against what the policy asks for in the year. */
export function YearlyPart({ page, year }: { page: YearlyPage; year: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(fundsMessages);
  const [texts, change] = useByYear(year, nothing);
  return (
    <Section title={inLanguage(page.heading, language)}>
      <div className={styles.fields}>
        {page.measures.map(({ word: measure, label }) => {
          const text = texts[measure] ?? "";
          const checked = yearlyCheck(page, measure, year, text);
          return (
            <div key={measure}>
              <AmountField
                label={inLanguage(label, language)}
                value={text}
                hint={messages.yearlyTarget(formatAmount(yearlyTarget(page, measure, year)))}
                error={checked instanceof JigaiError ? checked : undefined}
                onText={(next) => change((now) => ({ ...now, [measure]: next }))}
              />
              {checked && !(checked instanceof JigaiError) && (
                <Caption1 className={styles.verdict}>
                  <Verdict checked={checked} shown={formatAmount} />
                </Caption1>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
