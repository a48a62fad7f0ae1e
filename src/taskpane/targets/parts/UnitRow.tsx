import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent } from "react";
import { JigaiError } from "../../../core/error";
import { errorText } from "../../../core/text";
import { useLanguage } from "../../shell/language";
import type { Targets } from "../hooks/useTargets";
import { readFigure } from "../model/figures";
import { pasted } from "../model/paste";
import type { ColumnId } from "../model/state";
import { shortName } from "../model/units";
import { AmountCell } from "./AmountCell";
import type { UnitColumn } from "./UnitTable";

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
  const paste = (column: ColumnId) => (event: ClipboardEvent) => {
    const texts = pasted(event.clipboardData.getData("text/plain"), units, index);
    if (!texts) return;
    event.preventDefault();
    targets.fill(column, texts);
  };
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
            <td key={column.heading} className={styles.cell} data-column={column.input}>
              <AmountCell
                label={`${name} ${column.heading}`}
                value={targets.texts(column.input)[code] ?? ""}
                errorId={errorIn(column) && id}
                onChange={(value) => targets.fill(column.input, { [code]: value })}
                onPaste={paste(column.input)}
              />
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
