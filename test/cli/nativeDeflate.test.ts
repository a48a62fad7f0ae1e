import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateSync } from "fflate";
import { nativeDeflater } from "../../src/cli/nativeDeflate";

function packed(chunks: readonly Uint8Array[]): Buffer {
  const out: Uint8Array[] = [];
  const deflating = nativeDeflater((piece) => out.push(piece));
  chunks.forEach((chunk) => deflating.push(chunk, false));
  deflating.push(new Uint8Array(), true);
  return Buffer.concat(out);
}

describe("packing with node's zlib", () => {
  it("makes one stream of what comes in pieces of any size", () => {
    const piece = fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat({ max: 200_000 }))
      .map(([pattern, length]) =>
        Uint8Array.from({ length }, (_, i) => pattern[i % pattern.length]! ^ (i >> 12))
      );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (chunks) => {
        const bytes = packed(chunks);
        const whole = Buffer.concat(chunks);
        expect(whole.equals(inflateRawSync(bytes))).toBe(true);
        expect(whole.equals(inflateSync(bytes))).toBe(true);
      }),
      { numRuns: 60 }
    );
  });

  it("goes on referring to what came before a block", () => {
    const line = new TextEncoder().encode("<row>企业有限公司</row>".repeat(20_000));
    expect(packed([line, line]).length).toBeLessThan(packed([line]).length * 2 + 100);
    expect(packed([line]).length).toBeLessThan(line.length / 100);
  });
});
