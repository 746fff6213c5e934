import { describe, expect, it } from "vitest";
import type { LineKind } from "../../../src/engine/language";
import { en } from "../../../src/langs/en";

describe("lines", () => {
  it.each<[string, LineKind | null]>([
    ["Hi Karen,", "greeting"],
    ["Dear Mr Haddad", "greeting"],
    ["Respected Sir/Madam,", "greeting"],
    ["Good morning all", "greeting"],
    ["Anna,", "greeting"],
    ["Grüezi Herr Baumann,", "greeting"],
    ["Best regards,", "sign-off"],
    ["Many thanks", "sign-off"],
    ["Freundliche Grüsse", "sign-off"],
    ["Speak soon,", "sign-off"],
    ["3 June 2026", "dateline"],
    ["Utrecht, 3 June 2026", "dateline"],
    ["On Tue, 3 Mar 2026 at 10:02, Ruth Ek wrote:", "quote-header"],
    ["-----Original Message-----", "quote-header"],
    ["Please send the drawings.", null],
    ["To discuss the plan we need an hour.", null],
    ["hi there just wanted to check the order", null],
    ["Thanks for the call this morning, Jon.", null],
    ["Best price in town", null],
  ])("%s", (line, kind) => {
    expect(en.lineKind(line)).toBe(kind);
  });
});

describe("the form of address", () => {
  it.each([
    ["Hi Karen,", "Karen", "unknown"],
    ["Dear Mr Haddad, thank you", "Mr Haddad", "unknown"],
    ["Mr Koh, ok if my technician comes?", "Mr Koh", "unknown"],
    ["morning Faisal! shall I", "Faisal", "unknown"],
    ["Dear Customer,", "Customer", "customer"],
    ["boss, quick one", "boss", "boss"],
    ["Hi team,", "team", "colleague"],
  ])("%s", (opening, text, audience) => {
    expect(en.address(opening)).toMatchObject({ text, audience });
  });

  it.each(["Thanks, that works.", "Attached is the list.", "hi there just wanted to check", "Next week, we move."])(
    "none in: %s",
    (opening) => {
      expect(en.address(opening)).toBeNull();
    },
  );
});
