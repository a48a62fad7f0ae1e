import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Audit, Finding, FindingKind } from "../../../../core/audit";
import { addressOf } from "../../../../core/grid/address";
import { listUnder } from "../../../../core/audit/listUnder";
import { auditWords } from "../../../../core/audit/words";
import { shownAmount } from "../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../shell/language";
import type { AuditRun } from "../model/runAudit";
import { auditMessages } from "../messages";
import { CellLine } from "./CellLine";
import { Group } from "./Group";
import { Lines } from "./Lines";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was found across rows, by kind. */
export function Findings({ run }: { run: { readonly audit: Pick<Audit, "findings"> } }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).result;
  const { findings: names } = inLanguage(auditWords, language);
  const byKind = new Map<FindingKind, Finding[]>();
  for (const finding of run.audit.findings) listUnder(byKind, finding.kind).push(finding);
  if (byKind.size === 0) return <Caption1 className={styles.note}>{messages.noFindings}</Caption1>;
  return (
    <div>
      {[...byKind].map(([kind, findings]) => (
        <Group
          key={kind}
          value={kind}
          title={names[kind]}
          figures={messages.count(findings.length)}
        >
          <Lines
            items={findings}
            line={({ address, text, basis, amount }) => (
              <CellLine
                address={address}
                name={basis ?? ""}
                {...(amount && { amount: shownAmount(amount) })}
              >
                {inLanguage(text, language)}
              </CellLine>
            )}
          />
        </Group>
      ))}
    </div>
  );
}

/** What was added up in the table itself, and how it came out. */
export function RelationList({ relations }: Pick<Audit, "relations">) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).result;
  if (relations.length === 0) return null;
  return (
    <Group value="relations" title={messages.relations(relations.length)}>
      {relations.map(({ what, rows, off, near, unread, remark }) => (
        <Caption1 key={what.zh} as="p" block className={styles.note}>
          {[
            inLanguage(what, language),
            messages.relation(rows, off, near, unread),
            ...(remark ? [inLanguage(remark, language)] : []),
          ].join(" ")}
        </Caption1>
      ))}
    </Group>
  );
}

/** The sample for checking by hand. */
export function SampleList({ run }: { run: AuditRun }) {
  const styles = useStyles();
  const messages = useMessages(auditMessages).result;
  const { sample } = run.audit;
  if (!sample || sample.items.length === 0) return null;
  const column = (run.columns[0]?.column ?? run.ledger.columns[0]!).index;
  return (
    <Group value="sample" title={messages.sample(sample.items.length)}>
      <Caption1 as="p" block className={styles.note}>
        {messages.sampleFigures(shownAmount(sample.population), shownAmount(sample.interval))}
      </Caption1>
      <Lines
        items={sample.items}
        line={({ row, name, amount, certain }) => (
          <CellLine
            address={addressOf(row - 1, column)}
            name={certain ? messages.cause(name, messages.certain) : name}
            amount={shownAmount(amount)}
          />
        )}
      />
    </Group>
  );
}
