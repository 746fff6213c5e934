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

/**
 * Installs Roundcube and Dovecot from Debian's packages, as root. No service of theirs is started and no data base made:
 * the test brings up its own, in a folder of its own, and takes them down again.
 */
export async function installRoundcube() {
  if (hasRoundcube()) return;
  console.log(`Installing ${packages.join(", ")} (apt-get) …`);
  // At runlevel 1 Debian's packages start no service.
  const env = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = ["-qq", "-o=Dpkg::Use-Pty=0"];
  await run("apt-get", [...apt, "update"], { env, quiet: true });
  await run("sh", ["-c", "echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections"]);
  const code = await run("apt-get", [...apt, "install", "-y", "--no-install-recommends", ...packages], {
    env,
    quiet: true,
  });
  if (code !== 0 || !hasRoundcube()) throw new Error("Roundcube could not be installed; apt-get's message is above.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installRoundcube();
