import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** A tab: its name, its own id and that of what it shows, where those are needed. */
export interface TabOf<Value> {
  readonly value: Value;
  readonly label: string;
  readonly id?: string;
  readonly controls?: string;
}

interface Props<Value> {
  label: string;
  tabs: readonly TabOf<Value>[];
  /** None of the tabs where something else is on show. */
  selected: Value | undefined;
  onSelect: (value: Value) => void;
  className?: string;
}

/**
 * Tabs as the ARIA practices describe them: one of them in the tab order, arrows, Home and End go along. The
 * component library's own bring a focus manager along that weighs as much as a whole place of the pane.
 */
export function Tabs<Value extends string | number>(props: Props<Value>) {
  const { label, tabs, selected, onSelect, className } = props;
  const styles = useStyles();
  const current = Math.max(
    0,
    tabs.findIndex(({ value }) => value === selected)
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = buttons.indexOf(event.target as HTMLElement);
    const last = buttons.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ value, label: name, id, controls }, i) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={id}
          aria-selected={value === selected}
          aria-controls={value === selected ? controls : undefined}
          tabIndex={i === current ? 0 : -1}
          className={mergeClasses(styles.tab, value === selected && styles.selected)}
          onClick={() => onSelect(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
