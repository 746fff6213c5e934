import { expect, it } from "vitest";
import type { Audience } from "../../src/engine/types";
import { type Addressee, audienceFrom } from "../../src/settings/audience";

const people = {
  me: ["me@mill.example"],
  companies: [],
  products: [],
  internalDomains: ["mill.example"],
  bosses: ["ceo@mill.example", "王总"],
  customers: ["acme.example", "Lena Brandt"],
};
const to = (address: string | null, name = ""): Addressee => ({ name, address });

it.each<[string, readonly Addressee[], Audience | null]>([
  ["nobody yet", [], null],
  ["oneself alone", [to("me@mill.example")], null],
  ["a colleague, by the domain", [to("ann@mill.example")], "colleague"],
  ["a colleague at a branch", [to("ann@asia.mill.example")], "colleague"],
  ["one whose domain only ends alike", [to("ann@windmill.example")], "customer"],
  ["the boss, by address", [to("ceo@mill.example")], "boss"],
  ["the boss, by the name of a chat", [to(null, "王总")], "boss"],
  ["a customer, by domain", [to("it@acme.example")], "customer"],
  ["a customer, by name in any case", [to(null, "lena brandt")], "customer"],
  ["an address outside", [to("x@else.example")], "customer"],
  ["a name that tells nothing", [to(null, "Sam")], null],
  ["a colleague and the boss", [to("ann@mill.example"), to("ceo@mill.example")], "boss"],
  ["the boss and a customer", [to("ceo@mill.example"), to("it@acme.example")], "customer"],
])("%s", (_case, addressees, audience) => {
  expect(audienceFrom(people, addressees)).toBe(audience);
});

it("without an internal domain nobody is a customer for being unknown", () => {
  expect(audienceFrom({ ...people, internalDomains: [] }, [to("x@else.example")])).toBeNull();
});

it("an empty entry is nobody's", () => {
  expect(audienceFrom({ ...people, customers: [""], bosses: [" "], internalDomains: [] }, [to(null, "")])).toBeNull();
});
