import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { shownPercent } from "../../../parts/shownAmount";
import { Section } from "../../../parts/Section";
import { useLanguage, useMessages } from "../../../shell/language";
import type { CountyReward, RewardKind, RewardResult } from "../model/reward";
import { shortName } from "../../../parts/shortName";
import { shownExactly } from "../../../parts/shownAmount";
import { fundsMessages } from "../messages";
import { Certificate } from "./Certificate";
import { NoteList } from "./NoteList";
import { useTableStyles } from "./tableStyles";

const useStyles = makeStyles({
  remark: { textAlign: "left", color: tokens.colorNeutralForeground2 },
});

/** Each county's share and reward, what stays in the pool, and how it was worked out. */
export function RewardOutcome({ kind, result }: { kind: RewardKind; result: RewardResult }) {
  const styles = useStyles();
  const table = useTableStyles();
  const messages = useMessages(fundsMessages).reward;
  const language = useLanguage();
  const row = ({ place, share, reward, remark }: CountyReward) => (
    <tr key={place.code}>
      <th scope="row" className={table.name} title={place.name}>
        {shortName(place.name)}
      </th>
      <td className={table.number}>{shownPercent(share)}</td>
      <td className={table.number}>{shownExactly(reward)}</td>
      <td className={styles.remark}>
        <Caption1>{typeof remark === "string" ? remark : inLanguage(remark, language)}</Caption1>
      </td>
    </tr>
  );
  const sum = (label: string, amount: string) => (
    <tr className={table.total}>
      <th scope="row" className={table.name} colSpan={2}>
        {label}
      </th>
      <td className={table.number}>{amount}</td>
      <td />
    </tr>
  );
  return (
    <Section title={messages.result}>
      <table className={table.table} aria-label={messages.result}>
        <thead>
          <tr>
            <th scope="col" className={table.name}>
              {inLanguage(kind.place.label, language)}
            </th>
            <th scope="col" className={table.number}>
              {messages.share}
            </th>
            <th scope="col" className={table.number}>
              {messages.money}
            </th>
            <th scope="col" className={styles.remark}>
              {messages.remark}
            </th>
          </tr>
        </thead>
        <tbody>{result.counties.map(row)}</tbody>
        <tfoot>
          {sum(messages.total, shownExactly(result.sum))}
          {sum(messages.rest, shownExactly(result.rest))}
        </tfoot>
      </table>
      <NoteList notes={result.explanation.notes} />
      <Certificate explanation={result.explanation} />
    </Section>
  );
}
