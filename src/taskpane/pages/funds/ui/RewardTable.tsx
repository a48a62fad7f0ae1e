import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Place } from "../../../../core/place/places";
import { inLanguage, errorText } from "../../../../core/text";
import { AmountInput, useMessageIds } from "../../../parts/AmountField";
import { shortName } from "../../../parts/shortName";
import { useLanguage } from "../../../shell/language";
import { rewardPlaces, type RewardKind } from "../model/reward";
import { errorIn, textAt, type Texts } from "../model/texts";
import { useTableStyles } from "./tableStyles";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  name: { width: "3.6em" },
  heading: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  kind: RewardKind;
  texts: Texts;
  onText: (place: Place, column: string, text: string) => void;
  onCells: (place: Place, column: string, cells: string[][]) => void;
}

/** What the units did in the year, to be typed, indicator by indicator. */
export function RewardTable({ kind, texts, onText, onCells }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  const language = useLanguage();
  const messageId = useMessageIds();
  const { indicators } = kind;

  const row = (place: Place) => {
    const errors = indicators.flatMap((input) => {
      const error = errorIn(input, textAt(texts, place, input.name));
      return error ? [{ name: input.name, error }] : [];
    });
    const id = messageId(place.code);
    return (
      <Fragment key={place.code}>
        <tr>
          <th scope="row" className={table.name} title={place.name}>
            {shortName(place.name)}
          </th>
          {indicators.map(({ name, label }) => {
            const invalid = errors.some((each) => each.name === name);
            return (
              <td key={name}>
                <AmountInput
                  aria-label={`${place.name} ${inLanguage(label, language)}`}
                  value={textAt(texts, place, name)}
                  invalid={invalid}
                  {...(invalid && { "aria-describedby": id })}
                  onText={(text) => onText(place, name, text)}
                  onCells={(cells) => onCells(place, name, cells)}
                />
              </td>
            );
          })}
        </tr>
        {errors.length > 0 && (
          <tr>
            <td colSpan={indicators.length + 1} id={id} className={table.error}>
              {errors.map(({ name, error }) => (
                <div key={name}>{errorText(error, language)}</div>
              ))}
            </td>
          </tr>
        )}
      </Fragment>
    );
  };
  return (
    <table
      className={mergeClasses(table.table, styles.table)}
      aria-label={inLanguage(kind.heading, language)}
    >
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.name, styles.name)}>
            {inLanguage(kind.place.label, language)}
          </th>
          {indicators.map(({ name, label }) => (
            <th key={name} scope="col" className={table.number}>
              {inLanguage(label, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rewardPlaces(kind, texts).map(row)}</tbody>
    </table>
  );
}
