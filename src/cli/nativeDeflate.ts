import { constants, deflateRawSync } from "node:zlib";
import { DEFLATE_LEVEL, type Deflater } from "../workbook";

/** Bytes packed at a time: each time a stream is set up, so that fewer take longer. */
const BLOCK = 1 << 18;
/** How far back deflate refers. */
const WINDOW = 1 << 15;

/**
 * Packs with node's own zlib, in a quarter of the time. It has no streams without waiting, so that each block is
 * a call of its own that knows the end of the one before, and all of them together are one stream.
 */
export const nativeDeflater: Deflater = (put) => {
  let gathered: Uint8Array[] = [];
  let size = 0;
  let before: Uint8Array | undefined;
  return {
    push: (chunk, isLast) => {
      gathered.push(chunk);
      size += chunk.length;
      if (size < BLOCK && !isLast) return;
      const block = Buffer.concat(gathered);
      [gathered, size] = [[], 0];
      put(
        deflateRawSync(block, {
          level: DEFLATE_LEVEL,
          finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
          ...(before && { dictionary: before }),
        })
      );
      if (block.length > 0) before = block.subarray(-WINDOW);
    },
  };
};
