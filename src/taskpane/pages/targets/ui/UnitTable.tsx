import { inLanguage } from "../../../../core/text";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Targets } from "../model/useTargets";
import { classesOf } from "../model/units";
import { targetsMessages } from "../messages";
import type { UnitColumn } from "./unitColumn";
import { UnitRow } from "./UnitRow";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  heading: {
    padding: "2px",
    textAlign: "right",
    verticalAlign: "bottom",
    overflowWrap: "normal",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: "left", width: "22%" },
  class: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalS} 2px 2px`,
  },
});

interface Props {
  targets: Targets;
  label: string;
  columns: readonly UnitColumn[];
}

/** The units by class, one a row. Fields of a column are gone through with Enter and the arrow keys, or pasted. */
export function UnitTable({ targets, label, columns }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { unit: amountUnit } = useMessages(targetsMessages);
  const { policy, units } = targets;
  return (
    <table className={styles.table} aria-label={label}>
      <caption className={styles.caption}>{amountUnit}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.first)}>
            {inLanguage(policy.units, language)}
          </th>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {classesOf(policy).map(({ key, units: inClass }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className={styles.class}>
              {inLanguage(policy.classLine(key, inClass[0]!.minimum.toFixed()), language)}
            </th>
          </tr>
          {inClass.map((unit) => (
            <UnitRow
              key={unit.code}
              targets={targets}
              index={units.indexOf(unit)}
              columns={columns}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
