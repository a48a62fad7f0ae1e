import { inLanguage } from "../../../../core/text";
import type { Listed } from "../../../../core/audit";
import type { LedgerNote } from "../../../../core/ledger/ledger";
import { useLanguage, useMessages } from "../../../shell/language";
import type { LeftOutRow } from "../model/understand";
import { auditMessages } from "../messages";
import { CellLine } from "./CellLine";
import { Group } from "./Group";
import { Lines } from "./Lines";

/** Rows that are no projects, each with what it was taken for. */
export function LeftOutRows({ leftOut }: { leftOut: Listed<LeftOutRow> }) {
  const language = useLanguage();
  const { leftOut: title, rowKinds } = useMessages(auditMessages).table;
  if (leftOut.count === 0) return null;
  return (
    <Group value="leftOut" title={title(leftOut.count)}>
      <Lines
        items={leftOut.items}
        line={({ address, shown, kind, note }) => (
          <CellLine address={address} name={shown} amount={rowKinds[kind]}>
            {note && inLanguage(note, language)}
          </CellLine>
        )}
      />
    </Group>
  );
}

interface Props {
  value: string;
  of: Listed<LedgerNote>;
  title: (count: number) => string;
}

/** What was read differently from its face, or not at all; nothing where there is nothing. */
export function RemarkGroup({ value, of, title }: Props) {
  const language = useLanguage();
  const { wholeTable } = useMessages(auditMessages).remarks;
  if (of.count === 0) return null;
  return (
    <Group value={value} title={title(of.count)}>
      <Lines
        items={of.items}
        line={({ address, text }) =>
          address ? (
            <CellLine address={address} name={inLanguage(text, language)} />
          ) : (
            <CellLine name={wholeTable}>{inLanguage(text, language)}</CellLine>
          )
        }
      />
    </Group>
  );
}
