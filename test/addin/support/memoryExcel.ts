/**
 * A sheet in the browser's memory that answers Excel's real client library (the excel-*.js of
 * @microsoft/office-js) at its lowest level, the batches of actions. So a test runs the very calls that
 * Excel gets. Those batches are internals of the library: its version is pinned.
 */
export interface MemoryExcel {
  /** Contents by address of row and column, both from 0: "5,2" is C6. */
  cells: Record<string, unknown>;
  protected: boolean;
  /** How many listen to the selection. */
  listeners(): number;
  select(...areas: { row: number; column: number; rows?: number; columns?: number }[]): void;
}

/** Runs inside the page, after the client library. Self-contained: its text is what gets there. */
export function installMemoryExcel(language: string): void {
  type Block = { kind: string; row: number; column: number; rows: number; columns: number };
  type Path = {
    Name: string;
    ParentObjectPathId?: number;
    ArgumentInfo?: { Arguments?: unknown[] };
  };
  type Action = {
    Id: number;
    ActionType: number;
    Name: string;
    ObjectPathId: number;
    ArgumentInfo?: { Arguments?: unknown[] };
    QueryInfo?: { Select: string[] };
  };
  const listeners = new Set<() => unknown>();
  // Objects of earlier batches, by the name under which the library speaks of them later on.
  const references: unknown[] = [];
  let selection: Block[] = [{ kind: "range", row: 0, column: 0, rows: 1, columns: 1 }];
  const excel = {
    cells: {} as Record<string, unknown>,
    protected: false,
    listeners: () => listeners.size,
    select(...areas: { row: number; column: number; rows?: number; columns?: number }[]) {
      selection = areas.map(({ row, column, rows = 1, columns = 1 }) => ({
        kind: "range",
        row,
        column,
        rows,
        columns,
      }));
      listeners.forEach((listener) => listener());
    },
  };

  function failure(code: string) {
    return Object.assign(new Error(code), { code });
  }

  function usedRange(): Block | undefined {
    const positions = Object.keys(excel.cells).map(
      (key) => key.split(",").map(Number) as [number, number]
    );
    if (positions.length === 0) return undefined;
    const rows = positions.map(([row]) => row);
    const columns = positions.map(([, column]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      kind: "range",
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }

  /** The object that a path of the batch stands for; undefined is Excel's null object. */
  function resolve(paths: Record<number, Path>, id: number): unknown {
    const path = paths[id]!;
    const args = path.ArgumentInfo?.Arguments ?? [];
    const reference = /^reference-(\d+)$/.exec(path.Name);
    if (reference) return references[Number(reference[1])];
    switch (path.Name) {
      case "":
      case "Worksheets":
      case "GetActiveWorksheet":
      case "GetItem":
        return "sheet";
      case "GetSelectedRanges":
      case "Areas":
        return selection;
      case "GetUsedRangeOrNullObject":
        return usedRange();
      case "GetRangeByIndexes": {
        const [row, column, rows, columns] = args as number[];
        return { kind: "range", row, column, rows, columns };
      }
      default:
        throw failure(`memoryExcel has no ${path.Name}`);
    }
  }

  const grid = (block: Block, each: (key: string, i: number, j: number) => unknown) =>
    Array.from({ length: block.rows }, (_, i) =>
      Array.from({ length: block.columns }, (__, j) =>
        each(`${block.row + i},${block.column + j}`, i, j)
      )
    );

  function describe(object: unknown): unknown {
    if (object === undefined) return { _IsNull: true };
    if (object === "sheet") return { Id: "{sheet-1}" };
    if (Array.isArray(object)) return { _Items: object.map(describe) };
    const block = object as Block;
    const { row: RowIndex, column: ColumnIndex, rows: RowCount, columns: ColumnCount } = block;
    return { RowIndex, ColumnIndex, RowCount, ColumnCount };
  }

  function perform(action: Action, paths: Record<number, Path>): unknown {
    if (action.ActionType === 5) return null; // a trace: the library sees by it how far a batch came
    const object = resolve(paths, action.ObjectPathId);
    if (action.ActionType === 1) {
      return object === undefined
        ? { _IsNull: true }
        : { _ReferenceId: `reference-${references.push(object) - 1}` };
    }
    if (action.ActionType === 2) {
      const wantsCells = action.QueryInfo?.Select.includes("formulas");
      const Formulas = wantsCells
        ? grid(object as Block, (key) => excel.cells[key] ?? "")
        : undefined;
      return { ...(describe(object) as object), ...(Formulas && { Formulas }) };
    }
    if (action.ActionType === 4 && action.Name === "Formulas") {
      if (excel.protected) throw failure("AccessDenied");
      const values = action.ArgumentInfo!.Arguments![0] as unknown[][];
      grid(object as Block, (key, i, j) => (excel.cells[key] = values[i]![j]));
      return null;
    }
    return null; // _KeepReference and the like
  }

  const executor = {
    executeAsync(
      _: unknown,
      __: unknown,
      request: { Body: { Actions: Action[]; ObjectPaths: Record<number, Path> } }
    ) {
      const { Actions, ObjectPaths } = request.Body;
      const results: unknown[] = [];
      for (const action of Actions) {
        try {
          results.push({ ActionId: action.Id, Value: perform(action, ObjectPaths) });
        } catch (error) {
          const { code, message } = error as { code: string; message: string };
          return Promise.resolve({
            Body: { Error: { Code: code, Message: message }, Results: results },
          });
        }
      }
      return Promise.resolve({ Body: { Results: results, TraceIds: Actions.map((a) => a.Id) } });
    },
  };
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    eventRegistration: null,
  };
  type Done = (result: { status: string }) => void;
  // The library hands the selection's event over to the older, document-wide interface.
  const workbookDocument = {
    addHandlerAsync(_: string, listener: () => unknown, done: Done) {
      listeners.add(listener);
      done({ status: "succeeded" });
    },
    removeHandlerAsync(_: string, { handler }: { handler: () => unknown }, done: Done) {
      listeners.delete(handler);
      done({ status: "succeeded" });
    },
  };

  const page = window as unknown as {
    Excel: { run: (...args: unknown[]) => unknown };
    Office: object;
    excel: unknown;
  };
  const run = page.Excel.run;
  page.Excel.run = (...args) => (args.length === 1 ? run(session, args[0]) : run(...args));
  page.Office = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    HostType: { Excel: "Excel" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    AsyncResultStatus: { Succeeded: "succeeded" },
    context: { displayLanguage: language, document: workbookDocument },
  };
  page.excel = excel;
}
