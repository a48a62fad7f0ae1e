const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** Hands a workbook over to the browser, which saves it the way it saves downloads. */
export function download(fileName: string, bytes: Uint8Array): void {
  const type = /\.xlsm$/i.test(fileName) ? XLSM : XLSX;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the content at the click, but some begin a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
