import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** The file that the workbench hands over for a command, such as saving. */
export async function download(
  page: Page,
  act: () => Promise<void>
): Promise<{ fileName: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { fileName: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Opens a file as File → Open does. */
export function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.setInputFiles('input[type="file"]', { name, mimeType: "", buffer });
}
