import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaFinding, FormulaFindingKind } from "../../../../core/audit/formulaEvidence";
import { listUnder } from "../../../../core/audit/listUnder";
import { auditWords } from "../../../../core/audit/words";
import { inLanguage } from "../../../../core/text";
import { shownDifference } from "../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../shell/language";
import type { AuditRun } from "../model/runAudit";
import { auditMessages } from "../messages";
import { CellLine } from "./CellLine";
import { Group } from "./Group";
import { Lines } from "./Lines";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was found in the sheet's formulas, by kind, with what it changes in the cell's own unit. */
export function FormulaFindings({ run: { formulas } }: { run: AuditRun }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).result;
  const { formulas: names, notKnown } = inLanguage(auditWords, language);
  if (!formulas || formulas.length === 0) {
    const said = formulas ? messages.noFormulas : messages.tooManyFormulas;
    return <Caption1 className={styles.note}>{said}</Caption1>;
  }
  const byKind = new Map<FormulaFindingKind, FormulaFinding[]>();
  for (const finding of formulas) listUnder(byKind, finding.kind).push(finding);
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
            line={({ address, text, change }) => (
              <CellLine
                address={address}
                name=""
                amount={change ? shownDifference(change) : notKnown}
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
