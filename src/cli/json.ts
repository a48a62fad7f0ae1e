/** Goes up when a field of what the command prints for machines changes its meaning or goes. */
const JSON_VERSION = 2;

/** Output for other programs: an object with its version first. */
export function jsonText(content: object): string {
  return `${JSON.stringify({ version: JSON_VERSION, ...content }, null, 1)}\n`;
}
