import { inEachLanguage, inLanguage, type Language, type Text } from "../core/text";

/** A workbook that comes with the product. */
export interface OfferedWorkbook {
  readonly name: Text;
  readonly fileName: string;
  readonly address: string;
}

/** What the policies have of them, put in by the build: the workbench itself knows no policy. */
declare const __WORKBOOKS__: {
  readonly samples: readonly { readonly name: Text; readonly file: string }[];
  readonly blank: readonly { readonly file: Text; readonly address: Text }[];
};

/** The policies' sample ledgers; the first is on show at the start. */
export const sampleLedgers: readonly OfferedWorkbook[] = __WORKBOOKS__.samples.map(
  ({ name, file }) => ({ name, fileName: file, address: `/samples/${file}` })
);

/** The policies' blank ledgers, whose native formulas need no functions of ours. */
export function blankLedgers(language: Language): OfferedWorkbook[] {
  return __WORKBOOKS__.blank.map(({ file, address }) => ({
    name: inEachLanguage((each) => inLanguage(file, each).replace(/\.xlsx$/, "")),
    fileName: inLanguage(file, language),
    address: `/${inLanguage(address, language)}`,
  }));
}
