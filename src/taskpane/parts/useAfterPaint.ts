import { startTransition, useEffect, useState } from "react";

/** True once what was drawn first is on the screen: what is long can then follow without keeping people waiting. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // The frame after the next: by then the first one has been shown.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
