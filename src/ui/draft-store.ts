import { createStore, type StoreApi } from "zustand/vanilla";
import type { Coach } from "../coach-of";
import type { DraftInput, Finding, IsoDate, Lang, Rewrite, Span } from "../engine/types";
import type { ApplyOutcome, Choice, DraftSnapshot, KeptRewrite } from "../messages";
import { audienceOf } from "../settings/people";
import type { Settings } from "../settings/schema";
import { type Aim, type Assessment, assess, findingAt, firstChoice, rewriteBy } from "./assess";
import { emptyBlanks, type Filled, fillBlanks } from "./blanks";
import type { Corrections } from "./corrections";

/** A draft as it was read from its box, with what is already known about it. */
export type SeenDraft = Omit<DraftSnapshot, "boxId" | "host">;

/** The compose box as the panel sees it. Every call may reject; the panel then says so and nothing is lost. */
export interface Box {
  read(): Promise<SeenDraft | null>;
  apply(expected: string, text: string): Promise<ApplyOutcome>;
  undo(): Promise<ApplyOutcome>;
  show(span: Span): Promise<boolean>;
  /** Leaves the half-filled rewrite with the tab: a popup closes without a word. */
  keep(kept: KeptRewrite): Promise<unknown>;
}

/** The one line that tells how the last action ended. `copied`: the rewrite is on the clipboard. */
export type Notice =
  | {
      readonly kind: "applied" | "copied" | "undone" | "changed" | "not-undone" | "not-shown" | "failed" | "not-copied";
    }
  | { readonly kind: "refused" | "gone"; readonly copied: boolean };

/** What the store needs of its surroundings. `box` null: the text was pasted, there is only the clipboard. */
export interface DraftSetup {
  readonly box: Box | null;
  readonly coach: Coach;
  readonly copy: (text: string) => Promise<void>;
  readonly today: IsoDate;
  readonly ui: Lang;
  readonly settings: Settings;
  /** Host name of the page; empty for pasted text. */
  readonly site: string;
  readonly corrections: Corrections;
  /** The finding the writer comes from. */
  readonly aim?: Aim;
}

/** One draft and its rewrite, as every surface that shows them needs it. */
export interface DraftState extends Assessment {
  readonly seen: SeenDraft;
  readonly corrections: Corrections;
  /** What is rewritten and how; null with `rewrite`. */
  readonly choice: Choice | null;
  readonly rewrite: Rewrite | null;
  /** The finding whose sentence alone may be rewritten. */
  readonly aimed: Finding | null;
  readonly filled: Filled;
  readonly notice: Notice | null;
  readonly busy: boolean;
  setText(text: string): void;
  /** `null`: back to what is inferred. */
  correct(corrections: Corrections | null): void;
  configure(change: Partial<Pick<DraftSetup, "ui" | "settings">>): void;
  choose(choice: Choice): void;
  fill(placeholder: string, value: string): void;
  /** Writes the rewrite into the box; while blanks are empty only with `withBlanks`. */
  apply(withBlanks?: boolean): Promise<void>;
  copy(): Promise<void>;
  undo(): Promise<void>;
  /** Reads the box again and starts over, after it changed under the rewrite. */
  restart(): Promise<void>;
  /** The box holds this now. A rewrite nobody has touched follows; over another one the writer decides. */
  follow(now: SeenDraft): void;
  /** Shows a finding in the page; what is said of one sentence is then about this one. */
  show(finding: Finding): Promise<void>;
}

/** A store handle for a draft. */
export type DraftStore = StoreApi<DraftState>;

function inputOf(
  seen: SeenDraft,
  corrections: Corrections,
  setup: Pick<DraftSetup, "today" | "ui" | "settings">,
): DraftInput {
  const channel = corrections.channel ?? seen.channel;
  const audience =
    corrections.audience ?? seen.audience ?? audienceOf(setup.settings.people, seen.text, seen.context.recipients);
  const stage = corrections.stage ?? seen.stage;
  return {
    text: seen.text,
    today: setup.today,
    ui: setup.ui,
    context: seen.context,
    ...(channel && { channel }),
    ...(audience && { audience }),
    ...(stage && { stage }),
  };
}

