import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Slider,
  tokens,
} from "@fluentui/react-components";
import { JigaiError } from "../../../core/error";
import { errorText } from "../../../core/text";
import { useLanguage, useWords } from "../../shell/language";
import type { Targets } from "../hooks/useTargets";
import { readRate, readStep } from "../model/figures";
import { methods, type Method as MethodId, type Scenario } from "../model/scenario";
import { moved, WHOLE } from "../model/sliders";
import { withPolicy, withScenario } from "../model/state";
import { classesOf } from "../model/units";
import { targetsWords } from "../words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  rates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  rate: { flexGrow: 1, flexBasis: "30%", minWidth: "84px" },
  input: { minWidth: 0 },
  number: { textAlign: "right", width: "100%", minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How the weights are set, with what each way needs. */
export function Method({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const { split } = useWords(targetsWords);
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
      <Typed
        label={split.step}
        value={scenario.step}
        error={readStep(scenario.step)}
        onChange={(step) => set({ step })}
      />
    </div>
  );
}

type Set = (changed: Partial<Scenario>) => void;

/** The indicators' weights: moving one moves the others, so that they stay at 100%. */
function Sliders({ scenario, set }: { scenario: Scenario; set: Set }) {
  const styles = useStyles();
  const { split, columns } = useWords(targetsWords);
  const names = [columns.base, columns.second, columns.third];
  return (
    <div role="group" aria-label={split.sliders}>
      {scenario.weights.map((weight, i) => (
        <Field key={names[i]} size="small" label={`${names[i]} ${weight}%`}>
          <Slider
            size="small"
            min={0}
            max={WHOLE}
            value={weight}
            onChange={(_, { value }) => set({ weights: moved(scenario.weights, i, value) })}
          />
        </Field>
      ))}
      <p className={styles.note}>{split.sliderSum(scenario.weights.reduce((a, b) => a + b, 0))}</p>
    </div>
  );
}

function Rates({ targets, set }: { targets: Targets; set: Set }) {
  const styles = useStyles();
  const { split, units } = useWords(targetsWords);
  const { policy, scenario } = targets;
  return (
    <div role="group" aria-label={split.rates} className={styles.rates}>
      {classesOf(policy).map(({ key }) => (
        <Typed
          key={key}
          label={split.rate(units.className(policy.id, key))}
          value={scenario.rates[key] ?? ""}
          error={readRate(scenario.rates[key])}
          onChange={(rate) => set({ rates: { ...scenario.rates, [key]: rate } })}
        />
      ))}
    </div>
  );
}

interface TypedProps {
  label: string;
  value: string;
  error: unknown;
  onChange: (value: string) => void;
}

/** A number that is typed in, with what is wrong with it under it. */
function Typed({ label, value, error, onChange }: TypedProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Field
      size="small"
      className={styles.rate}
      label={label}
      validationMessage={error instanceof JigaiError ? errorText(error, language) : undefined}
    >
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.number, inputMode: "decimal" }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
