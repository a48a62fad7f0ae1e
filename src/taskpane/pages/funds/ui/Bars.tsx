import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { JigaiError } from "../../../../core/error";
import { useMessages } from "../../../shell/language";
import type { Checked, CheckResult } from "../model/check";
import { groupsOf, reach, type CheckKind } from "../model/checkKind";
import { shortName } from "../../../parts/shortName";
import { shownOf } from "../model/shown";
import { fundsMessages } from "../messages";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "contents" },
  track: {
    position: "relative",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  fill: { position: "absolute", insetBlock: 0, insetInlineStart: 0 },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  short: { backgroundColor: tokens.colorPaletteRedBackground3 },
  tick: {
    position: "absolute",
    insetBlock: 0,
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
  last: { textAlign: "right" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The most that a track shows, in minimums: whoever has far more fills it. */
const WIDEST = 1.5;
const NARROWEST = 1.1;

/** A bar a unit: how far it has come towards its minimum, which is the tick; who is short shows at a glance. */
export function Bars({ kind, result }: { kind: CheckKind; result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const bars = groupsOf(kind)
    .flatMap(({ places }) => places)
    .flatMap((place) => {
      const checked = result.units[place.code];
      return checked === undefined || checked instanceof JigaiError ? [] : [{ place, checked }];
    });
  if (bars.length === 0) return null;
  const reached = ({ amount, minimum }: Checked) => reach(amount, minimum);
  const scale = Math.min(
    WIDEST,
    Math.max(NARROWEST, ...bars.map(({ checked }) => reached(checked)))
  );
  const percent = (ratio: number) => `${Math.min(1, ratio / scale) * 100}%`;
  return (
    <>
      <ul className={styles.list} aria-label={messages.picture}>
        {bars.map(({ place, checked }) => (
          <li key={place.code} className={styles.item}>
            <span>{shortName(place.name)}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={mergeClasses(styles.fill, checked.meets ? styles.met : styles.short)}
                style={{ width: percent(reached(checked)) }}
              />
              <span className={styles.tick} style={{ insetInlineStart: percent(1) }} />
            </span>
            <span className={styles.last}>
              <Verdict checked={checked} shown={shownOf(kind.amount)} />
            </span>
          </li>
        ))}
      </ul>
      <Caption1 as="p" block className={styles.note}>
        {messages.pictureHow}
      </Caption1>
    </>
  );
}
