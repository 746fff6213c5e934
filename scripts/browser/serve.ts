import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A server of static files on this machine only. */
export interface Served {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly origin: string;
  /** The file that a path of the address stands for, or null. */
  readonly fileAt: (path: string) => string | null;
  readonly close: () => Promise<void>;
}

/** Folders by the first part of the path they are served under; the longest that fits wins. */
const mounts: readonly (readonly [string, string])[] = [
  ["/pages/", "tests/pages"],
  ["/built/", "build/pages"],
  ["/assets/", "assets"],
  ["/", "scripts/demo"],
];

function fileAt(path: string): string | null {
  const decoded = decodeURIComponent(path === "/favicon.ico" ? "/assets/icon.svg" : path);
  const mount = mounts.find(([prefix]) => decoded.startsWith(prefix));
  if (!mount) return null;
  const root = resolve(mount[1]);
  const file = resolve(join(root, decoded.slice(mount[0].length)));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const whole = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(whole) && statSync(whole).isFile() ? whole : null;
}

/** The media type of a file by its name. */
export const mediaType = (file: string): string => types[extname(file)] ?? "application/octet-stream";

/** Serves the demo (`/`) and the test pages (`/pages/`) on 127.0.0.1; port 0 takes a free one. */
export async function serve(port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = request.method === "GET" || request.method === "HEAD" ? fileAt(pathname) : null;
    if (file === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, { "content-type": mediaType(file), "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((settle, fail) => server.once("error", fail).listen(port, "127.0.0.1", settle));
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    fileAt,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
