import { SheetError, type SheetErrorCode } from "../error";

const codes: Record<string, SheetErrorCode> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "busy",
  HostIsBusy: "busy",
  InvalidSelection: "notCells",
  ItemNotFound: "gone",
  ApiNotFound: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** A batch of calls to Excel. @throws SheetError whatever goes wrong */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (error instanceof SheetError) throw error;
    const { code = "", message = String(error) } = error as { code?: string; message?: string };
    throw new SheetError(codes[code] ?? "other", [code, message].filter(Boolean).join(": "));
  }
}
