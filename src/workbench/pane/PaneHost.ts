import type { Embedder, Host } from "../../sheet/sheet";

/** Tells the pane, which has a page of its own, what it stands in. */
export class PaneHost implements Embedder {
  private readonly listeners = new Set<(host: Host) => void>();

  constructor(private host: Host) {}

  subscribe(listener: (host: Host) => void): () => void {
    this.listeners.add(listener);
    listener(this.host);
    return () => this.listeners.delete(listener);
  }

  /** Says what is new, if anything is. */
  update(change: Host): void {
    const names = Object.keys(change) as (keyof Host)[];
    if (names.every((name) => change[name] === this.host[name])) return;
    this.host = { ...this.host, ...change };
    [...this.listeners].forEach((listener) => listener(this.host));
  }
}
