// @ts-check
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

/** What a Roundcube of one's own takes on Debian: the client, PHP to run it, a mail store to show. `php-cgi` keeps Apache out. */
const packages = ["roundcube-core", "roundcube-sqlite3", "php-cli", "php-cgi", "php-sqlite3", "dovecot-imapd"];

/** Where the packages put what the end-to-end test starts. */
export const roundcubeFiles = {
  site: "/var/lib/roundcube/public_html",
  defaults: "/etc/roundcube/defaults.inc.php",
  schema: "/usr/share/roundcube/SQL/sqlite.initial.sql",
  php: "/usr/bin/php",
  dovecot: "/usr/sbin/dovecot",
};

/** Whether everything is there that the end-to-end test starts. */
export const hasRoundcube = () => Object.values(roundcubeFiles).every((file) => existsSync(file));

/** Tells what it did only when it failed: Roundcube's package looks in vain for a data base server, which none here needs. */
const script = `
log=$(mktemp)
{ apt-get -qq update; apt-get -qq -o=Dpkg::Use-Pty=0 install -y --no-install-recommends ${packages.join(" ")}; } >"$log" 2>&1
code=$?
[ $code = 0 ] || cat "$log" >&2
rm -f "$log"
exit $code`;

/**
 * Installs Roundcube and Dovecot from Debian's packages, as root. Their own services and data bases are not used: the
 * test brings up its own, in a folder of its own, and takes them down again.
 */
export async function installRoundcube() {
  if (hasRoundcube()) return;
  console.log(`Installing ${packages.join(", ")} (apt-get) …`);
  const code = await run("sh", ["-c", script], { env: { DEBIAN_FRONTEND: "noninteractive" } });
  if (code !== 0 || !hasRoundcube()) throw new Error("Roundcube could not be installed; apt-get's message is above.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installRoundcube();
