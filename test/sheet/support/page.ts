/** What a page of the tests has of src/sheet: Excel's implementation, as `sheet`. */
import { excelSheet } from "../../../src/sheet/excel";

(window as unknown as { sheet: unknown }).sheet = excelSheet;
