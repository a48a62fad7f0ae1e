import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createMemoryBook, type MemoryBook, type MemorySheet } from "./memoryBook";
import { createMemoryCells } from "./memoryCells";
import { createMemoryObjects, type MemoryObject, type MemoryObjects } from "./memoryObjects";

/**
 * A workbook in the browser's memory that answers Excel's real client library (the excel-*.js of
 * @microsoft/office-js) at its lowest level, the batches of actions. So a test runs the very calls that
 * Excel gets. Those batches are internals of the library: its version is pinned.
 */
export type MemoryExcel = MemoryBook;

/** Where the package keeps Excel's client library. */
export const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The client library and, as `excel`, the workbook that answers it; takes the place of office.js. */
export function memoryExcelScript(language: string): string {
  const client = readFileSync(join(officeFolder, "excel-win32-16.01.js"), "utf8");
  return [
    client,
    `;(() => {
      const book = (${createMemoryBook.toString()})();
      const objects = (${createMemoryObjects.toString()})(book, (${createMemoryCells.toString()})());
      (${installMemoryExcel.toString()})(book, objects, ${JSON.stringify(language)});
    })();`,
  ].join("\n");
}

/** Runs inside the page, after the client library. Self-contained: its text is what gets there. */
function installMemoryExcel(book: MemoryBook, objects: MemoryObjects, language: string): void {
  type Arguments = { Arguments?: unknown[]; ReferencedObjectPathIds?: number[] };
  type Path = {
    ObjectPathType: number;
    Name: string;
    ParentObjectPathId: number;
    ArgumentInfo?: Arguments;
  };
  type Action = {
    Id: number;
    ActionType: number;
    Name: string;
    ObjectPathId: number;
    ArgumentInfo?: Arguments;
    QueryInfo?: { Select?: string[] };
  };
  type Request = { Body: { Actions: Action[]; ObjectPaths: Record<number, Path> } };
  /** Bytes that Excel on the web takes in one request, and sends in one answer. */
  const limit = 5 * 1024 * 1024;
  // Objects of earlier batches, by the name under which the library speaks of them later on.
  const references: (MemoryObject | undefined)[] = [];

  /** Carries out the actions of one batch. */
  function perform({ Actions, ObjectPaths }: Request["Body"], results: unknown[]): void {
    // What a method leads to is made once, however often the batch speaks of it.
    const found: Record<number, MemoryObject | undefined> = {};
    function resolve(id: number): MemoryObject | undefined {
      if (!(id in found)) found[id] = find(ObjectPaths[id]!);
      return found[id];
    }
    function find(path: Path): MemoryObject | undefined {
      if (path.ObjectPathType === 1) return objects.root;
      if (path.ObjectPathType === 6) return references[Number(path.Name)];
      const parent = resolve(path.ParentObjectPathId);
      return parent && objects.follow(parent, path.Name, argumentsOf(path.ArgumentInfo));
    }
    const argumentsOf = ({ Arguments = [], ReferencedObjectPathIds }: Arguments = {}) =>
      Arguments.map((argument, i) => {
        const id = ReferencedObjectPathIds?.[i];
        return id ? resolve(id) : argument;
      });
    function answer({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown {
      if (ActionType === 5) return null; // a trace: the library sees by it how far a batch came
      const object = resolve(ObjectPathId);
      if (ActionType === 1) {
        return object && { _ReferenceId: String(references.push(object) - 1) };
      }
      if (ActionType === 2) return objects.describe(object, QueryInfo?.Select ?? []);
      if (object === undefined) return null;
      const args = argumentsOf(ArgumentInfo);
      return ActionType === 4
        ? objects.set(object, Name, args[0])
        : objects.call(object, Name, args);
    }
    for (const action of Actions) {
      results.push({ ActionId: action.Id, Value: answer(action) ?? null });
    }
  }

  /** Through text and back, as over the wire: nothing is shared with the page. */
  const sent = <T>(which: string, body: T): T => {
    const text = JSON.stringify(body);
    const { length } = new TextEncoder().encode(text);
    book.longest = Math.max(book.longest, length);
    const code = `${which}PayloadSizeLimitExceeded`;
    if (length > limit) throw Object.assign(new Error(code), { code });
    return JSON.parse(text) as T;
  };
  const executor = {
    executeAsync(_: unknown, __: unknown, request: Request) {
      const results: unknown[] = [];
      const TraceIds = request.Body.Actions.map(({ Id }) => Id);
      try {
        perform(sent("Request", request.Body), results);
        return Promise.resolve({ Body: { Results: sent("Response", results), TraceIds } });
      } catch (error) {
        const { code = "GeneralException", message } = error as { code?: string; message: string };
        return Promise.resolve({ Body: { Error: { Code: code, Message: message }, Results: [] } });
      }
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
      book.onSelect.add(listener);
      done({ status: "succeeded" });
    },
    removeHandlerAsync(_: string, { handler }: { handler: () => unknown }, done: Done) {
      book.onSelect.delete(handler);
      done({ status: "succeeded" });
    },
  };
  const page = window as unknown as {
    Excel: { run: (...args: unknown[]) => unknown };
    Office: object;
    OfficeExtension: {
      _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
      _testTriggerRichApiMessageEvent(message: object): void;
    };
    excel: MemoryBook;
  };
  // The newer events come as messages, which the library lets tests send.
  page.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const letters = (column: number): string =>
    (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26));
  book.onChange.add((sheet: MemorySheet, { row, column, rows, columns }) => {
    const first = `${letters(column)}${row + 1}`;
    const last = `${letters(column + columns - 1)}${row + rows}`;
    const address = first === last ? first : `${first}:${last}`;
    const message = JSON.stringify({ worksheetId: sheet.id, address, source: "Local" });
    page.OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: 65536, messageType: 10, targetId: "Workbook", message }],
    });
  });

  const run = page.Excel.run;
  page.Excel.run = (...args) => (args.length === 1 ? run(session, args[0]) : run(...args));
  page.Office = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    HostType: { Excel: "Excel" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    AsyncResultStatus: { Succeeded: "succeeded" },
    context: {
      displayLanguage: language,
      document: workbookDocument,
      requirements: { isSetSupported: () => true },
    },
  };
  page.excel = book;
}
