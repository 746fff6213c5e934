/** Keys that are not a character, with the code numbers Chromium wants. */
const named: Readonly<Record<string, { readonly code: number; readonly text?: string }>> = {
  Enter: { code: 13, text: "\r" },
  Tab: { code: 9 },
  Escape: { code: 27 },
  Backspace: { code: 8 },
  Delete: { code: 46 },
  ArrowLeft: { code: 37 },
  ArrowUp: { code: 38 },
  ArrowRight: { code: 39 },
  ArrowDown: { code: 40 },
  Home: { code: 36 },
  End: { code: 35 },
  " ": { code: 32, text: " " },
};
const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** The key events of one press (`a`, `Enter`, `Control+z`), as `Input.dispatchKeyEvent` takes them. */
export function keyEvents(keys: string): readonly Readonly<Record<string, unknown>>[] {
  const parts = keys.split("+");
  const key = parts.pop() ?? "";
  const modifiers = parts.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0);
  const known = named[key];
  if (!known && key.length !== 1) throw new Error(`Unknown key ${key}`);
  const letter = /^[a-z]$/i.test(key);
  // Control and Meta make a command of a key: it then types nothing.
  const text = modifiers & 6 ? undefined : (known?.text ?? (known ? undefined : key));
  const event = {
    key,
    code: letter ? `Key${key.toUpperCase()}` : key === " " ? "Space" : known ? key : "",
    windowsVirtualKeyCode: known?.code ?? key.toUpperCase().charCodeAt(0),
    modifiers,
  };
  return [
    { type: text === undefined ? "rawKeyDown" : "keyDown", ...event, ...(text !== undefined && { text }) },
    { type: "keyUp", ...event },
  ];
}
