import { describe, expect, test } from "vitest";
import { faultsIn, LARGEST } from "../../scripts/package/check";
import { type Packed, unzip, zip } from "../../scripts/package/zip";

const file = (name: string, content: unknown): Packed => ({
  name,
  bytes: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

const manifest = {
  permissions: ["storage", "scripting", "activeTab"],
  host_permissions: ["https://mail.google.com/*", "https://*.feishu.cn/*"],
  content_scripts: [{ matches: ["https://mail.google.com/*"] }],
  icons: { 16: "icon16.png", 128: "icon128.png" },
  content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
};
const words = { extensionName: { message: "靠谱" }, extensionDescription: { message: "说到对方能照办" } };
const package_ = (change: object = {}, more: readonly Packed[] = []): readonly Packed[] => [
  file("manifest.json", { ...manifest, ...change }),
  file("_locales/en/messages.json", words),
  file("_locales/zh_CN/messages.json", words),
  file("icon16.png", "x"),
  file("icon128.png", "x"),
  ...more,
];
const faults = (files: readonly Packed[]) => faultsIn(files, zip(files));

describe("the archive", () => {
  test("gives back what was packed", () => {
    const files = [file("a/b.js", "one ".repeat(500)), file("a.json", "{}"), file("汉.css", "")];
    const back = unzip(zip(files));
    expect(back.map(({ name }) => name)).toEqual(["a.json", "a/b.js", "汉.css"]);
    for (const { name, bytes } of back) expect(bytes).toEqual(files.find((one) => one.name === name)?.bytes);
  });

  test("is the same in whatever order the files come", () => {
    const files = package_();
    expect(zip([...files].reverse())).toEqual(zip(files));
  });
});

describe("the check", () => {
  test("finds nothing in a package as it should be", () => {
    expect(faults(package_())).toEqual([]);
  });

  test.each<[string, readonly Packed[]]>([
    ["has key", package_({ key: "abc" })],
    ["permissions are", package_({ permissions: ["storage", "tabs"] })],
    ["reaches http://localhost/*", package_({ host_permissions: ["http://localhost/*"] })],
    ["reaches https://*/*", package_({ content_scripts: [{ matches: ["https://*/*"] }] })],
    ["names no site", package_({ host_permissions: [], content_scripts: [] })],
    ["may connect", package_({ content_security_policy: {} })],
    ["no icon of 128", package_({ icons: { 16: "icon16.png" } })],
    ["names a source map", package_({}, [file("a.js", "//# sourceMappingURL=a.js.map")])],
    ["none of the extension", package_({}, [file("a.test.js", "")])],
    ["no kind of file", package_({}, [file("a.ts", "")])],
    ["there is no manifest", []],
  ])("tells: %s", (fault, files) => {
    expect(faults(files).join("\n")).toContain(fault);
  });

  test("tells of an archive that has grown too large", () => {
    expect(faultsIn(package_(), Buffer.alloc(LARGEST + 1)).join()).toContain("bytes");
  });
});
