import {
  Field,
  Input,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  type InputProps,
} from "@fluentui/react-components";
import { useId } from "react";
import type { JigaiError } from "../../core/error";
import { errorText } from "../../core/text";
import { useLanguage } from "../shell/language";
import { moveInColumn, pastedCells } from "./columnKeys";

const useStyles = makeStyles({
  // Columns are narrow: nothing of the field's width is given away.
  input: { minWidth: 0, width: "100%", paddingLeft: 0, paddingRight: 0 },
  invalid: shorthands.borderColor(tokens.colorStatusDangerBorder2),
  number: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

interface InputOnly extends Omit<InputProps, "onChange" | "value" | "onPaste"> {
  /** What was typed, as it is. */
  readonly value: string;
  readonly onText: (text: string) => void;
  /** A block of cells was pasted, its first one to stand here; without it, it goes into this one field. */
  readonly onCells?: ((cells: string[][]) => void) | undefined;
  readonly invalid?: boolean | undefined;
}

/** A number to be typed, right-aligned; in a table, Enter and arrows go up and down its column. */
export function AmountInput({ onText, onCells, invalid, ...props }: InputOnly) {
  const styles = useStyles();
  return (
    <Input
      size="small"
      autoComplete="off"
      {...props}
      className={mergeClasses(styles.input, invalid && styles.invalid)}
      input={{ className: styles.number, ...(invalid && { "aria-invalid": true }) }}
      onChange={(_, { value }) => onText(value)}
      onKeyDown={moveInColumn}
      onPaste={(event) => {
        const cells = pastedCells(event.clipboardData.getData("text/plain"));
        if (!onCells || !cells) return;
        event.preventDefault();
        onCells(cells);
      }}
    />
  );
}

interface Props extends Omit<InputOnly, "invalid"> {
  readonly label: string;
  /** Why what was typed can't be read. */
  readonly error?: JigaiError | undefined;
  readonly hint?: string | undefined;
}

/** The same under its label, with what is wrong below it. */
export function AmountField({ label, error, hint, ...props }: Props) {
  const language = useLanguage();
  return (
    <Field
      label={label}
      {...(props.size && { size: props.size })}
      {...(error && { validationMessage: errorText(error, language) })}
      {...(hint !== undefined && { hint })}
    >
      <AmountInput {...props} />
    </Field>
  );
}

/** Ids for a table's messages, since a cell is too narrow for them: the field names the one that is said of it. */
export function useMessageIds(): (key: string) => string {
  const id = useId();
  return (key) => `${id}-${key}`;
}
