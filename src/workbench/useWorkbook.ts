import { useCallback, useEffect, useState } from "react";
import type { GridWorkbook } from "./grid/createGrid";
import { toUniver } from "./grid/toUniver";
import { readXlsx, UnreadableWorkbook, type UnreadableReason } from "./openWorkbook";
import type { OpenedFile } from "./save";
import { sampleLedgers, type OfferedWorkbook } from "./offered";
import type { Text } from "../core/text";

/** A workbook on show. */
export interface OpenedWorkbook {
  /** As the header calls it: by its file, where it doesn't come with the product. */
  name: Text;
  /** The name that it is saved under. */
  fileName: string;
  grid: GridWorkbook;
  /** Names of sheets that the file lists and doesn't have. */
  missing: readonly string[];
  /** What there was before the grid took it up. */
  file(): OpenedFile;
}

/** A file that was not opened. What was open before stays. */
export interface OpeningFailure {
  fileName: string;
  reason: UnreadableReason;
}

/** A workbook that is to be opened. */
interface Asked {
  name: Text;
  fileName: string;
  read(): Promise<Uint8Array>;
}

/**
 * The workbook on show and the ways to change it. The first sample comes by itself where nothing else is on show or
 * asked for.
 * @param knownFunctions names of our functions; nothing is opened as long as there are none
 */
export function useWorkbook(knownFunctions: ReadonlySet<string>) {
  const [asked, setAsked] = useState<Asked>();
  const [opened, setOpened] = useState<OpenedWorkbook>();
  const [failure, setFailure] = useState<OpeningFailure>();

  useEffect(() => {
    if (!opened && !failure) setAsked((now) => now ?? offered(sampleLedgers[0]!));
  }, [opened, failure]);

  useEffect(() => {
    if (!asked || knownFunctions.size === 0) return undefined;
    // What is asked for later takes the place of this, however long each of them takes.
    let isWanted = true;
    void open(asked, knownFunctions).then((result) => {
      if (!isWanted) return;
      if ("grid" in result) setOpened(result);
      setFailure("grid" in result ? undefined : result);
      setAsked((now) => (now === asked ? undefined : now));
    });
    return () => {
      isWanted = false;
    };
  }, [asked, knownFunctions]);

  return {
    opened,
    isOpening: asked !== undefined && knownFunctions.size > 0,
    failure,
    dismissFailure: useCallback(() => setFailure(undefined), []),
    openFile: useCallback((chosen: File) => setAsked(file(chosen)), []),
    openOffered: useCallback((chosen: OfferedWorkbook) => setAsked(offered(chosen)), []),
  };
}

function file(chosen: File): Asked {
  const read = async () => new Uint8Array(await chosen.arrayBuffer());
  const { name } = chosen;
  return { name: { zh: name, en: name }, fileName: name, read };
}

function offered({ name, fileName, address }: OfferedWorkbook): Asked {
  return { name, fileName, read: () => download(address) };
}

async function open(
  { name, fileName, read }: Asked,
  knownFunctions: ReadonlySet<string>
): Promise<OpenedWorkbook | OpeningFailure> {
  try {
    const bytes = await read();
    await shown();
    const description = readXlsx(bytes, knownFunctions);
    const data = () => toUniver(description, fileName);
    return {
      name,
      fileName,
      grid: {
        data: data(),
        activeSheet: description.activeSheet,
        view: description.sheets[description.activeSheet],
      },
      missing: description.missing,
      // The grid goes on writing in the data that it gets, so that saving makes it anew.
      file: () => ({ bytes, data: data() }),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) console.error(error);
    return { fileName, reason: error instanceof UnreadableWorkbook ? error.reason : "damaged" };
  }
}

/** Reading takes the page for seconds: that a workbook is being opened is on the screen by then. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new UnreadableWorkbook("not-found");
  return new Uint8Array(await response.arrayBuffer());
}
