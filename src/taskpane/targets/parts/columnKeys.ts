import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Enter and the arrow keys go up and down a table's column, from field to field. */
export function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const field = event.target as HTMLElement;
  const cell = field.closest("td");
  if (step === undefined || event.nativeEvent.isComposing || !cell) return;
  const fields = Array.from(
    event.currentTarget.querySelectorAll<HTMLInputElement>(
      `td[data-column="${cell.dataset["column"]}"] input`
    )
  );
  const next = fields[fields.indexOf(field as HTMLInputElement) + step];
  event.preventDefault();
  next?.focus();
  next?.select();
}
