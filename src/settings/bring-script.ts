/**
 * Runs a file of the extension's in one of its own pages: the same that the worker brings into a frame. A frame must not do
 * so itself, for it would add a script to the page it is in.
 */
export function bringScript(address: string): Promise<void> {
  const script = document.createElement("script");
  script.src = address;
  return new Promise((done, failed) => {
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => failed(new Error(`${address} does not load`)));
    document.head.append(script);
  });
}
