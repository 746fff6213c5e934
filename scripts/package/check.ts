import type { Packed } from "./zip";

/** What the store's manifest may ask for, and nothing else. */
const PERMISSIONS = ["activeTab", "scripting", "storage"];
/** Kinds of files an extension of ours is made of. */
const KINDS = /\.(?:js|css|html|json|png)$/;
/** The archive's size is its users' first wait; bytes. */
export const LARGEST = 3_000_000;

/** The parts of a manifest that are looked at. */
interface StoreManifest {
  readonly [key: string]: unknown;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly icons?: Readonly<Record<string, string>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

const isListed = (pattern: string) => /^https:\/\/(?!localhost\/|127\.|\*\/)[^/]+\.[^/]+\/\*$/.test(pattern);

function inManifest(manifest: StoreManifest, names: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  for (const key of ["key", "update_url", "externally_connectable", "web_accessible_resources", "oauth2"])
    if (key in manifest) faults.push(`manifest: has ${key}`);
  const asked = [...(manifest.permissions ?? [])].sort();
  if (asked.join() !== PERMISSIONS.join()) faults.push(`manifest: permissions are ${asked.join(", ")}`);
  const patterns = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
  if (patterns.length === 0) faults.push("manifest: names no site");
  for (const pattern of patterns.filter((one) => !isListed(one))) faults.push(`manifest: reaches ${pattern}`);
  if (!manifest.content_security_policy?.extension_pages?.includes("connect-src 'none'"))
    faults.push("manifest: its pages may connect");
  for (const [size, file] of Object.entries(manifest.icons ?? {}))
    if (!names.has(file)) faults.push(`manifest: no icon of ${size}`);
  if (!manifest.icons?.[128]) faults.push("manifest: no icon of 128");
  return faults;
}

function inWords(files: readonly Packed[], locale: string): readonly string[] {
  const file = files.find(({ name }) => name === `_locales/${locale}/messages.json`);
  if (!file) return [`no words for ${locale}`];
  const words: Readonly<Record<string, { readonly message: string }>> = JSON.parse(file.bytes.toString());
  const name = words.extensionName?.message ?? "";
  const description = words.extensionDescription?.message ?? "";
  return [
    ...(name === "" || name.length > 75 ? [`${locale}: the name has ${name.length} characters`] : []),
    ...(description === "" || description.length > 132
      ? [`${locale}: the description has ${description.length} characters`]
      : []),
  ];
}

/** What would keep these files out of the store, or should not be in it. Empty: none. */
export function faultsIn(files: readonly Packed[], archive: Buffer): readonly string[] {
  const names = new Set(files.map(({ name }) => name));
  const manifest = files.find(({ name }) => name === "manifest.json");
  if (!manifest) return ["there is no manifest"];
  return [
    ...inManifest(JSON.parse(manifest.bytes.toString()), names),
    ...inWords(files, "en"),
    ...inWords(files, "zh_CN"),
    ...[...names].filter((name) => !KINDS.test(name)).map((name) => `${name}: no kind of file we ship`),
    ...[...names].filter((name) => /test|spec|\.map$/i.test(name)).map((name) => `${name}: is none of the extension`),
    ...files
      .filter(({ name, bytes }) => name.endsWith(".js") && bytes.includes("sourceMappingURL"))
      .map(({ name }) => `${name}: names a source map`),
    ...(archive.length > LARGEST ? [`the archive has ${archive.length} bytes`] : []),
  ];
}
