import { useRemembered } from "../remembered";

/** Pixels; Excel's own panes are about so wide. */
export const narrowest = 320;
export const widest = 600;
const usual = 360;

/** How wide the pane is, and what changes it; never outside of its limits. */
export function usePaneWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useRemembered("jigai.paneWidth", usual, isWidth);
  return [width, (wanted) => setWidth(Math.round(Math.min(widest, Math.max(narrowest, wanted))))];
}

function isWidth(value: unknown): value is number {
  return typeof value === "number" && value >= narrowest && value <= widest;
}
