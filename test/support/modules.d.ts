/** The modules of build and scripts are plain JavaScript; this is what the tests use of them. */
declare module "*/build/manifest" {
  export function transformManifest(
    xml: string,
    options: { baseUrl: string; namespace?: string; version: string }
  ): string;
}
declare module "*/build/options" {
  export function readOptions(env?: Record<string, unknown>): {
    namespace?: string;
    baseUrl: string;
    officejs: string;
    officeFolder: string;
  };
}
declare module "*/webpack.config.js" {
  export default function configure(env: Record<string, unknown>): import("webpack").Configuration;
}

declare module "*/build/stamp" {
  export function checkStamp(root: string, folder: string, command: string): void;
}
declare module "*/build/MetadataPlugin" {
  export function sayVersion<M extends { functions: { id: string; description: string }[] }>(
    metadata: M,
    version: string
  ): M;
}
declare module "*/build/unnamed" {
  export function unnamedIn(code: string): { start: number; end: number }[];
}
declare module "*/build/oneLanguage" {
  import type { sources } from "webpack";
  export function oneLanguage(script: sources.Source, language: "zh" | "en"): sources.Source;
}

declare module "*/scripts/findBrowser" {
  export function findBrowser(): string | undefined;
}
