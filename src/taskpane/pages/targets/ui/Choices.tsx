import { inLanguage } from "../../../../core/text";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Targets } from "../model/useTargets";
import { quartersIn, yearAndQuarter } from "../model/period";
import { withPolicyShown, withYear } from "../model/state";
import { targetPolicies } from "../model/targetPolicy";
import { targetsMessages } from "../messages";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});

/** Policy, year and how far time has come: everything below follows. */
export function Choices({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const language = useLanguage();
  const { choices } = useMessages(targetsMessages);
  const { state, policy, change } = targets;
  const isTogether = state.year === policy.together;
  const quarters = Array.from({ length: quartersIn(policy, state.year) }, (_, i) => i + 1);
  const nameOf = (number: number) => {
    const { year, quarter } = yearAndQuarter(policy, state.year, number);
    return choices.quarterName(quarter, isTogether ? year : undefined);
  };
  return (
    <div className={styles.line}>
      <Field size="small" label={choices.policy} className={styles.field}>
        <Select
          size="small"
          value={state.policy}
          onChange={(_, { value }) => change((s) => withPolicyShown(s, value))}
        >
          {targetPolicies.map(({ id, policy: { name } }) => (
            <option key={id} value={id}>
              {inLanguage(name, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={choices.year} className={styles.field}>
        <Select
          size="small"
          value={state.year}
          onChange={(_, { value }) => change((s) => withYear(s, value))}
        >
          {policy.years.map((year) => (
            <option key={year} value={year}>
              {year === policy.together
                ? choices.together(policy.years.length - 1)
                : choices.yearName(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={choices.quarter} className={styles.field}>
        <Select
          size="small"
          value={String(state.quarter)}
          onChange={(_, { value }) => change((s) => ({ ...s, quarter: Number(value) }))}
        >
          {quarters.map((number) => (
            <option key={number} value={number}>
              {nameOf(number)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
