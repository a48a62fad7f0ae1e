import type { ICellData } from "@univerjs/core";
import exceljs, { type Fill } from "exceljs";
import type { Page } from "playwright-core";
import { addressOf, rangeOf } from "../../../src/core/grid/address";
import type { SheetCustom } from "../../../src/sheet/univer/addSheet";
import { texts } from "../../../src/workbench/texts";
import { openFile } from "../../workbench/support/savedFile";
import { select, typeInto } from "../../workbench/support/workbenchPage";
import type { ContractCell, ContractCells, ContractDriver } from "../contract";

/** Drives the grid's implementation, in the served workbench: a workbook to begin with is a file that it opens. */
export function univerDriver(page: () => Page): ContractDriver {
  let opened = 0;
  return {
    can: { charts: false, filters: false, comments: false, tellParts: true },
    async open(cells, merges = []) {
      const name = `台账-${(opened += 1)}.xlsx`;
      const buffer = await fileOf(cells, merges);
      await openFile(page(), name, buffer);
      await page().waitForFunction(
        ([wanted, giveUp]) => {
          // What the test before has edited may go.
          const buttons = document.querySelectorAll<HTMLElement>("[role=alertdialog] button");
          [...buttons].find(({ textContent }) => textContent === giveUp)?.click();
          return window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getName() === wanted;
        },
        [name, texts.zh.opening.giveUp] as const
      );
      await select(page(), "A1");
    },
    run: (task, argument) =>
      page().evaluate(`
        (async () => {
          let sheet;
          window.jigaiHost.subscribe((host) => { sheet = host.sheet; })();
          return (${task.toString()})(sheet, ${JSON.stringify(argument)});
        })()
      `) as never,
    async cells(name = "台账") {
      const found = await page().evaluate((wanted) => {
        const workbook = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!;
        const { sheets, styles } = workbook.save();
        const { cellData } = Object.values(sheets).find((each) => each.name === wanted)!;
        return Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
          Object.entries((columns ?? {}) as Record<string, ICellData>).map(([column, cell]) => ({
            ...{ row: Number(row), column: Number(column), cell },
            style: typeof cell?.s === "string" ? styles[cell.s] : cell?.s,
          }))
        );
      }, name);
      return Object.fromEntries(
        found
          .map(({ row, column, cell, style }): [string, ContractCell] => {
            const pattern = style?.n?.pattern ?? "General";
            const content = cell?.f ?? (cell?.t === 3 ? Boolean(cell.v) : cell?.v); // 3 marks TRUE and FALSE
            const contractCell: ContractCell = {
              ...(content !== undefined && content !== null && { content }),
              ...(pattern !== "General" && { numberFormat: pattern }),
              ...(style?.bg?.rgb && { fill: style.bg.rgb.toUpperCase() }),
              ...(style?.bl && { bold: true }),
              ...(style?.ul?.s && style.cl?.rgb === "#0563C1" && { link: true }),
              ...(style?.tb === 3 && { wrapped: true }), // as opposed to cut, or running on
            };
            return [addressOf(row, column), contractCell];
          })
          .filter(([, cell]) => Object.keys(cell).length > 0)
      );
    },
    select: (area) => select(page(), area),
    async type(address, content) {
      await typeInto(page(), address, String(content));
      await page().waitForFunction(
        ([where, wanted]) =>
          window
            .jigaiWorkbench!.univerAPI.getActiveWorkbook()!
            .getActiveSheet()
            .getRange(where)
            .getRawValue() === wanted,
        [address, content] as const
      );
    },
    selected: () =>
      page().evaluate(() => {
        const sheet = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet();
        const area = sheet.getSelection()?.getActiveRange()?.getA1Notation() ?? "";
        return { sheet: sheet.getSheetName(), area };
      }),
    // The grid fits heights by itself, once it has time for it.
    isFitted: (row) =>
      page()
        .waitForFunction((wanted) => {
          const sheet = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.getActiveSheet();
          return sheet.getRowHeight(wanted - 1) > 2 * sheet.getRowHeight(wanted + 1);
        }, row)
        .then(() => true),
    printed: (name) =>
      page()
        .evaluate((wanted) => {
          const { sheets } = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.save();
          const { custom } = Object.values(sheets).find((each) => each.name === wanted)!;
          return (custom as SheetCustom | undefined)?.page?.printed;
        }, name)
        .then((area) => area && rangeOf(area)),
    charts: () => Promise.resolve([]),
    filtered: () => Promise.resolve(undefined),
    comments: () => Promise.resolve([]),
  };
}

async function fileOf(cells: ContractCells, merges: string[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("台账");
  for (const [address, own] of Object.entries(cells)) {
    const { content, error, numberFormat, fill, bold, struck, raised } = own;
    const cell = sheet.getCell(address);
    const text = String(content);
    if (error) cell.value = { error: text as "#N/A" };
    else if (typeof struck === "string" || raised)
      cell.value = {
        richText: partsOf(text.replace(/^'/, ""), own).filter((part) => part.text !== ""),
      };
    else if (text.startsWith("=")) cell.value = { formula: text.slice(1) } as never;
    else cell.value = typeof content === "string" ? text.replace(/^'/, "") : content;
    if (numberFormat) cell.numFmt = numberFormat;
    if (bold || struck === true) cell.font = { bold: bold ?? false, strike: struck === true };
    const argb = fill && `FF${fill.slice(1)}`;
    if (argb) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb } } as Fill;
  }
  for (const area of merges) sheet.mergeCells(area);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function partsOf(text: string, { struck, raised = "" }: ContractCell) {
  const out = typeof struck === "string" ? struck : "";
  return [
    { text: out, font: { strike: true } },
    { text: text.slice(out.length, text.length - raised.length) },
    { text: raised, font: { vertAlign: "superscript" as const } },
  ];
}
