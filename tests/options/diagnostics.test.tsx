// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import "../../src/reader-file";
import { serviceName } from "../../src/options/known-sites";
import { sites } from "../../src/sites";
import { files, openOptions } from "./open-options";

afterEach(cleanup);

test("services that have changed are named, and stand in the report by id", async () => {
  const { user } = await openOptions("data", {}, { misfits: async () => ["qq-mail", "roundcube"] });
  expect(screen.getByText("QQ 邮箱")).toBeTruthy();
  expect(screen.getByText("Roundcube")).toBeTruthy();
  expect(screen.getAllByText(/网页改版了/)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "复制诊断报告" }));
  expect(JSON.parse(files.find(({ name }) => name === "clipboard")?.content ?? "{}")).toMatchObject({
    changedSites: ["qq-mail", "roundcube"],
  });
});

test("nothing is named where everything fits", async () => {
  await openOptions("data");
  expect(screen.queryByText(/网页改版了/)).toBeNull();
});

test("every service has a name people know", () => {
  for (const { id } of sites) {
    for (const ui of ["zh", "en"] as const) expect(serviceName(id, ui)).not.toBe(id);
  }
});
