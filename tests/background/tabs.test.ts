import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bringInto, everySite, loadIntoOpenTabs, noteUse, registerAddedSites } from "../../src/background/tabs";

const tab = { id: 7, windowId: 3, title: "Re: Raj's offer", url: "https://mail.google.com/?q=Raj" };
const sender = { tab, url: tab.url, frameId: 2, documentId: "D1" } as chrome.runtime.MessageSender;

/** What the worker asked of the browser, and what the browser answers. */
let asked: { executeScript: unknown[]; badge: unknown[]; registered: unknown[]; session: Record<string, unknown> };
let origins: string[];
let registered: { id: string }[];

beforeEach(() => {
  asked = { executeScript: [], badge: [], registered: [], session: {} };
  origins = ["https://mail.google.com/*"];
  registered = [];
  vi.stubGlobal("chrome", {
    runtime: {
      getManifest: () => ({
        host_permissions: ["https://mail.google.com/*"],
        content_scripts: [{ js: ["loader.1.js"] }],
      }),
    },
    permissions: { getAll: async () => ({ origins }) },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2, discarded: true }, { id: 3 }, {}],
    },
    scripting: {
      executeScript: async (injection: { target: { tabId: number } }) => {
        asked.executeScript.push(injection);
        if (injection.target.tabId === 1) throw new Error("showing an error page");
      },
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: unknown[]) => asked.registered.push("register", ...scripts),
      updateContentScripts: async (scripts: unknown[]) => asked.registered.push("update", ...scripts),
      unregisterContentScripts: async (filter: unknown) => asked.registered.push("unregister", filter),
    },
    storage: { session: { set: async (items: object) => Object.assign(asked.session, items) } },
    action: { setBadgeText: async (badge: unknown) => asked.badge.push(badge) },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the worker", () => {
  it("brings the coach into exactly the document that asked", async () => {
    await bringInto(["reader-file.1.js", "frame.1.js"], sender);
    expect(asked.executeScript).toEqual([
      { target: { tabId: 7, documentIds: ["D1"] }, files: ["reader-file.1.js", "frame.1.js"], injectImmediately: true },
    ]);
  });

  it("brings nothing to a sender outside a tab", async () => {
    await expect(bringInto(["frame.1.js"], {})).rejects.toThrow("outside a tab");
  });

  it("brings the loader into every open tab it can, once per tab, all frames", async () => {
    await loadIntoOpenTabs(["https://mail.google.com/*"]);
    expect(asked.executeScript).toEqual(
      [1, 3].map((tabId) => ({ target: { tabId, allFrames: true }, files: ["loader.1.js"] })),
    );
  });

  it("shows the count and remembers the frame, without any text", async () => {
    await noteUse(2, sender);
    await noteUse(0, sender);
    await noteUse(null, sender);
    expect(asked.badge).toEqual([
      { tabId: 7, text: "2" },
      { tabId: 7, text: "" },
      { tabId: 7, text: "…" },
    ]);
    expect(asked.session).toEqual({ "frame:7": { frameId: 2, documentId: "D1", at: expect.any(Number) } });
  });
});

describe("sites the user has added", () => {
  const added = {
    id: "added-sites",
    js: ["loader.1.js"],
    matches: ["https://crm.example.com/*"],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: "document_start",
  };

  it("get the loader, those listed have it already", async () => {
    origins.push("https://crm.example.com/*");
    expect(await everySite()).toEqual(["https://mail.google.com/*", "https://crm.example.com/*"]);
    expect(asked.registered).toEqual(["register", added]);
  });

  it("are brought up to date", async () => {
    origins.push("https://crm.example.com/*");
    registered = [{ id: "added-sites" }];
    await registerAddedSites();
    expect(asked.registered).toEqual(["update", added]);
  });

  it("lose it when the last one is taken back", async () => {
    registered = [{ id: "added-sites" }];
    await registerAddedSites();
    expect(asked.registered).toEqual(["unregister", { ids: ["added-sites"] }]);
    registered = [];
    await registerAddedSites();
    expect(asked.registered).toHaveLength(2);
  });
});
