import { Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";

const useStyles = makeStyles({
  root: { width: "100%", minWidth: 0, paddingInline: "0" },
  input: { width: "100%", minWidth: 0, textAlign: "right", paddingInline: "4px" },
  invalid: { textDecorationLine: "underline", textDecorationStyle: "wavy" },
});

interface Props {
  label: string;
  value: string;
  /** Id of the text that says what is wrong with it. */
  errorId?: string;
  onChange: (value: string) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** A field of a table's column. */
export function AmountCell({ label, value, errorId, onChange, onPaste }: Props) {
  const styles = useStyles();
  return (
    <Input
      size="small"
      className={styles.root}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      input={{
        className: mergeClasses(styles.input, errorId && styles.invalid),
        inputMode: "decimal",
        "aria-label": label,
        "aria-invalid": errorId ? true : undefined,
        "aria-describedby": errorId,
        onPaste,
      }}
    />
  );
}
