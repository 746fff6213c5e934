import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A mail as it was handed over. */
export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as sent, dots unstuffed, lines ended by `\r\n`. */
  readonly source: string;
}

/** A mail server that takes everything and passes nothing on. */
export interface SmtpSink {
  readonly port: number;
  readonly delivered: readonly Delivered[];
  readonly close: () => Promise<void>;
}

/** Starts the sink on a free port of this machine. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const delivered: Delivered[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    converse(socket, (mail) => delivered.push(mail));
  });
  await new Promise<void>((settle, fail) => server.once("error", fail).listen(0, "127.0.0.1", settle));
  return {
    port: (server.address() as AddressInfo).port,
    delivered,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** As much of RFC 5321 as one client needs who sends in plain text to a server that asks for no name. */
function converse(socket: Socket, take: (mail: Delivered) => void): void {
  let waiting = "";
  let from = "";
  let to: string[] = [];
  let data = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const address = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? "";

  const obey = (line: string) => {
    const command = line.slice(0, 4).toUpperCase();
    if (command === "MAIL") from = address(line);
    if (command === "RCPT") to.push(address(line));
    if (command === "DATA") {
      data = true;
      return say("354 go on");
    }
    if (command === "RSET") to = [];
    if (command === "EHLO") return say("250-sink\r\n250 8BITMIME");
    if (command !== "QUIT") return say("250 ok");
    say("221 bye");
    socket.end();
  };
  const read = () => {
    for (;;) {
      const end = waiting.indexOf(data ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      if (!data) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        obey(line);
        continue;
      }
      const source = waiting.slice(0, end + 2).replace(/^\.\./gm, ".");
      waiting = waiting.slice(end + 5);
      data = false;
      take({ from, to, source });
      to = [];
      say("250 taken");
    }
  };

  socket.setEncoding("latin1");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: string) => {
    waiting += chunk;
    read();
  });
  say("220 sink");
}
