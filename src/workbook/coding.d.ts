/**
 * What node and browsers both have beside the language: workbooks are read and written in either, so neither's
 * own modules and globals are known here.
 */

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(
    encoding?: string,
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }
  );
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
