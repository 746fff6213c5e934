/**
 * Puts text onto the clipboard without touching focus or selection. The page may forbid the modern way (permission
 * policy, plain http); a `copy` command whose data we set ourselves still works right after a click or key.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let set = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    set = event.clipboardData !== null;
  };
  window.addEventListener("copy", onCopy, { capture: true });
  const done = document.execCommand("copy");
  window.removeEventListener("copy", onCopy, { capture: true });
  return done && set;
}
