import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { JigaiError } from "../../../../core/error";
import { errorText } from "../../../../core/text";
import { useLanguage } from "../../../shell/language";
import type { Targets } from "../model/useTargets";
import { readFigure } from "../model/figures";
import { pasted } from "../model/paste";
import type { ColumnId } from "../model/state";
import { AmountInput } from "../../../parts/AmountField";
import { shortName } from "../../../parts/shortName";
import type { UnitColumn } from "./unitColumn";

const useStyles = makeStyles({
  cell: {
    padding: "2px",
    textAlign: "right",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  error: {
    padding: "0 2px 4px",
    textAlign: "left",
    color: tokens.colorStatusDangerForeground3,
  },
});

interface Props {
  targets: Targets;
  /** Of the unit. */
  index: number;
  columns: readonly UnitColumn[];
}

/** A unit's row; what can't be read in it is said in a row of its own below. */
export function UnitRow({ targets, index, columns }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const id = useId();
  const { units } = targets;
  const { code, name } = units[index]!;
  const errorIn = (column: UnitColumn): JigaiError | undefined => {
    const figure = "input" in column && readFigure(targets.texts(column.input)[code]);
    return figure instanceof JigaiError ? figure : undefined;
  };
  const errors = columns.flatMap((column) => {
    const error = errorIn(column);
    return error ? [`${column.heading}：${errorText(error, language)}`] : [];
  });
  const input = (column: ColumnId, heading: string, invalid: boolean) => (
    <AmountInput
      inputMode="decimal"
      aria-label={`${name} ${heading}`}
      value={targets.texts(column)[code] ?? ""}
      invalid={invalid}
      {...(invalid && { "aria-describedby": id })}
      onText={(text) => targets.fill(column, { [code]: text })}
      onCells={(cells) => targets.fill(column, pasted(cells, units, index))}
    />
  );
  return (
    <>
      <tr>
        <th scope="row" title={name} className={mergeClasses(styles.cell, styles.name)}>
          {shortName(name)}
        </th>
        {columns.map((column) =>
          "shown" in column ? (
            <td key={column.heading} className={styles.cell}>
              {column.shown(index)}
            </td>
          ) : (
            <td key={column.heading} className={styles.cell}>
              {input(column.input, column.heading, errorIn(column) !== undefined)}
            </td>
          )
        )}
      </tr>
      {errors.length > 0 && (
        <tr>
          <td id={id} colSpan={columns.length + 1} className={styles.error}>
            {errors.join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}
