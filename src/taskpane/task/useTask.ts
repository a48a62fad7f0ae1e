import { useCallback, useEffect, useRef, useState } from "react";
import type { LongTask } from "../../sheet/sheet";

/** What a task has done, said by the page that ran it; with a way back where there is one. */
export interface Done {
  /** In the language of the moment when it was done. */
  readonly said: string;
  /** Gives what is to be said of what it left behind, if anything. */
  readonly undo?: () => Promise<string | void>;
  /** Said once it was taken back, where that leaves something behind; otherwise all is as it was. */
  readonly undone?: string;
}

export type TaskState =
  | { readonly kind: "idle" }
  /** Share from 0 to 1, where it is known. */
  | { readonly kind: "running"; readonly share?: number; readonly canStop: boolean }
  /** Where taking back has failed, it can be tried again. */
  | { readonly kind: "failed"; readonly error: unknown; readonly back?: Done }
  | ({ readonly kind: "done" } & Done)
  | { readonly kind: "undone"; readonly said?: string };

/** Something that takes its time, one at a time: it shows how far it is, can be stopped, and may be taken back. */
export interface Task {
  readonly state: TaskState;
  /** Runs the work; a second one is refused while one runs. Whatever it throws becomes the state `failed`. */
  run(work: (task: Required<LongTask>) => Promise<Done | void>): Promise<void>;
  cancel(): void;
  undo(): Promise<void>;
  /** Back to idle; without effect while running. */
  dismiss(): void;
}

/** What was done and can still be taken back, also after a first try that failed. */
export function doneIn(state: TaskState): Done | undefined {
  if (state.kind === "failed") return state.back;
  return state.kind === "done" ? state : undefined;
}

/** See `Task`. */
export function useTask(): Task {
  const [state, setState] = useState<TaskState>({ kind: "idle" });
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  /** Holds the task while something goes on: nothing else can begin meanwhile. */
  const hold = useCallback(
    async (first: TaskState, work: (controller: AbortController) => Promise<TaskState>) => {
      if (stop.current) return;
      const controller = new AbortController();
      stop.current = controller;
      setState(first);
      try {
        setState(await work(controller));
      } catch (error) {
        setState({ kind: "failed", error });
      } finally {
        stop.current = undefined;
      }
    },
    []
  );

  const run = useCallback(
    (work: (task: Required<LongTask>) => Promise<Done | void>) =>
      hold({ kind: "running", share: 0, canStop: true }, async ({ signal }) => {
        const onProgress = (share: number) =>
          setState((before) => (before.kind === "running" ? { ...before, share } : before));
        const done = await work({ signal, onProgress });
        return done ? { kind: "done", ...done } : { kind: "idle" };
      }),
    [hold]
  );

  const cancel = useCallback(() => {
    stop.current?.abort();
    setState((before) => (before.kind === "running" ? { ...before, canStop: false } : before));
  }, []);

  const undo = useCallback(async () => {
    const done = doneIn(state);
    if (!done?.undo) return;
    const { undo: takeBack, undone } = done;
    await hold({ kind: "running", canStop: false }, async () => {
      try {
        const said = (await takeBack()) ?? undone;
        return { kind: "undone", ...(said !== undefined && { said }) };
      } catch (error) {
        return { kind: "failed", error, back: done };
      }
    });
  }, [state, hold]);

  const dismiss = useCallback(() => {
    if (!stop.current) setState({ kind: "idle" });
  }, []);

  return { state, run, cancel, undo, dismiss };
}
