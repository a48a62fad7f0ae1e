import { LifecycleStages } from "@univerjs/core";
import { useEffect, useRef } from "react";
import { endEditing } from "../../sheet/univer";
import type { LoadedFunction } from "../functions/loadFunctions";
import type { Language } from "../language";
import { createGrid, type Grid, type GridWorkbook } from "./createGrid";

interface Props {
  language: Language;
  functions: LoadedFunction[];
  workbook: GridWorkbook;
  /** Called with every new grid once it takes input, and with null when it goes. */
  onGrid(grid: Grid | null, workbook: GridWorkbook): void;
}

/** The spreadsheet. Another workbook or language makes a new one: nothing of the old one can linger. */
export function GridView({ language, functions, workbook, onGrid }: Props) {
  const place = useRef<HTMLDivElement>(null);
  /** What became of a workbook while it was on show: another language goes on from there. */
  const edited = useRef(new WeakMap<GridWorkbook, GridWorkbook>());
  useEffect(() => {
    const container = document.createElement("div");
    container.style.height = "100%";
    place.current?.append(container);
    const kept = edited.current;
    const grid = createGrid(container, language, functions, kept.get(workbook) ?? workbook);
    grid.univerAPI.addEvent(grid.univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== LifecycleStages.Rendered) return;
      grid.showView();
      onGrid(grid, workbook);
    });
    return () => {
      void endEditing(grid.univerAPI);
      kept.set(workbook, grid.save());
      onGrid(null, workbook);
      // The grid unmounts a React tree of its own, which must not happen while this one is being rendered.
      queueMicrotask(() => {
        grid.dispose();
        container.remove();
      });
    };
  }, [language, functions, workbook, onGrid]);
  return <div ref={place} style={{ flex: 1, minWidth: 0, minHeight: 0 }} />;
}