/** Opens a draft: reviews it, proposes a rewrite, and carries out what the writer decides. */
export function openDraft(opened: SeenDraft, given: DraftSetup): DraftStore {
  let setup = given;
  let aim = given.aim ?? null;
  /** The writer has chosen or filled something himself, which is not thrown away unasked. */
  let touched = false;
  return createStore<DraftState>((set, get) => {
    const look = (seen: SeenDraft, corrections: Corrections, wanted: Choice | null) => {
      const found = assess(inputOf(seen, corrections, setup), setup.settings, setup.site, setup.coach);
      const byWish = wanted && rewriteBy(wanted, found, setup.settings, setup.site, setup.coach);
      const choice = byWish ? wanted : firstChoice(found, aim);
      const rewrite = byWish ?? (choice && rewriteBy(choice, found, setup.settings, setup.site, setup.coach));
      return { seen, corrections, ...found, choice, rewrite, aimed: findingAt(found.review, aim) };
    };
    /** A draft as it comes from its box, with the rewrite that was left there. */
    const open = (seen: SeenDraft, corrections: Corrections) => {
      const kept = seen.kept?.text === seen.text ? seen.kept : null;
      touched = kept !== null;
      return { ...look(seen, corrections, kept?.choice ?? null), filled: kept?.filled ?? {} };
    };
    const keep = () => {
      touched = true;
      const { seen, choice, filled } = get();
      // A box that has gone keeps nothing; applying will say so.
      if (choice) setup.box?.keep({ text: seen.text, choice, filled }).catch(() => undefined);
    };
    const finished = () => {
      const { rewrite, filled } = get();
      return rewrite && fillBlanks(rewrite, filled);
    };
    const tryCopy = (text: string) =>
      setup.copy(text).then(
        () => true,
        () => false,
      );
    /** One action at a time; a broken connection to the page ends in words, not in silence. */
    const act = async (work: () => Promise<Partial<DraftState>>) => {
      if (get().busy) return;
      set({ busy: true, notice: null });
      const change = await work().catch((): Partial<DraftState> => ({ notice: { kind: "failed" } }));
      set({ ...change, busy: false });
    };
    const reread = async (box: Box, notice: Notice | null): Promise<Partial<DraftState>> => {
      const seen = await box.read();
      return seen ? { ...open(seen, get().corrections), notice } : { notice: { kind: "gone", copied: false } };
    };

    return {
      ...open(opened, setup.corrections),
      notice: null,
      busy: false,
      setText: (text) => {
        const { seen, corrections, choice } = get();
        set({ ...look({ ...seen, text }, corrections, touched ? choice : null), notice: null });
      },
      correct: (corrections) => {
        const { seen, corrections: before } = get();
        set({ ...look(seen, corrections ? { ...before, ...corrections } : {}, null), notice: null });
      },
      configure: (change) => {
        setup = { ...setup, ...change };
        const { seen, corrections, choice } = get();
        set(look(seen, corrections, touched ? choice : null));
      },
      choose: (choice) => {
        const rewrite = rewriteBy(choice, get(), setup.settings, setup.site, setup.coach);
        if (!rewrite) return set({ notice: { kind: "failed" } });
        set({ choice, rewrite, notice: null });
        keep();
      },
      fill: (placeholder, value) => {
        set({ filled: { ...get().filled, [placeholder]: value }, notice: null });
        keep();
      },
      apply: (withBlanks = false) =>
        act(async () => {
          const { rewrite, filled, seen, corrections } = get();
          const text = finished();
          if (!setup.box || !rewrite || text === null) return {};
          if (!withBlanks && emptyBlanks(rewrite, filled).length > 0) return {};
          const outcome = await setup.box.apply(seen.text, text);
          if (outcome === "changed") return { notice: { kind: "changed" } };
          if (outcome !== "applied") return { notice: { kind: outcome, copied: await tryCopy(text) } };
          return { ...open({ ...seen, text, undoable: true }, corrections), notice: { kind: "applied" } };
        }),
      copy: () =>
        act(async () => {
          const text = finished();
          if (text === null) return {};
          return { notice: { kind: (await tryCopy(text)) ? "copied" : "not-copied" } };
        }),
      undo: () =>
        act(async () => {
          if (!setup.box) return {};
          const outcome = await setup.box.undo();
          return outcome === "applied" ? reread(setup.box, { kind: "undone" }) : { notice: { kind: "not-undone" } };
        }),
      restart: () => act(async () => (setup.box ? reread(setup.box, null) : {})),
      follow: (now) => {
        const { busy, seen, corrections, notice } = get();
        if (busy) return;
        const same = now.text === seen.text;
        if (same)
          set({ seen: { ...seen, undoable: now.undoable }, notice: notice?.kind === "changed" ? null : notice });
        else if (touched) set({ notice: { kind: "changed" } });
        else set({ ...open(now, corrections), notice: null });
      },
      show: (finding) =>
        act(async () => {
          aim = finding;
          const aimed = findingAt(get().review, aim);
          const there = !setup.box || (await setup.box.show(finding));
          return { aimed, ...(!there && { notice: { kind: "not-shown" } }) };
        }),
    };
  });
}
