import { expect, test } from "vitest";
import { audienceOf } from "../../src/settings/people";
import { defaultSettings } from "../../src/settings/schema";

const people = {
  ...defaultSettings.people,
  internalDomains: ["acme.com"],
  bosses: ["li@acme.com", "李总", "Ann"],
  customers: ["hengda.com", "karen@else.example", "张工"],
};

test.each<[string, readonly string[], string, string | null]>([
  ["a colleague by the domain", ["Wang <wang@ACME.com>"], "", "colleague"],
  ["a host below the domain", ["wang@mail.acme.com"], "", "colleague"],
  ["a boss by the address", ["wang@acme.com", "li@acme.com"], "", "boss"],
  ["a customer among colleagues", ["wang@acme.com", "buyer@hengda.com"], "", "customer"],
  ["a customer by the address", ["Karen <karen@else.example>"], "", "customer"],
  ["a domain that only ends alike", ["x@nothengda.com"], "", null],
  ["a stranger among colleagues", ["wang@acme.com", "x@y.example"], "", null],
  ["a boss by the name of a chat", ["李总"], "", "boss"],
  ["a customer by the name before the address", ["张工 <z@y.example>"], "", "customer"],
  ["a boss who is greeted", [], "李总好，\n报价定了。", "boss"],
  ["a customer who is greeted", [], "张工，您好！", "customer"],
  ["a name as a whole word", [], "Dear Anna,\nAnn is here", null],
  ["a name in its own case or not", [], "hi ann,\nhere it is", "boss"],
  ["a name further down", [], "各位好\n李总也在", null],
  ["nobody", [], "", null],
])("%s", (_, recipients, text, audience) => {
  expect(audienceOf(people, text, recipients)).toBe(audience);
});

test("nobody named, nobody known", () => {
  expect(audienceOf(defaultSettings.people, "李总好", ["a@b.example"])).toBeNull();
});
