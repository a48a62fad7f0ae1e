import { rangeOf, type Area } from "../core/grid/address";

import type { Written } from "./sheet";

/** What has been written there, with a way back that is taken once; when it fails, it can be tried again. */
export function written(area: Area, restore: () => Promise<void>): Written {
  let restored: Promise<void> | undefined;
  return {
    address: rangeOf(area),
    undo() {
      restored ??= restore().catch((error) => {
        restored = undefined;
        throw error;
      });
      return restored;
    },
  };
}
