/** What a LAMBDA in the file format's spelling comes to with these arguments, as a plain formula; undefined is left out. */
export function called(lambda: string, given: readonly (string | undefined)[]): string {
  const parts = argumentsOf(lambda, "_xlfn.LAMBDA");
  const parameters = parts.slice(0, -1).map((each) => {
    const [, prefix, name] = /^_xl(op|pm)\.([A-Za-z_]+)$/.exec(each)!;
    return { name: name!, isOptional: prefix === "op" };
  });
  const bound = argumentsOf(parts[parts.length - 1]!, "_xlfn.LET");
  let body = bound[bound.length - 1]!;
  for (let i = 0; i + 1 < bound.length; i += 2) {
    const [name, value] = [bound[i]!, bound[i + 1]!];
    body = replaced(body, name, `(${valueOf(value, parameters, given)})`);
  }
  const unknown = /_xl\w+\.\w*/.exec(body);
  if (unknown) throw new Error(`Not written out: ${unknown[0]}`);
  return body;
}

function valueOf(
  value: string,
  parameters: readonly { readonly name: string; readonly isOptional: boolean }[],
  given: readonly (string | undefined)[]
): string {
  return parameters.reduce((text, { name, isOptional }, i) => {
    const argument = given[i];
    if (argument === undefined && !isOptional) throw new Error(`${name} may not be left out`);
    const asked = `_xlfn.ISOMITTED(_xlpm.${name})`;
    const answered = text.split(asked).join(argument === undefined ? "TRUE" : "FALSE");
    return replaced(answered, `_xlpm.${name}`, argument ?? "NA()");
  }, value);
}

/** A name is replaced where it stands by itself. */
function replaced(text: string, name: string, by: string): string {
  const pattern = new RegExp(`${name.replace(".", "\\.")}(?![\\w.])`, "g");
  return text.replace(pattern, () => by);
}

/** The arguments of the one call that a formula is. */
function argumentsOf(formula: string, name: string): string[] {
  if (!formula.startsWith(`${name}(`) || !formula.endsWith(")")) throw new Error(`No ${name}`);
  const parts = [""];
  let depth = 0;
  let isText = false;
  for (const character of formula.slice(name.length + 1, -1)) {
    if (character === '"') isText = !isText;
    if (!isText) depth += "({".includes(character) ? 1 : ")}".includes(character) ? -1 : 0;
    if (character === "," && depth === 0 && !isText) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
