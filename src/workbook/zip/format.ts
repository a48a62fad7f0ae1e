/** Marks, lengths and flags of the zip format (.ZIP File Format Specification 6.3, sections 4.3 and 4.4). */
export const LOCAL_HEADER = { mark: 0x04034b50, length: 30 };
export const DIRECTORY_RECORD = { mark: 0x02014b50, length: 46 };
export const DIRECTORY_END = { mark: 0x06054b50, length: 22 };
export const DIRECTORY_END_64 = { mark: 0x06064b50, length: 56 };
export const DIRECTORY_END_64_LOCATOR = { mark: 0x07064b50, length: 20 };
export const DATA_DESCRIPTOR = { mark: 0x08074b50, length: 16 };

export const STORED = 0;
export const DEFLATED = 8;

export const ENCRYPTED_FLAG = 1;
/** Sizes and checksum follow the data, in a descriptor. */
export const DESCRIPTOR_FLAG = 1 << 3;
export const UTF8_FLAG = 1 << 11;

/** The id of the extra field with 64-bit sizes; a 32-bit field of all ones says that the value is there. */
export const ZIP64_EXTRA = 1;
export const IN_ZIP64_EXTRA = 0xffffffff;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A 64-bit number; exact up to 2⁵³, which no file reaches. */
export function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
