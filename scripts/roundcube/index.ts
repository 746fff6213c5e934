import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { poll } from "../browser/target";
import { roundcubeFiles } from "../setup/roundcube.mjs";
import { ACCOUNT, dovecotConfig, roundcubeConfig } from "./config";
import type { Delivered } from "./smtp-sink";
import { startSmtpSink } from "./smtp-sink";

export { ACCOUNT } from "./config";

/** A Roundcube that runs, with the mail store behind it and the sink its mail goes to. */
export interface Roundcube {
  readonly address: string;
  readonly delivered: readonly Delivered[];
  /** The sources of the mails in a folder, `INBOX` or any other. */
  readonly mailsIn: (mailbox: string) => readonly string[];
  /** Ends the processes it has started and leaves no file behind. */
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}

const answers = (port: number) =>
  new Promise<true | null>((settle) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => settle(true)).once("error", () => settle(null));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.destroy());
  });

/** Ends one process that we have started, and waits until it has gone. */
const end = (child: ChildProcess) =>
  new Promise<void>((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) return settle();
    child.once("exit", () => settle());
    child.kill("SIGTERM");
  });

/** Starts everything on free ports in a folder of its own; `inbox` are the sources of the mails that have come in. */
export async function startRoundcube(inbox: readonly string[], signature: string): Promise<Roundcube> {
  const folder = mkdtempSync(join(tmpdir(), "kaopu-roundcube-"));
  const sink = await startSmtpSink();
  const ground = { folder, imap: await freePort(), smtp: sink.port };
  const web = await freePort();
  const store = join(folder, "mail", ACCOUNT.name);
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(store, part), { recursive: true });
  for (const [at, source] of inbox.entries()) writeFileSync(join(store, "new", `${1_000 + at}.${at}.mill`), source);
  writeFileSync(join(folder, "dovecot.conf"), dovecotConfig(ground));
  writeFileSync(join(folder, "config.inc.php"), roundcubeConfig(ground));
  // Roundcube looks for its defaults beside the configuration.
  copyFileSync(roundcubeFiles.defaults, join(folder, "defaults.inc.php"));
  const sql = (text: string) =>
    execFileSync(
      roundcubeFiles.php,
      ["-r", `(new PDO("sqlite:${folder}/roundcube.db"))->exec(stream_get_contents(STDIN));`],
      { input: text },
    );
  sql(readFileSync(roundcubeFiles.schema, "utf8"));
  sql(accountSql(signature));
  if (process.getuid?.() === 0) giveToMail(folder);

  const started = [
    spawn(roundcubeFiles.dovecot, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "inherit" }),
    spawn(roundcubeFiles.php, ["-S", `127.0.0.1:${web}`, "-t", roundcubeFiles.site], {
      env: { ...process.env, ROUNDCUBE_CONFIG_DIR: folder },
      stdio: "ignore",
    }),
  ];
  const close = async () => {
    await Promise.all(started.map(end));
    await sink.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await poll("Dovecot", () => answers(ground.imap));
    await poll("PHP", () => answers(web));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    address: `http://127.0.0.1:${web}/`,
    delivered: sink.delivered,
    mailsIn: (mailbox) => {
      const box = mailbox === "INBOX" ? store : join(store, `.${mailbox}`);
      return ["new", "cur"]
        .filter((part) => existsSync(join(box, part)))
        .flatMap((part) => readdirSync(join(box, part)).map((file) => readFileSync(join(box, part, file), "latin1")));
    },
    close,
  };
}

/** The account as Roundcube would make it at its first sign-in, with a signature. */
const accountSql = (signature: string) => `
  INSERT INTO users (user_id, username, mail_host, created, language) VALUES (1, '${ACCOUNT.name}', '127.0.0.1', '2026-03-02 10:00:00', 'en_US');
  INSERT INTO identities (user_id, changed, standard, name, email, signature, html_signature)
    VALUES (1, '2026-03-02 10:00:00', 1, 'Ann Miller', '${ACCOUNT.address}', '${signature.replaceAll("'", "''")}', 0);
`;

/** Dovecot writes the mails as the user \`mail\`, who must get at them. */
function giveToMail(folder: string): void {
  const id = (flag: string) => Number(execFileSync("id", [flag, "mail"], { encoding: "utf8" }));
  const [uid, gid] = [id("-u"), id("-g")];
  chownSync(folder, uid, gid);
  const mail = join(folder, "mail");
  chownSync(mail, uid, gid);
  for (const entry of readdirSync(mail, { recursive: true })) chownSync(join(mail, String(entry)), uid, gid);
}
