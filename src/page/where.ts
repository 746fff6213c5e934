/**
 * The hosts a frame stands for: its own first, then the page's that shows it. A blank, srcdoc or sandboxed frame has
 * none of its own and takes its parent's.
 */
export function frameHosts(): readonly string[] {
  const origins = [self.origin, ...location.ancestorOrigins].filter((origin) => origin !== "null");
  const hosts = [origins[0], origins.at(-1)].map((origin) => (origin ? new URL(origin).hostname : ""));
  return hosts[0] === hosts[1] ? hosts.slice(1) : hosts;
}
