const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/**
 * Metadata of the functions as their JSDoc tells it.
 * @param {string[]} files
 * @returns {Promise<object>} the content of functions.json
 * @throws Error that lists what the metadata tool found wrong
 */
async function readMetadata(files) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) {
    throw new Error(`custom-functions-metadata:\n${errors.join("\n")}`);
  }
  const { functions } = JSON.parse(metadataJson || '{"functions":[]}');
  for (const parameter of functions.flatMap((fn) => fn.parameters)) {
    // "function" and "arguments" can't be names in the code: it writes them with an underscore behind.
    parameter.name = parameter.name.replace(/_+$/, "");
  }
  // The tool leaves "any" out of results; said outright it can't be taken for something else.
  for (const fn of functions) fn.result = { type: "any", ...fn.result };
  if (functions.length === 0) {
    throw new Error(`No @customfunction found in ${files.join(", ") || "src/functions"}.`);
  }
  const blank = missingTexts(functions);
  if (blank.length > 0) {
    throw new Error(`JSDoc text missing:\n${blank.join("\n")}`);
  }
  return {
    // Without it one error cell in a range keeps the whole call from running.
    allowErrorForDataTypeAny: true,
    // The tool's allowCustomDataForDataTypeAny is left out: with it, cells that hold a data type (a formatted
    // number is one) arrive as objects, which makes whole columns heavy and brings these functions nothing.
    functions,
  };
}

/**
 * The same metadata with the texts of another language.
 * @param {{functions: object[]}} metadata
 * @param {Record<string, {description: string, parameters: Record<string, string>}>} dictionary by function id
 * @returns {object}
 * @throws Error that lists every missing and every superfluous text
 */
function translateMetadata(metadata, dictionary) {
  const problems = [];
  const functions = metadata.functions.map((fn) => {
    const texts = dictionary[fn.id] ?? { parameters: {} };
    const parameters = fn.parameters.map((parameter) => ({
      ...parameter,
      description: texts.parameters?.[parameter.name],
    }));
    const names = parameters.map(({ name }) => name);
    for (const name of Object.keys(texts.parameters ?? {})) {
      if (!names.includes(name))
        problems.push(`${fn.id}.${name}: text for a parameter that does not exist`);
    }
    return { ...fn, description: texts.description, parameters };
  });
  const ids = metadata.functions.map(({ id }) => id);
  for (const id of Object.keys(dictionary)) {
    if (!ids.includes(id)) problems.push(`${id}: text for a function that does not exist`);
  }
  problems.push(...missingTexts(functions));
  if (problems.length > 0) {
    throw new Error(`functions.en.ts does not match the functions:\n${problems.join("\n")}`);
  }
  return { ...metadata, functions };
}

/**
 * The same metadata with the version behind what is told of JG_VERSION. Hosts keep functions.json for a day: so the
 * wizard shows, and the pane can tell, whose functions they are.
 * @param {{functions: object[]}} metadata
 * @param {string} version
 * @returns {object}
 */
function sayVersion(metadata, version) {
  const functions = metadata.functions.map((fn) =>
    fn.id === "JG_VERSION" ? { ...fn, description: `${fn.description} [${version}]` } : fn
  );
  return { ...metadata, functions };
}

function missingTexts(functions) {
  const isBlank = (text) => typeof text !== "string" || text.trim() === "";
  return functions.flatMap((fn) => [
    ...(isBlank(fn.description) ? [`${fn.id}: description missing`] : []),
    ...fn.parameters
      .filter((p) => isBlank(p.description))
      .map((p) => `${fn.id}.${p.name}: description missing`),
  ]);
}

module.exports = { readMetadata, translateMetadata, sayVersion };
