import { inLanguage } from "../../../../../core/text";
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { JigaiError } from "../../../../../core/error";
import { AmountField } from "../../../../parts/AmountField";
import { moved } from "../../../../parts/weights";
import { WeightSliders } from "../../../../parts/WeightSliders";
import { useLanguage, useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { readRate, readStep } from "../../model/figures";
import { methods, type Method as MethodId, type Scenario } from "../../model/scenario";
import { withPolicy, withScenario } from "../../model/state";
import { classesOf } from "../../model/units";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  rates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  rate: { flexGrow: 1, flexBasis: "30%", minWidth: "84px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How the weights are set, with what each way needs. */
export function Method({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const { split } = useMessages(targetsMessages);
  const { scenario, change } = targets;
  const set = (changed: Partial<Scenario>) =>
    change((state) => withPolicy(state, (kept) => withScenario(kept, changed)));
  return (
    <div className={styles.box}>
      <Field size="small" label={split.method} hint={split.methodHow[scenario.method]}>
        <RadioGroup
          value={scenario.method}
          onChange={(_, { value }) => set({ method: value as MethodId })}
        >
          {methods.map((method) => (
            <Radio key={method} value={method} label={split.methods[method]} />
          ))}
        </RadioGroup>
      </Field>
      {scenario.method === "blend" && <Sliders scenario={scenario} set={set} />}
      {scenario.method === "growth" && <Rates targets={targets} set={set} />}
      <AmountField
        size="small"
        inputMode="decimal"
        label={split.step}
        value={scenario.step}
        error={errorIn(readStep(scenario.step))}
        onText={(step) => set({ step })}
      />
    </div>
  );
}

const errorIn = (read: unknown) => (read instanceof JigaiError ? read : undefined);

type Set = (changed: Partial<Scenario>) => void;

/** The indicators' weights: moving one moves the others, so that they stay at 100%. */
function Sliders({ scenario, set }: { scenario: Scenario; set: Set }) {
  const styles = useStyles();
  const { split, columns } = useMessages(targetsMessages);
  const names = [columns.base, columns.second, columns.third];
  return (
    <>
      <WeightSliders
        label={split.sliders}
        weights={scenario.weights.map((value, i) => ({
          name: names[i]!,
          value,
          shown: `${value}%`,
        }))}
        onMove={(i, value) => set({ weights: moved(scenario.weights, i, value) })}
      />
      <p className={styles.note}>{split.sliderSum(scenario.weights.reduce((a, b) => a + b, 0))}</p>
    </>
  );
}

function Rates({ targets, set }: { targets: Targets; set: Set }) {
  const styles = useStyles();
  const language = useLanguage();
  const { split } = useMessages(targetsMessages);
  const { policy, scenario } = targets;
  return (
    <div role="group" aria-label={split.rates} className={styles.rates}>
      {classesOf(policy).map(({ key }) => (
        <div key={key} className={styles.rate}>
          <AmountField
            size="small"
            inputMode="decimal"
            label={split.rate(inLanguage(policy.className(key), language))}
            value={scenario.rates[key] ?? ""}
            error={errorIn(readRate(scenario.rates[key]))}
            onText={(rate) => set({ rates: { ...scenario.rates, [key]: rate } })}
          />
        </div>
      ))}
    </div>
  );
}
