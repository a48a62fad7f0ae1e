import { inLanguage } from "../../../../../core/text";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Section } from "../../../../parts/Section";
import { useLanguage, useMessages } from "../../../../shell/language";
import { useScenarioName } from "../../model/useScenarioName";
import type { Targets } from "../../model/useTargets";
import { compared } from "../../model/compare";
import { shortName } from "../../../../parts/shortName";
import { shownExactly } from "../../../../parts/shownAmount";
import { shownChange } from "../shownChange";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  cell: {
    padding: "2px",
    textAlign: "right",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  sum: { fontWeight: tokens.fontWeightSemibold },
  difference: { display: "block", color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** All scenarios side by side, each with its differences from the one on show. */
export function Comparison({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(targetsMessages);
  const nameOf = useScenarioName();
  const { kept, policy, units, splits, scenario } = targets;
  if (kept.scenarios.length < 2) return null;
  const rows = compared(units, kept.scenarios, splits, scenario.id);
  return (
    <Section title={messages.split.compare}>
      <p className={styles.note}>{messages.split.compareHow(nameOf(scenario))}</p>
      <table className={styles.table} aria-label={messages.split.compare}>
        <caption className={styles.caption}>{messages.unit}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {inLanguage(policy.units, language)}
            </th>
            {kept.scenarios.map((each) => (
              <th key={each.id} scope="col" className={styles.cell}>
                {nameOf(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, shares, differences }) => (
            <tr key={unit.code}>
              <th scope="row" title={unit.name} className={mergeClasses(styles.cell, styles.name)}>
                {shortName(unit.name)}
              </th>
              {shares.map((share, i) => (
                <td key={kept.scenarios[i]!.id} className={styles.cell}>
                  {share ? shownExactly(share) : messages.split.notMade}
                  {differences[i] && (
                    <span className={styles.difference}>({shownChange(differences[i])})</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.sum)}>
              {messages.split.sum}
            </th>
            {splits.map((split, i) => (
              <td key={kept.scenarios[i]!.id} className={mergeClasses(styles.cell, styles.sum)}>
                {split.kind === "made"
                  ? shownExactly(split.result.distributed)
                  : messages.split.notMade}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
