import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedTable } from "../../../../core/audit";
import { USUAL_TOLERANCE } from "../../../../core/audit/tolerance";
import { Section } from "../../../parts/Section";
import { useMessages } from "../../../shell/language";
import type { AuditRun } from "../model/runAudit";
import { auditMessages } from "../messages";
import { Findings, RelationList, SampleList } from "./Across";
import { Differences } from "./Differences";
import { FormulaFindings } from "./FormulaFindings";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  unit: { color: tokens.colorNeutralForeground2 },
});

/** A table without amounts to recompute: what was added up in it, and what was found. */
export function AddedUpSection({ audit }: { audit: CheckedTable["audit"] }) {
  const messages = useMessages(auditMessages).result;
  if (audit.relations.length === 0) return null;
  return (
    <Section title={messages.addedUp(USUAL_TOLERANCE.toFixed())}>
      <Findings run={{ audit }} />
      <RelationList relations={audit.relations} />
    </Section>
  );
}

/** How the audit came out: figures, differences by cause, findings, the sample. */
export function ResultSection({ run }: { run: AuditRun }) {
  const styles = useStyles();
  const messages = useMessages(auditMessages).result;
  return (
    <>
      <Section title={messages.title}>
        <Summary audit={run.audit} columns={run.columns} />
      </Section>
      <Section
        title={messages.causes}
        beside={<Caption1 className={styles.unit}>{messages.inWan}</Caption1>}
      >
        <Differences run={run} />
      </Section>
      <Section title={messages.findings}>
        <Findings run={run} />
        <RelationList relations={run.audit.relations} />
        <SampleList run={run} />
      </Section>
      <Section
        title={messages.formulas}
        beside={<Caption1 className={styles.unit}>{messages.inOwnUnit}</Caption1>}
      >
        <FormulaFindings run={run} />
      </Section>
    </>
  );
}
