import { useCallback, useState } from "react";
import type { GridWorkbook } from "./grid/createGrid";
import { moveFormula } from "./grid/moveFormula";
import { toUniver } from "./grid/toUniver";
import { readXlsx, UnreadableWorkbook, type UnreadableReason } from "./openWorkbook";
import type { OpenedFile } from "./save";
import { sampleAddress, type SampleId } from "./samples";

/** A workbook on show, by its file's name or as one of the samples. */
export interface OpenedWorkbook {
  source: { file: string } | { sample: SampleId };
  /** The name that it is saved under. */
  fileName: string;
  grid: GridWorkbook;
  /** What there was before the grid took it up. */
  file(): OpenedFile;
}

/** A file that was not opened. What was open before stays. */
export interface OpeningFailure {
  fileName: string;
  reason: UnreadableReason;
}

/** The workbook on show and the ways to change it. */
export function useWorkbook(knownFunctions: ReadonlySet<string>) {
  const [opened, setOpened] = useState<OpenedWorkbook>();
  const [failure, setFailure] = useState<OpeningFailure>();

  const open = useCallback(
    async (source: OpenedWorkbook["source"], fileName: string, read: () => Promise<Uint8Array>) => {
      try {
        const bytes = await read();
        const description = await readXlsx(bytes, knownFunctions);
        const data = () => toUniver(description, fileName, moveFormula);
        setOpened({
          source,
          fileName,
          grid: {
            data: data(),
            activeSheet: description.activeSheet,
            view: description.sheets[description.activeSheet],
          },
          // The grid goes on writing in the data that it gets, so that saving makes it anew.
          file: () => ({ bytes, data: data() }),
        });
        setFailure(undefined);
      } catch (error) {
        if (!(error instanceof UnreadableWorkbook)) console.error(error);
        setFailure({
          fileName,
          reason: error instanceof UnreadableWorkbook ? error.reason : "damaged",
        });
      }
    },
    [knownFunctions]
  );

  return {
    opened,
    failure,
    dismissFailure: useCallback(() => setFailure(undefined), []),
    openFile: useCallback(
      (file: File) =>
        open({ file: file.name }, file.name, async () => new Uint8Array(await file.arrayBuffer())),
      [open]
    ),
    openSample: useCallback(
      (sample: SampleId) =>
        open({ sample }, `${sample}.xlsx`, () => download(sampleAddress(sample))),
      [open]
    ),
  };
}

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new UnreadableWorkbook("not-found");
  return new Uint8Array(await response.arrayBuffer());
}
