import { createContext, useContext, useEffect, useState } from "react";
import { connect } from "../../sheet/connect";
import type { Host, Sheet } from "../../sheet/sheet";

/** What the pane stands in; undefined as long as that is not known, which may be for ever. */
export function useConnectedHost(): Host | undefined {
  const [host, setHost] = useState<Host>();
  useEffect(() => connect(setHost), []);
  return host;
}

export const HostContext = createContext<Host | undefined>(undefined);
export const useHost = () => useContext(HostContext);

/** The spreadsheet beside the pane; undefined without one, and as long as there is no connection. */
export function useSheet(): Sheet | undefined {
  return useHost()?.sheet;
}
