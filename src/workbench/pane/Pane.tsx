import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Texts } from "../texts";
import { usePaneWidth } from "./paneWidth";
import { WidthHandle } from "./WidthHandle";

const useStyles = makeStyles({
  beside: { display: "flex", flexShrink: 0, minHeight: 0 },
  // Kept while it is hidden: what was filled in is still there when it comes back.
  hidden: { display: "none" },
  frame: { border: "none", height: "100%" },
});

const frameId = "pane";

interface Props {
  texts: Texts;
  shown: boolean;
  /** The keyboard has gone into the pane. */
  onEnter(): void;
  /** A key was pressed in it: its page has the keyboard to itself. */
  onKey(event: KeyboardEvent): void;
}

/** The task pane as Excel shows it: the same script, in a page of its own. */
export function Pane({ texts, shown, onEnter, onKey }: Props) {
  const styles = useStyles();
  const [width, setWidth] = usePaneWidth();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onBlur = () => {
      if (document.activeElement === frame.current) onEnter();
    };
    window.addEventListener("blur", onBlur);
    return () => window.removeEventListener("blur", onBlur);
  }, [onEnter]);
  const latestOnKey = useRef(onKey);
  useEffect(() => {
    latestOnKey.current = onKey;
  }, [onKey]);
  const listen = () =>
    frame.current?.contentWindow?.addEventListener(
      "keydown",
      (event) => latestOnKey.current(event),
      { capture: true }
    );
  return (
    <div className={shown ? styles.beside : styles.hidden}>
      <WidthHandle label={texts.paneWidth} controls={frameId} width={width} onWidth={setWidth} />
      <iframe
        ref={frame}
        id={frameId}
        title={texts.pane}
        src="/pane.html"
        onLoad={listen}
        className={styles.frame}
        style={{ width }}
      />
    </div>
  );
}
