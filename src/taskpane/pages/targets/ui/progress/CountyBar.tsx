import { inLanguage } from "../../../../../core/text";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Amount, smallest } from "../../../../../core/amount";
import { shownPercent } from "../../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../../shell/language";
import { isBehind, type UnitProgress } from "../../model/progress";
import { shortName } from "../../../../parts/shortName";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  item: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(74px, 22%) 1fr 52px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: {
    position: "relative",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
  late: { backgroundColor: tokens.colorStatusWarningBackground3 },
  tick: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
  },
  figures: { textAlign: "right", whiteSpace: "nowrap" },
  follows: {
    gridColumn: "2 / -1",
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  further: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground2 },
  unseen: {
    position: "absolute",
    left: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const FULL = new Amount(1);
const widthOf = (share: Amount) => `${smallest(share, FULL).times(100).toFixed(2)}%`;

interface Props {
  row: UnitProgress;
  timePassed: Amount;
  /** Where the ranking goes by it. */
  showsGrowth: boolean;
}

/** One unit: the track is its target, the fill what is done, the tick where time says it should be. */
export function CountyBar({ row, timePassed, showsGrowth }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { progress } = useMessages(targetsMessages);
  const { unit, completion, growth, rank, follows } = row;
  const late = isBehind(row);
  // Somebody without a rank isn't last: what is said of it is only that it takes no part.
  const mark = follows && rank !== undefined ? styles.follows : styles.further;
  return (
    <li className={styles.item}>
      <span title={unit.name}>{shortName(unit.name)}</span>
      <div className={styles.track} aria-hidden="true">
        {completion && (
          <div
            className={mergeClasses(styles.fill, late && styles.late)}
            style={{ width: widthOf(completion) }}
          />
        )}
        <div className={styles.tick} style={{ left: widthOf(timePassed) }} />
      </div>
      <span className={styles.figures}>
        {completion ? shownPercent(completion) : progress.noFigure}
      </span>
      {late && <span className={styles.unseen}>{progress.isBehind}</span>}
      {growth && showsGrowth && (
        <span className={styles.further}>{progress.growth(signed(growth))}</span>
      )}
      {follows && <span className={mark}>{inLanguage(follows, language)}</span>}
    </li>
  );
}

const signed = (growth: Amount) =>
  growth.greaterThan(0) ? `+${shownPercent(growth)}` : shownPercent(growth);
