import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Act, Blank, Cell, Finding, Grid, Rewrite } from "../../src/engine/types";

/** The command line's contract, exercised as other tools use it: through `npm run -s analyze`. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function analyze(args: readonly string[], stdin = ""): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", "analyze", "--", ...args], { shell: process.platform === "win32" });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (part) => (stdout += part));
    child.stderr.setEncoding("utf8").on("data", (part) => (stderr += part));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(stdin);
  });
}

interface Line {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: string;
  readonly lang: string;
  readonly channel: string;
  readonly audience: string;
  readonly genre: string;
  readonly stage: string;
  readonly acts: readonly Act[];
  readonly grid: Grid | null;
  readonly findings: readonly Finding[];
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
  readonly rewrite?: Rewrite | null;
}

const linesOf = ({ stdout }: Outcome): readonly Line[] => {
  expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

const today = "2026-11-20";
const vague = "以后请李哥多关照";
const clean = "Could you send me the signed order form by Friday 5 pm?";

/** Input lines, by id; every test passes its own date. */
const drafts = {
  zh: { text: vague },
  en: { text: "Great meeting you today, please keep us in mind!" },
  clean: { text: clean },
  emoji: { text: "😀😀收到。以后请李哥多关照" },
  thread: {
    text: "张总，您好！\n\n上次的方案您看了吗？请您周四前把意见发我。\n\n李明\n\n> 以后请多多关照",
    context: { subject: "方案", thread: "我们最关心漏检率", recipients: ["zhang@huaxin.example"] },
  },
  pitch: {
    text: "Our platform offers single sign-on, role-based access, audit trails and an API. We also provide onboarding, training and a named success manager. Our team has delivered more than 300 projects since 2014. We are ISO 27001 certified and host in Frankfurt.",
    channel: "email",
    audience: "customer",
  },
  report: {
    text: "老大，上午跟三院信息科聊完了，他们今年预算280万，倾向国产，要求年底前上线",
    channel: "chat",
    audience: "boss",
  },
  given: { text: vague, channel: "email", audience: "partner", lang: "zh", stage: "in-progress" },
  english: { text: vague, ui: "en" },
  chinese: { text: "Great meeting you today, please keep us in mind!", ui: "zh" },
  long: { text: "我们今天把三号线的数据都核对了一遍。".repeat(20) },
  chat: { text: "方案发您邮箱了" },
  blankLine: { text: "方案发您邮箱了\n\n合同周五前给您" },
  unknownKeys: { text: clean, colour: "red", context: { mood: "calm" } },
  phrase: {
    text: "我们是国家级实验室，最好的产品。",
    rules: [
      {
        id: "no-absolutes",
        name: "极限词",
        phrases: ["国家级", "最 * 的"],
        message: "广告法不许这么说",
        replace: ["省级"],
      },
    ],
  },
  regex: {
    text: "Ticket ABC-1234 is open.",
    rules: [{ id: "ticket", name: "Ticket", regex: "[A-Z]{3}-\\d+", message: "Link the ticket", severity: "info" }],
  },
  off: {
    text: "我们是国家级实验室。",
    rules: [{ id: "no-absolutes", name: "极限词", on: false, phrases: ["国家级"], message: "广告法不许这么说" }],
  },
  empty: { text: "" },
} as const;

const stdin = Object.entries(drafts)
  .map(([id, draft]) => `${JSON.stringify({ id, today, ...draft })}\n`)
  .join("");

