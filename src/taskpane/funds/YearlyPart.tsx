import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatAmount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import { AmountField } from "../parts/AmountField";
import { Section } from "../parts/Section";
import { useWords } from "../shell/language";
import { useByYear } from "./hooks/useByYear";
import { yearlyCheck, yearlyMeasures, yearlyTarget } from "./model/yearly";
import { Verdict } from "./parts/Verdict";
import { fundsWords } from "./words";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  verdict: { display: "block", textAlign: "right" },
});

const nothing: Readonly<Record<string, string>> = {};

/** Enshi's other yearly numbers, ES-2.2: hidden champions and demonstration projects. */
export function YearlyPart({ year }: { year: string }) {
  const styles = useStyles();
  const words = useWords(fundsWords).yearly;
  const [texts, change] = useByYear(year, nothing);
  return (
    <Section title={words.heading}>
      <div className={styles.fields}>
        {yearlyMeasures.map((measure) => {
          const text = texts[measure] ?? "";
          const checked = yearlyCheck(measure, year, text);
          return (
            <div key={measure}>
              <AmountField
                label={words.measures[measure]}
                value={text}
                hint={words.target(formatAmount(yearlyTarget(measure, year)))}
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
