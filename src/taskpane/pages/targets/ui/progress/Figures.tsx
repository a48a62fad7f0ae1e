import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shownDifference, shownExactly, shownPercent } from "../../../../parts/shownAmount";
import { useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { isBehind } from "../../model/progress";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(5, auto)",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    margin: 0,
  },
  item: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  behind: { color: tokens.colorStatusDangerForeground3 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Between two remarks. */
const BETWEEN = " · ";

/** City or prefecture in one line: colour only where it is behind. */
export function Figures({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const messages = useMessages(targetsMessages);
  const { figures, percentPoints, reported } = messages.progress;
  const { overview, units } = targets;
  const { target, done, completion, pace, gap } = overview.together;
  const behind = isBehind(overview.together);
  const isOver = gap?.isNegative() === true && !gap.isZero();
  const items: [label: string, value: string | undefined, marked?: boolean][] = [
    [figures.target, target && shownExactly(target)],
    [figures.done, done && shownExactly(done)],
    [figures.completion, completion && shownPercent(completion), behind],
    [figures.time, shownPercent(overview.timePassed)],
    [isOver ? figures.over : figures.gap, gap && shownExactly(gap.abs())],
  ];
  const isPartly = overview.reported > 0 && overview.reported < units.length;
  return (
    <>
      <dl className={styles.list}>
        {items.map(([label, value, marked]) => (
          <div key={label} className={styles.item}>
            <dt className={styles.label}>{label}</dt>
            <dd className={mergeClasses(styles.value, marked && styles.behind)}>{value ?? "—"}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {messages.unit}
        {pace && (
          <>
            {BETWEEN}
            <span className={mergeClasses(behind && styles.behind)}>
              {behind ? figures.behind : figures.ahead}
              {percentPoints(shownDifference(pace.abs().times(100)).replace("+", ""))}
            </span>
          </>
        )}
        {isPartly && `${BETWEEN}${reported(overview.reported, units.length)}`}
      </p>
    </>
  );
}
