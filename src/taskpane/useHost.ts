import { createContext, useContext, useEffect, useState } from "react";
import { connect } from "../sheet/connect";
import { Host } from "../sheet/sheet";

/** What the pane stands in; undefined as long as that is not known, which may be for ever. */
export function useHost(): Host | undefined {
  const [host, setHost] = useState<Host>();
  useEffect(() => {
    let mounted = true;
    connect()
      .catch(() => ({}))
      .then((found) => mounted && setHost(found));
    return () => {
      mounted = false;
    };
  }, []);
  return host;
}

export const HostContext = createContext<Host | undefined>(undefined);
export const useHostContext = () => useContext(HostContext);
