import { inLanguage } from "../../../../../core/text";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage, useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { byCompletion } from "../../model/progress";
import { classesOf } from "../../model/units";
import { targetsMessages } from "../../messages";
import { CountyBar } from "./CountyBar";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  class: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  next: { marginTop: tokens.spacingVerticalXS },
});

/** A bar for each unit; by class where the policy has classes, the furthest first. */
export function CountyBars({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const language = useLanguage();
  const { progress } = useMessages(targetsMessages);
  const { policy, overview } = targets;
  const isByClass = policy.class !== policy.minimum;
  const groups = isByClass
    ? classesOf(policy).map(({ key, units }) => ({
        key,
        rows: overview.units.filter(({ unit }) => units.includes(unit)),
      }))
    : [{ key: "", rows: overview.units }];
  return (
    <>
      <p className={styles.note}>{progress.pictureHow}</p>
      {groups.map(({ key, rows }, i) => (
        <div key={key} className={mergeClasses(styles.group, i > 0 && styles.next)}>
          {isByClass && (
            <h3 className={styles.class}>{inLanguage(policy.className(key), language)}</h3>
          )}
          <ul className={styles.list}>
            {byCompletion(rows).map((row) => (
              <CountyBar
                key={row.unit.code}
                row={row}
                timePassed={overview.timePassed}
                showsGrowth={policy.rankedBy === "growth"}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
