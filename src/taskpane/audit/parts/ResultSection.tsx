import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../parts/Section";
import { useWords } from "../../shell/language";
import type { AuditRun } from "../model/runAudit";
import { placeWords } from "../words";
import { Findings, SampleList } from "./Across";
import { Differences } from "./Differences";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  unit: { color: tokens.colorNeutralForeground2 },
});

/** How the audit came out: figures, differences by cause, findings, the sample. */
export function ResultSection({ run }: { run: AuditRun }) {
  const styles = useStyles();
  const words = useWords(placeWords).result;
  return (
    <>
      <Section title={words.title}>
        <Summary audit={run.audit} columns={run.columns} />
      </Section>
      <Section
        title={words.causes}
        beside={<Caption1 className={styles.unit}>{words.inWan}</Caption1>}
      >
        <Differences run={run} />
      </Section>
      <Section title={words.findings}>
        <Findings run={run} />
        <SampleList run={run} />
      </Section>
    </>
  );
}
