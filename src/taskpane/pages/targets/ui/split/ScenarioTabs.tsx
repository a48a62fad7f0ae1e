import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular, DeleteRegular } from "@fluentui/react-icons";
import { Tabs } from "../../../../parts/Tabs";
import { useMessages } from "../../../../shell/language";
import { useScenarioName } from "../../model/useScenarioName";
import type { Targets } from "../../model/useTargets";
import { MOST_SCENARIOS, withCopy, without } from "../../model/scenario";
import { withPolicy, withScenario } from "../../model/state";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
});

/** Up to four scenarios as tabs; the one on show can be named, copied, removed. */
export function ScenarioTabs({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const { split } = useMessages(targetsMessages);
  const nameOf = useScenarioName();
  const { kept, scenario, change } = targets;
  const { scenarios } = kept;
  const choose = (chosen: number) =>
    change((state) => withPolicy(state, (before) => ({ ...before, chosen })));
  const copy = () =>
    change((state) =>
      withPolicy(state, (before) => {
        const all = withCopy(before.scenarios, scenario.id);
        return { ...before, scenarios: all, chosen: all[all.length - 1]!.id };
      })
    );
  const remove = () =>
    change((state) =>
      withPolicy(state, (before) => {
        const all = without(before.scenarios, scenario.id);
        return { ...before, scenarios: all, chosen: all[0]!.id };
      })
    );
  return (
    <>
      <Tabs
        label={split.scenarios}
        tabs={scenarios.map((each) => ({ value: each.id, label: nameOf(each) }))}
        selected={scenario.id}
        onSelect={choose}
      />
      <div className={styles.line}>
        <Field size="small" label={split.name} className={styles.name}>
          <Input
            size="small"
            maxLength={20}
            value={scenario.name ?? ""}
            placeholder={split.scenario(scenario.id)}
            onChange={(_, { value }) =>
              change((state) =>
                withPolicy(state, (before) => withScenario(before, { name: value }))
              )
            }
          />
        </Field>
        <Button
          size="small"
          icon={<CopyRegular />}
          aria-label={split.copy}
          title={split.copy}
          disabledFocusable={scenarios.length >= MOST_SCENARIOS}
          onClick={copy}
        />
        <Button
          size="small"
          icon={<DeleteRegular />}
          aria-label={split.remove}
          title={split.remove}
          disabledFocusable={scenarios.length === 1}
          onClick={remove}
        />
      </div>
    </>
  );
}
