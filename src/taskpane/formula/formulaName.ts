/** Build option: the namespace in front of every function's name, or "". */
declare const __NAMESPACE__: string | undefined;
const namespace = typeof __NAMESPACE__ === "undefined" ? "" : __NAMESPACE__;

/** Name as one types it in a cell, such as YC_SUBSIDY or, with a namespace, JG.YC_SUBSIDY. */
export function formulaName(name: string, prefix = namespace): string {
  return prefix ? `${prefix}.${name}` : name;
}
