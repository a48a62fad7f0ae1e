/** Funds and rewards (Yichang), projects (Enshi): to come. */
export const Funds = (_: { policy: "yichang" | "enshi"; year: string; active: boolean }) => null;
