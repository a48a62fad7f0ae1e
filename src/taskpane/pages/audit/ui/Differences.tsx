import { inLanguage } from "../../../../core/text";
import { Text, tokens, makeStyles } from "@fluentui/react-components";
import {
  causesOf,
  differencesIn,
  uncheckedIn,
  type Difference,
} from "../../../../core/audit/causes";
import { causeOf, culprit, reasonOf } from "../../../../core/audit/report/reasons";
import { auditWords } from "../../../../core/audit/words";
import { shownDifference, shownExactly } from "../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../shell/language";
import type { AuditRun } from "../model/runAudit";
import { auditMessages } from "../messages";
import { CellLine } from "./CellLine";
import { Group } from "./Group";
import { Lines } from "./Lines";
import { useVerdictStyles } from "./verdictStyles";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every difference, by cause, and what couldn't be checked. */
export function Differences({ run }: { run: AuditRun }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).result;
  const { causes: names } = inLanguage(auditWords, language);
  const { differing } = run.audit;
  const causes = causesOf(differencesIn(differing));
  const unchecked = uncheckedIn(differing);
  const most = Math.max(...causes.map(({ differences }) => differences.length));
  return (
    <div>
      {causes.length === 0 && (
        <Text as="p" className={styles.note}>
          {messages.allAgree}
        </Text>
      )}
      {causes.map(({ kind, differences, sum }, i) => (
        <Group
          key={kind}
          value={kind}
          defaultOpen={i === 0}
          title={names[kind]}
          figures={`${messages.count(differences.length)} · ${shownDifference(sum)}`}
          share={differences.length / most}
        >
          <Lines items={differences} line={(each) => <DifferenceLine of={each} run={run} />} />
        </Group>
      ))}
      {unchecked.length > 0 && (
        <Group
          value="unchecked"
          title={messages.unchecked}
          figures={messages.count(unchecked.length)}
        >
          <Lines
            items={unchecked}
            line={({ row, comparison }) => (
              <CellLine
                address={culprit(run.ledger, { row, comparison }) ?? comparison.address}
                name={row.name}
              >
                {reasonOf(run.ledger, { row, comparison }, language)}
              </CellLine>
            )}
          />
        </Group>
      )}
    </div>
  );
}

function DifferenceLine({ of, run }: { of: Difference; run: AuditRun }) {
  const colours = useVerdictStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).result;
  const { row, comparison, mistake } = of;
  const several = run.columns.length > 1;
  const column = run.columns.find(({ field }) => field === comparison.field)!.column;
  const cause = causeOf(run.ledger, of, language);
  const basis = mistake?.basis || row.basis;
  return (
    <CellLine
      address={comparison.address}
      name={row.name}
      amount={shownDifference(comparison.difference!)}
      amountClass={colours[comparison.verdict]}
    >
      {messages.amounts(
        several ? column.heading : messages.reported,
        shownExactly(comparison.reported!),
        shownExactly(row.due!)
      )}
      <br />
      {messages.cause(cause, basis)}
    </CellLine>
  );
}
