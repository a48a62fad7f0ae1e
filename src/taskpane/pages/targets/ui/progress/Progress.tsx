import { inLanguage } from "../../../../../core/text";
import { makeStyles, Radio, RadioGroup, Field, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ZERO } from "../../../../../core/amount";
import { Section } from "../../../../parts/Section";
import { shownExactly, shownPercent } from "../../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { isKnown, sumOfKnown } from "../../model/figures";
import { isBehind } from "../../model/progress";
import { withPolicy } from "../../model/state";
import { shownChange } from "../shownChange";
import type { UnitColumn } from "../unitColumn";
import { UnitTable } from "../UnitTable";
import { useScenarioName } from "../../model/useScenarioName";
import { targetsMessages } from "../../messages";
import { CountyBars } from "./CountyBars";
import { Figures } from "./Figures";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  behind: { color: tokens.colorStatusDangerForeground3 },
});

/** Who has done how much of the target, against time, and who is last. */
export function Progress({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(targetsMessages);
  const nameOf = useScenarioName();
  const { progress, columns: columnNames } = messages;
  const { policy, overview, kept, scenario, change } = targets;
  const isOwn = kept.targetsFrom === "own";
  const byGrowth = policy.rankedBy === "growth";

  const standing = (index: number): ReactNode => {
    const row = overview.units[index]!;
    return (
      <>
        <span className={isBehind(row) ? styles.behind : undefined}>
          {row.completion ? shownPercent(row.completion) : "—"}
        </span>
        {row.rank !== undefined && (
          <>
            <br />
            {progress.rankOf(row.rank)}
          </>
        )}
      </>
    );
  };
  const target = (index: number) => {
    const figure = targets.targets[index];
    return isKnown(figure) ? shownExactly(figure) : "—";
  };
  const columns: readonly UnitColumn[] = [
    { heading: columnNames.base, input: "base" },
    isOwn
      ? { heading: progress.target, input: "own" }
      : { heading: progress.target, shown: target },
    ...(byGrowth ? [{ heading: columnNames.previous, input: "previous" as const }] : []),
    { heading: columnNames.done, input: "done" },
    { heading: progress.completion, shown: standing },
  ];
  return (
    <>
      <Figures targets={targets} />
      {overview.reported > 0 && (
        <Section title={progress.picture}>
          <CountyBars targets={targets} />
          <p className={styles.note}>{inLanguage(policy.rankingNote, language)}</p>
          {overview.notes.map(({ text }) => (
            <p key={text.zh} className={styles.note}>
              {inLanguage(text, language)}
            </p>
          ))}
        </Section>
      )}
      <Section title={progress.table}>
        <Field size="small" label={progress.targetsFrom}>
          <RadioGroup
            layout="horizontal"
            value={kept.targetsFrom}
            onChange={(_, { value }) =>
              change((state) =>
                withPolicy(state, (before) => ({
                  ...before,
                  targetsFrom: value as typeof kept.targetsFrom,
                }))
              )
            }
          >
            <Radio value="scenario" label={progress.fromScenario(nameOf(scenario))} />
            <Radio value="own" label={progress.fromOwn} />
          </RadioGroup>
        </Field>
        <OwnSum targets={targets} className={styles.note} />
        <UnitTable targets={targets} label={progress.table} columns={columns} />
      </Section>
    </>
  );
}

/** Whether the units' own targets make up the whole; or that there are none yet. */
function OwnSum({ targets, className }: { targets: Targets; className: string }) {
  const { progress } = useMessages(targetsMessages);
  const { kept, pool, split } = targets;
  if (kept.targetsFrom === "scenario") {
    return split.kind === "made" ? null : <p className={className}>{progress.noTargets}</p>;
  }
  const sum = sumOfKnown(targets.targets) ?? ZERO;
  if (!pool || sum.equals(pool)) return null;
  const texts = [shownExactly(sum), shownExactly(pool), shownChange(sum.minus(pool))] as const;
  return <p className={className}>{progress.ownSum(...texts)}</p>;
}