describe("analyze --jsonl --rewrite", () => {
  let outcome: Outcome;
  let byId: Readonly<Record<string, Line>>;
  const answer = (id: keyof typeof drafts): Line => byId[id] as Line;
  const textOf = (id: string): string => drafts[id as keyof typeof drafts].text;
  const everyAnswer = () => Object.entries(byId);

  beforeAll(async () => {
    outcome = await analyze(["--jsonl", "--rewrite"], stdin);
    byId = Object.fromEntries(linesOf(outcome).map((line) => [line.id, line]));
  });

  test("answers line by line, in order, and exits 1 for a warning", () => {
    expect(linesOf(outcome).map((line) => line.id)).toEqual(Object.keys(drafts));
    expect(outcome.status).toBe(1);
  });

  test("each line has every field of the contract and no other", () => {
    const fields = "acts audience channel failures findings genre grid id lang rewrite stage".split(" ");
    for (const [, line] of everyAnswer()) expect(Object.keys(line).sort()).toEqual(fields);
  });

  test("the fields hold the words of the contract", () => {
    for (const [, line] of everyAnswer()) {
      expect(["zh", "en", "mixed"]).toContain(line.lang);
      expect(["email", "chat"]).toContain(line.channel);
      expect(["boss", "customer", "partner", "colleague", "unknown"]).toContain(line.audience);
      expect(["recap", "report", "pitch", "ask", "reply", "talk", "other"]).toContain(line.genre);
      expect(["first-contact", "in-progress", "reporting"]).toContain(line.stage);
      expect(line.failures).toEqual([]);
    }
  });

  test("findings: fields, severities, offsets inside the text, sorted", () => {
    for (const [id, { findings }] of everyAnswer()) {
      const text = textOf(id);
      for (const finding of findings) {
        expect(Object.keys(finding).sort()).toEqual(["end", "message", "rule", "severity", "start", "suggestions"]);
        expect(["warning", "info", "hint"]).toContain(finding.severity);
        expect(finding.message).not.toBe("");
        expect(0 <= finding.start && finding.start < finding.end && finding.end <= text.length).toBe(true);
        for (const suggestion of finding.suggestions) {
          expect(Object.keys(suggestion).sort()).toEqual(["blanks", "replacement", "title"]);
          expectBlanks(suggestion.blanks, suggestion.replacement);
        }
      }
      const order = findings.map(({ start, end }) => [start, end] as const);
      expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    }
  });

  test("acts: fields, and words taken from the text", () => {
    for (const [id, { acts }] of everyAnswer()) {
      const text = textOf(id);
      for (const act of acts) {
        expect(Object.keys(act).sort()).toEqual(["action", "concrete", "end", "kind", "owner", "start", "time"]);
        expect(["ask", "promise", "proposal"]).toContain(act.kind);
        expect(typeof act.concrete).toBe("boolean");
        for (const words of [act.owner, act.action]) expect(words === null || text.includes(words)).toBe(true);
        if (act.time) {
          expect(Object.keys(act.time).sort()).toEqual(["end", "fixed", "start", "text"]);
          expect(text.slice(act.time.start, act.time.end)).toBe(act.time.text);
        }
      }
    }
  });

  test("the grid is of the kind of the draft, its cells point into the text", () => {
    expect(answer("zh").grid?.kind).toBe("ask");
    expect(answer("report").grid?.kind).toBe("report");
    for (const [id, { grid }] of everyAnswer()) {
      if (grid === null) continue;
      const { kind, ...cells } = grid;
      expect(Object.keys(cells).sort()).toEqual(
        kind === "ask" ? ["what", "when", "who"] : ["plan", "status", "support"],
      );
      for (const cell of Object.values<Cell>(cells)) {
        expect(Object.keys(cell).sort()).toEqual(["end", "start", "state"]);
        expect(["present", "vague", "missing"]).toContain(cell.state);
        if (cell.start === null || cell.end === null) expect([cell.start, cell.end]).toEqual([null, null]);
        else expect(0 <= cell.start && cell.start < cell.end && cell.end <= textOf(id).length).toBe(true);
        if (cell.state === "missing") expect(cell.start).toBeNull();
      }
    }
  });

  test("an ask nobody could act on is a vague-ask, in both languages", () => {
    for (const id of ["zh", "en"] as const) {
      expect(answer(id).findings).toContainEqual(expect.objectContaining({ rule: "vague-ask", severity: "warning" }));
    }
  });

  test("a pitch about us alone, and a report without a next step", () => {
    expect(answer("pitch").findings.map(({ rule }) => rule)).toContain("one-sided-pitch");
    expect(answer("report").findings.map(({ rule }) => rule)).toContain("no-next-step");
  });

  test("offsets count UTF-16 units", () => {
    const [finding] = answer("emoji").findings;
    const [plain] = answer("zh").findings;
    expect(finding?.start).toBe((plain?.start ?? 0) + "😀😀收到。".length);
  });

  test("a rewrite has its fields, and blanks that occur once and never inside another", () => {
    for (const [, { rewrite }] of everyAnswer()) {
      if (!rewrite) continue;
      expect(Object.keys(rewrite).sort()).toEqual(["blanks", "move", "text"]);
      expectBlanks(rewrite.blanks, rewrite.text);
    }
    expect(answer("zh").rewrite?.blanks.length).toBeGreaterThan(0);
  });

  test("a draft without a warning or info has no rewrite", () => {
    for (const [, { findings, rewrite }] of everyAnswer()) {
      if (findings.every(({ severity }) => severity === "hint")) expect(rewrite).toBeNull();
    }
    expect(answer("clean").findings).toEqual([]);
  });

  test("what is given is taken, what is not is inferred", () => {
    expect(answer("given")).toMatchObject({ channel: "email", audience: "partner", lang: "zh", stage: "in-progress" });
    expect(answer("thread")).toMatchObject({ channel: "email", lang: "zh" });
    expect(answer("long").channel).toBe("email");
    expect(answer("blankLine").channel).toBe("email");
    expect(answer("chat").channel).toBe("chat");
  });

  test("quoted text is not judged", () => {
    const { findings } = answer("thread");
    const quote = drafts.thread.text.indexOf("> ");
    expect(findings.filter(({ end }) => end > quote)).toEqual([]);
  });

  test("ui decides the language of the messages; by default it is the text's", () => {
    const hanzi = /\p{Script=Han}/u;
    const message = (id: keyof typeof drafts) => answer(id).findings[0]?.message ?? "";
    expect(message("zh")).toMatch(hanzi);
    expect(message("chinese")).toMatch(hanzi);
    expect(message("en")).not.toMatch(hanzi);
    expect(message("english")).not.toMatch(hanzi);
  });

  test("unknown keys are ignored", () => {
    expect(answer("unknownKeys")).toMatchObject({ findings: [], rewrite: null });
  });

  test("own rules are named my/…, with their words and replacements", () => {
    const mine = answer("phrase").findings.filter(({ rule }) => rule.startsWith("my/"));
    expect(mine.map(({ start, end }) => drafts.phrase.text.slice(start, end))).toEqual(["国家级", "最好的"]);
    expect(mine[0]).toMatchObject({ rule: "my/no-absolutes", message: "广告法不许这么说" });
    expect(mine[0]?.suggestions[0]?.replacement).toBe("省级");
    const [ticket] = answer("regex").findings.filter(({ rule }) => rule === "my/ticket");
    expect(drafts.regex.text.slice(ticket?.start, ticket?.end)).toBe("ABC-1234");
    expect(answer("off").findings.filter(({ rule }) => rule.startsWith("my/"))).toEqual([]);
  });

  test("an empty text is a draft like any other", () => {
    expect(answer("empty")).toMatchObject({ acts: [], findings: [], rewrite: null });
  });

  test("a rewrite with its examples filled in is a finished message", async () => {
    const finished = everyAnswer().flatMap(([id, { rewrite }]) => {
      if (!rewrite) return [];
      const text = rewrite.blanks.reduce(
        (whole, { placeholder, example }) => whole.replace(placeholder, () => example),
        rewrite.text,
      );
      return [`${JSON.stringify({ ...drafts[id as keyof typeof drafts], id, today, text })}\n`];
    });
    const again = linesOf(await analyze(["--jsonl", "--rewrite"], finished.join("")));
    expect(again.map(({ id, rewrite }) => [id, rewrite])).toEqual(again.map(({ id }) => [id, null]));
  });
});

