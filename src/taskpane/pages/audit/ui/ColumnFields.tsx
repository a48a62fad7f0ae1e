import { inLanguage } from "../../../../core/text";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { columnLetters } from "../../../../core/grid/address";
import type { Column } from "../../../../core/ledger/ledger";
import { useLanguage, useMessages } from "../../../shell/language";
import { fieldChoices, IGNORED } from "../model/fieldChoices";
import type { Corrections, Understanding } from "../model/understand";
import { auditMessages } from "../messages";
import { Group } from "./Group";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(170px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
});

interface Props {
  of: Understanding;
  defaultOpen: boolean;
  disabled: boolean;
  onCorrect: (corrections: Corrections) => void;
}

/** What each column was taken for, by its heading or by the user. */
export function ColumnFields({ of, defaultOpen, disabled, onCorrect }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(auditMessages).columns;
  const { corrections, policy } = of;
  const { columns } = of.table.ledger;
  const choices = useMemo(() => fieldChoices(policy), [policy]);
  const unknown = columns.filter(({ field, index }) => !field && !isIgnored(index, corrections));

  function choose(index: number, value: string) {
    const { [columnLetters(index)]: _, ...others } = corrections.overrides;
    const overrides = value === "" ? others : { ...others, [columnLetters(index)]: value };
    onCorrect({ ...corrections, overrides });
  }

  return (
    <Group
      value="columns"
      defaultOpen={defaultOpen}
      title={messages.title(columns.length, unknown.length)}
    >
      <div className={styles.grid}>
        {columns.map((column) => (
          <Field key={column.index} label={labelOf(column, messages.column)} size="small">
            <Select
              size="small"
              disabled={disabled}
              value={isIgnored(column.index, corrections) ? IGNORED : (column.field?.id ?? "")}
              onChange={(_, { value }) => choose(column.index, value)}
            >
              {(column.by === "override" || isIgnored(column.index, corrections)) && (
                <option value="">{messages.byHeading}</option>
              )}
              {!column.field && !isIgnored(column.index, corrections) && (
                <option value="">{messages.unknown}</option>
              )}
              <option value={IGNORED}>{messages.ignored}</option>
              {(["reported", "inputs", "others"] as const).map((group) => (
                <optgroup key={group} label={messages.groups[group]}>
                  {choices[group].map(({ id, label }) => (
                    <option key={id} value={id}>
                      {inLanguage(label, language)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Group>
  );
}

function isIgnored(index: number, { overrides }: Corrections): boolean {
  return overrides[columnLetters(index)] === IGNORED;
}

function labelOf(
  { index, heading, unit }: Column,
  said: (letters: string, heading: string) => string
): string {
  const named = said(columnLetters(index), heading);
  return unit && !heading.includes(unit) ? `${named}（${unit}）` : named;
}
