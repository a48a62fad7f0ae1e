import { unzipSync, type Unzipped } from "fflate";
import { UnreadableWorkbook } from "./unreadable";

/** A browser tab holds the whole workbook several times over; beyond this it would stop answering. */
const LARGEST_FILE = 50 * 1024 * 1024;
const LARGEST_UNPACKED = 500 * 1024 * 1024;

/**
 * The parts of an .xlsx file, which is a zip archive, by name.
 * @throws UnreadableWorkbook when the bytes are something else, with what they seem to be
 */
export function openPackage(bytes: Uint8Array): Unzipped {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  if (bytes.length > LARGEST_FILE) throw new UnreadableWorkbook("too-large");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Excel wraps an encrypted .xlsx in the container of the old .xls.
    throw new UnreadableWorkbook(
      containsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-xls"
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableWorkbook(looksLikeText(bytes) ? "text" : "damaged");
  }
  const parts = unzip(bytes);
  if (parts["xl/workbook.bin"]) throw new UnreadableWorkbook("binary-xlsb");
  if (!parts["xl/workbook.xml"]) throw new UnreadableWorkbook("other-package");
  return parts;
}

function unzip(bytes: Uint8Array): Unzipped {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: (part) => {
        unpacked += part.originalSize;
        if (unpacked > LARGEST_UNPACKED) throw new UnreadableWorkbook("too-large");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook("damaged");
  }
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in the old container are UTF-16. */
function containsUtf16(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(Array.from(name).join("\0"));
}

function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}
