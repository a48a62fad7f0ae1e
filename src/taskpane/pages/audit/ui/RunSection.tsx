import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../../../parts/Section";
import { useMessages } from "../../../shell/language";
import { readSeed, readTolerance, type TypedSettings } from "../model/settings";
import { auditMessages } from "../messages";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  start: { alignSelf: "flex-start" },
});

interface Props {
  typed: TypedSettings;
  onType: (typed: TypedSettings) => void;
  /** Was there a run before? */
  again: boolean;
  disabled: boolean;
  onStart: () => void;
  children: ReactNode;
}

/** Tolerance, seed, and the button that starts the audit; then how far it is. */
export function RunSection({ typed, onType, again, disabled, onStart, children }: Props) {
  const styles = useStyles();
  const messages = useMessages(auditMessages).run;
  const tolerance = readTolerance(typed.tolerance);
  const seed = readSeed(typed.seed);
  return (
    <Section title={messages.title}>
      <div className={styles.fields}>
        <Field
          label={messages.tolerance}
          hint={messages.toleranceHint}
          validationMessage={tolerance ? null : messages.notATolerance}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={typed.tolerance}
            onChange={(_, { value }) => onType({ ...typed, tolerance: value })}
          />
        </Field>
        <Field
          label={messages.seed}
          hint={messages.seedHint}
          validationMessage={seed === undefined ? messages.notASeed : null}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            value={typed.seed}
            onChange={(_, { value }) => onType({ ...typed, seed: value })}
          />
        </Field>
      </div>
      <Button
        appearance="primary"
        className={styles.start}
        disabled={disabled || !tolerance || seed === undefined}
        onClick={onStart}
      >
        {again ? messages.again : messages.run}
      </Button>
      {children}
    </Section>
  );
}
