import { inLanguage } from "../../../../core/text";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ErrorPayloads, JigaiError } from "../../../../core/error";
import { columnLetters, rangeOf } from "../../../../core/grid/address";
import { policies } from "../../../../policies";
import { Failure } from "../../../parts/Failure";
import { Section } from "../../../parts/Section";
import { useLanguage, useMessages, type Language } from "../../../shell/language";
import type { Corrections, Understanding } from "../model/understand";
import { auditMessages } from "../messages";
import { ColumnFields } from "./ColumnFields";
import { LeftOutRows, RemarkGroup } from "./Remarks";
import { unitText } from "./unitText";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  narrow: { minWidth: 0, width: "100%" },
});

interface Props {
  of: Understanding;
  disabled: boolean;
  onCorrect: (corrections: Corrections) => void;
}

/** The table as it was understood, each point to be corrected. */
export function TableSection({ of, disabled, onCorrect }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages);
  const { table, policy, reported, corrections, dataRows, leftOut, remarks, problem } = of;
  const { ledger } = table;
  const named = reported.map(({ column: { index, heading } }) =>
    messages.columns.column(columnLetters(index), heading)
  );
  const facts = [
    [messages.table.rows, messages.table.rowCount(dataRows)],
    [messages.table.unit, unitText(ledger, messages.table)],
    ...(named.length > 0 ? [[messages.table.reported, named.join(messages.table.and)]] : []),
  ] as [term: string, fact: string][];
  const needsColumns = reported.length === 0 || problem !== undefined;
  return (
    <Section title={messages.table.title}>
      <div>
        <div>{ledger.title ?? messages.table.noTitle}</div>
        <div className={styles.term}>
          {messages.table.where(ledger.sheet, rangeOf(ledger.area))}
        </div>
      </div>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <Fact key={term} term={term} fact={fact} />
        ))}
      </dl>
      <Field
        className={styles.field}
        label={messages.table.policy}
        {...(policy
          ? !corrections.policy && { hint: messages.table.policyFromTable }
          : { validationState: "warning", validationMessage: messages.table.whichPolicy })}
      >
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={policy?.id ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => {
            const chosen = policies.find(({ id }) => id === value);
            if (chosen) onCorrect({ ...corrections, policy: chosen });
          }}
        >
          {!policy && <option value="">{messages.table.choosePolicy}</option>}
          {policies.map(({ id, document }) => (
            <option key={id} value={id}>
              {inLanguage(document, language)}
            </option>
          ))}
        </Select>
      </Field>
      {reported.length === 0 && <Failure intent="warning">{messages.table.noReported}</Failure>}
      {problem && (
        <Failure intent="warning">
          {messages.table.noRuleColumns(lacking(problem, language))}
        </Failure>
      )}
      <div>
        <ColumnFields
          defaultOpen={needsColumns}
          of={of}
          disabled={disabled}
          onCorrect={onCorrect}
        />
        <LeftOutRows leftOut={leftOut} />
        <RemarkGroup
          value="unreadable"
          of={remarks.unreadable}
          title={messages.remarks.unreadable}
        />
        <RemarkGroup value="notes" of={remarks.notes} title={messages.remarks.notes} />
      </div>
    </Section>
  );
}

function Fact({ term, fact }: { term: string; fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}

/** The columns of which the calculation needs some. */
function lacking({ code, payload }: JigaiError, language: Language): string[] {
  if (code !== "noRuleColumns") return [];
  const { names } = payload as ErrorPayloads["noRuleColumns"];
  return names.map((name) => inLanguage(name, language));
}
