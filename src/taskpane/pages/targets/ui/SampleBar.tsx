import { inLanguage } from "../../../../core/text";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { EmptyState } from "../../../parts/EmptyState";
import { Failure } from "../../../parts/Failure";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Targets } from "../model/useTargets";
import { withSample } from "../model/sample";
import { emptyPolicy, withPolicy } from "../model/state";
import { targetsMessages } from "../messages";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** Nothing filled in yet: what to do, and a sample; with the sample, that it is one. */
export function SampleBar({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const language = useLanguage();
  const { empty, sample } = useMessages(targetsMessages);
  const { change, kept, isEmpty, policy } = targets;
  if (kept.isSample) {
    const clear = () => change((state) => withPolicy(state, () => emptyPolicy));
    const keep = () =>
      change((state) => withPolicy(state, (before) => ({ ...before, isSample: false })));
    return (
      <Failure
        intent="warning"
        action={{ label: sample.clear, onClick: clear }}
        secondAction={{ label: sample.keep, onClick: keep }}
      >
        {sample.note}
      </Failure>
    );
  }
  if (!isEmpty) return null;
  return (
    <EmptyState text={empty.text}>
      <Button size="small" onClick={() => change(withSample)}>
        {empty.sample}
      </Button>
      <Caption1 className={styles.note}>{inLanguage(policy.sample.note, language)}</Caption1>
    </EmptyState>
  );
}
