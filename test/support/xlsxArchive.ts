/**
 * Reads a zip archive's entries as they lie in the file, independently of the code under test: their packed
 * bytes from the local header on, by name and in the order of the directory.
 */
export function rawEntries(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = file.readUInt16LE(end + 10);
  const entries = new Map<string, Buffer>();
  for (let i = 0, at = file.readUInt32LE(end + 16); i < count; i++) {
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, nameEnd);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.set(name, file.subarray(local, data + file.readUInt32LE(at + 20)));
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** The names of the parts whose packed bytes differ between two files, and of those that only one has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [rawEntries(before), rawEntries(after)];
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names]
    .filter((name) => !was.get(name)?.equals(is.get(name) ?? Buffer.alloc(0)))
    .sort();
}