function expectBlanks(blanks: readonly Blank[], text: string): void {
  const placeholders = blanks.map(({ placeholder }) => placeholder);
  for (const blank of blanks) {
    expect(Object.keys(blank).sort()).toEqual(["example", "name", "placeholder", "suggestions", "type"]);
    expect(["person", "time", "thing", "text"]).toContain(blank.type);
    expect(text.split(blank.placeholder)).toHaveLength(2);
    expect(placeholders.filter((other) => other.includes(blank.placeholder))).toEqual([blank.placeholder]);
    expect(blank.example).not.toBe("");
  }
}

describe("analyze --jsonl on odd input", () => {
  test("a line that is not JSON is answered in its place, the rest goes on, exit 2", async () => {
    const outcome = await analyze(["--jsonl", "--rewrite"], `{"id":"1","text":"${vague}"}\nnot json\n`);
    const [first, second, ...more] = linesOf(outcome);
    expect(more).toEqual([]);
    expect(outcome.status).toBe(2);
    expect(first).toMatchObject({ id: "1" });
    expect(first?.findings.map(({ rule }) => rule)).toContain("vague-ask");
    expect(first?.rewrite?.blanks.length).toBeGreaterThan(0);
    expect(second).toEqual({ id: null, line: 2, error: expect.stringMatching(/\S/) });
  });

  test("wrong lines give their id or null and an error; empty lines are skipped but counted; CRLF and no last newline", async () => {
    const input = [
      `{"id":"a","text":"${clean}","today":"${today}"}`,
      "",
      "   ",
      '{"text":"no id"}',
      '{"id":"no text"}',
      '{"id":"bad text","text":5}',
      '{"id":7,"text":"the id is no text"}',
      "[]",
      "null",
      '"text"',
      '{"id":"b","text":"half',
      '{"id":"channel","text":"x","channel":"fax"}',
      '{"id":"today","text":"x","today":"yesterday"}',
      `{"id":"z","text":"${clean}","today":"${today}"}`,
    ].join("\r\n");
    const outcome = await analyze(["--jsonl"], input);
    const lines = linesOf(outcome);
    expect(outcome.status).toBe(2);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ["a", false],
      [null, true],
      ["no text", true],
      ["bad text", true],
      [null, true],
      [null, true],
      [null, true],
      [null, true],
      [null, true],
      ["channel", true],
      ["today", true],
      ["z", false],
    ]);
    expect(lines.find(({ error, line }) => error !== undefined && line === 11)?.id).toBeNull();
    for (const id of ["a", "z"])
      expect(Object.keys(lines.find((line) => line.id === id) ?? {})).not.toContain("rewrite");
  });

  test("no warning: exit 0; no input: nothing, exit 0", async () => {
    expect((await analyze(["--jsonl"], `{"id":"a","text":"${clean}","today":"${today}"}\n`)).status).toBe(0);
    expect(await analyze(["--jsonl"], "")).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("analyze FILE", () => {
  const folder = mkdtempSync(join(tmpdir(), "kaopu-cli-"));
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints file:LINE:COL severity rule message, exit 1", async () => {
    const path = file("vague.txt", `王经理好\r\n\r\n😀收到。${vague}\r\n`);
    const { status, stdout } = await analyze([path]);
    const found = stdout.split("\n").find((line) => line.includes(" vague-ask "));
    // The emoji counts two units; columns count from 1.
    expect(found).toMatch(/:3:6 warning vague-ask \S/);
    expect(found?.startsWith(path)).toBe(true);
    expect(status).toBe(1);
    for (const each of stdout.trimEnd().split("\n"))
      expect(each.slice(path.length)).toMatch(/^:\d+:\d+ (warning|info|hint) [a-z/-]+ \S/);
  });

  test("nothing to say: prints nothing, exit 0", async () => {
    expect(await analyze([file("clean.txt", `${clean}\n`)])).toMatchObject({ status: 0, stdout: "" });
    expect(await analyze([file("empty.txt", "")])).toMatchObject({ status: 0, stdout: "" });
  });

  test("a missing file, a folder, bytes that are no text: exit 2 and a word on why", async () => {
    const bytes = file("bytes.bin", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
    for (const path of [join(folder, "missing.txt"), folder, bytes]) {
      const { status, stdout, stderr } = await analyze([path]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(path);
    }
  });

  test("bad usage: exit 2 and the usage", async () => {
    for (const args of [[], ["a.txt", "b.txt"], ["--yaml"], ["--rewrite"], ["--jsonl", "a.txt"]]) {
      const { status, stdout, stderr } = await analyze(args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("usage");
    }
  });
});
