import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";

/** All that leaves a browser, whoever asked for it: a proxy has no blind spot and misses nothing at start-up. */
export interface Gateway {
  /** Switches that send everything through it, this machine's own addresses too. */
  readonly args: readonly string[];
  /** `GET http://host/path`, or `CONNECT host:port` for what would have been encrypted (it is refused). */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a proxy that passes on what is meant for this machine and refuses the rest. */
export async function startProxy(): Promise<Gateway> {
  const asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const address = incoming.url ?? "";
    asked.push(`${incoming.method} ${address}`);
    if (!/^http:\/\/(?:127\.0\.0\.1|localhost):/.test(address)) return void answer.writeHead(502).end();
    const { method, headers } = incoming;
    const passed = ask(address, { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.once("error", () => answer.destroy());
    incoming.pipe(passed);
  });
  server.on("connect", (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.end("HTTP/1.1 502 Refused\r\n\r\n");
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    args: [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

/** One request as the debugging interface tells of it. */
export interface Seen {
  /** Address of the page, frame or worker that asked. */
  readonly by: string;
  readonly url: string;
  /** The script that asked for it, where one did. */
  readonly scripts: readonly string[];
}

/** What is heard on every target of a browser: pages, frames of other origins, workers, the popup. */
export interface Wiretap {
  readonly seen: readonly Seen[];
  /** Addresses of all targets there were. */
  readonly targets: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

interface Sent {
  readonly method?: string;
  readonly params?: {
    readonly request: { readonly url: string };
    readonly initiator: { readonly stack?: { readonly callFrames: readonly { readonly url: string }[] } };
  };
}

/** Listens on all targets there are and on each new one. */
export async function tapTargets(browser: Browser): Promise<Wiretap> {
  const session = await browser.newBrowserCDPSession();
  const seen: Seen[] = [];
  const targets = new Set<string>();
  const names = new Map<string, string>();
  const bySession = new Map<string, string>();
  session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message) as Sent;
    if (method !== "Network.requestWillBeSent" || !params) return;
    const by = names.get(bySession.get(sessionId) ?? "") ?? "";
    const scripts = (params.initiator.stack?.callFrames ?? []).map(({ url }) => url);
    seen.push({ by, url: params.request.url, scripts });
  });
  const note = ({ targetId, url }: { targetId: string; url: string }) => {
    names.set(targetId, url);
    targets.add(url);
  };
  session.on("Target.targetInfoChanged", ({ targetInfo }) => note(targetInfo));
  session.on("Target.targetCreated", async ({ targetInfo }) => {
    note(targetInfo);
    if (targetInfo.type === "tab" || targetInfo.type === "browser") return;
    const { targetId } = targetInfo;
    // A target that has gone again by now has asked for nothing more.
    const attached = await session.send("Target.attachToTarget", { targetId, flatten: false }).catch(() => null);
    if (!attached) return;
    bySession.set(attached.sessionId, targetId);
    const message = JSON.stringify({ id: 1, method: "Network.enable" });
    await session.send("Target.sendMessageToTarget", { sessionId: attached.sessionId, message }).catch(() => null);
  });
  await session.send("Target.setDiscoverTargets", { discover: true, filter: [{}] });
  return { seen, targets, close: () => session.detach() };
}
