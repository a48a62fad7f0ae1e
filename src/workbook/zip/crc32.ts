/** So many bytes go into the checksum at a time. */
const AT_ONCE = 8;

/** What a byte does to the checksum, one table for each number of bytes behind it, 0 to 7. */
const TABLES = Int32Array.from({ length: AT_ONCE * 256 }, (_, at) => {
  let crc = at & 0xff;
  for (let bit = 0; bit < 8 * ((at >> 8) + 1); bit++) {
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc;
});

/** The checksum that zip archives keep of every entry; pass the one so far to go on with it. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  const tables = TABLES;
  let crc = ~soFar;
  let i = 0;
  for (const last = bytes.length - AT_ONCE; i <= last; i += AT_ONCE) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      tables[0x700 | (crc & 0xff)]! ^
      tables[0x600 | ((crc >>> 8) & 0xff)]! ^
      tables[0x500 | ((crc >>> 16) & 0xff)]! ^
      tables[0x400 | (crc >>> 24)]! ^
      tables[0x300 | bytes[i + 4]!]! ^
      tables[0x200 | bytes[i + 5]!]! ^
      tables[0x100 | bytes[i + 6]!]! ^
      tables[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) crc = tables[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
