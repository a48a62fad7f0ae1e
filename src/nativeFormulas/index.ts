export { CallCells } from "./callCells";
export type { NativeForm } from "./nativeForm";
export { fits, nativeInside, type NotNative, type Surroundings } from "./nativeInside";
