import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { narrowest, widest } from "./paneWidth";

/** Pixels. */
const handleWidth = 7;

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    width: `${handleWidth}px`,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      backgroundColor: tokens.colorBrandBackground2,
    },
  },
});

/** Pixels that an arrow key moves. */
const step = 20;

interface Props {
  label: string;
  /** The id of what it makes wider, on its right. */
  controls: string;
  width: number;
  onWidth(width: number): void;
}

/** The border left of the pane, which mouse and keyboard move. */
export function WidthHandle({ label, controls, width, onWidth }: Props) {
  const styles = useStyles();
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(document.documentElement.clientWidth - event.clientX - Math.ceil(handleWidth / 2));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Record<string, number> = {
      ...{ ArrowLeft: width + step, ArrowRight: width - step },
      ...{ Home: narrowest, End: widest },
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(wanted);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className={styles.handle}
      onKeyDown={onKeyDown}
      // Otherwise the pane's own page takes the mouse as soon as it is over it.
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
