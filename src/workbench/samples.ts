/** The sample ledgers that come with the product, served under /samples. */
export const SAMPLES = ["yichang-2018", "enshi-2018"] as const;

export type SampleId = (typeof SAMPLES)[number];

export function sampleAddress(sample: SampleId): string {
  return `/samples/${sample}.xlsx`;
}
