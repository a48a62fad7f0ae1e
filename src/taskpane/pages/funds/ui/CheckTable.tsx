import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { JigaiError } from "../../../../core/error";
import type { Place } from "../../../../core/place/places";
import { inLanguage, errorText } from "../../../../core/text";
import { AmountInput, useMessageIds } from "../../../parts/AmountField";
import { shortName } from "../../../parts/shortName";
import { useLanguage, useMessages } from "../../../shell/language";
import type { CheckResult } from "../model/check";
import { groupsOf, type CheckKind, type UnitGroup } from "../model/checkKind";
import { shownOf } from "../model/shown";
import { textAt, type Texts } from "../model/texts";
import { fundsMessages } from "../messages";
import { useTableStyles } from "./tableStyles";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  amount: { width: "45%" },
  last: { width: "7.5em", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  kind: CheckKind;
  texts: Texts;
  result: CheckResult | undefined;
  onText: (place: Place, text: string) => void;
  onCells: (place: Place, cells: string[][]) => void;
}

/** The units with their figures to be typed, by minimum; the verdict beside each. */
export function CheckTable({ kind, texts, result, onText, onCells }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const messageId = useMessageIds();
  const shown = shownOf(kind.amount);
  const heading = ({ minimum, class: of }: UnitGroup) =>
    messages.group(
      shown(minimum),
      inLanguage(kind.unit, language),
      of && kind.class && inLanguage(kind.class.name(of.toFixed()), language)
    );
  const label = inLanguage(kind.amount.label, language);

  const row = (place: Place) => {
    const checked = result?.units[place.code];
    const error = checked instanceof JigaiError ? checked : undefined;
    const id = messageId(place.code);
    return (
      <Fragment key={place.code}>
        <tr>
          <th scope="row" className={table.name} title={place.name}>
            {shortName(place.name)}
          </th>
          <td className={styles.amount}>
            <AmountInput
              aria-label={`${place.name} ${label}`}
              value={textAt(texts, place, kind.amount.name)}
              invalid={error !== undefined}
              {...(error && { "aria-describedby": id })}
              onText={(text) => onText(place, text)}
              onCells={(cells) => onCells(place, cells)}
            />
          </td>
          <td className={mergeClasses(styles.last, table.number)}>
            <Verdict checked={checked} shown={shown} />
          </td>
        </tr>
        {error && (
          <tr>
            <td colSpan={3} id={id} className={table.error}>
              {errorText(error, language)}
            </td>
          </tr>
        )}
      </Fragment>
    );
  };
  return (
    <table className={table.table} aria-label={inLanguage(kind.heading, language)}>
      <thead>
        <tr>
          <th scope="col" className={table.name}>
            {inLanguage(kind.place.label, language)}
          </th>
          <th scope="col" className={table.number}>
            {label + inLanguage(kind.unitMark, language)}
          </th>
          <th scope="col" className={table.number}>
            {messages.verdict}
          </th>
        </tr>
      </thead>
      {groupsOf(kind).map((group) => (
        <tbody key={group.minimum.toFixed()}>
          <tr>
            <th colSpan={3} scope="rowgroup" className={table.group}>
              {heading(group)}
            </th>
          </tr>
          {group.places.map(row)}
        </tbody>
      ))}
    </table>
  );
}
