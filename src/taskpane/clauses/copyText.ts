/** Puts a text on the clipboard; false where the web view does not let the pane do that, as Excel on the web may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
