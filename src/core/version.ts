/** The product's version, from package.json; the build and the tests put it in. */
declare const __VERSION__: string;
export const version = __VERSION__;
