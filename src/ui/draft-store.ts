import { createStore, type StoreApi } from "zustand/vanilla";
import { coach, rankMoves, rewriteDraft } from "../coach";
import type {
  Audience,
  Channel,
  DraftContext,
  DraftInput,
  IsoDate,
  Lang,
  MoveId,
  Review,
  Rewrite,
  Span,
  Stage,
} from "../engine/types";
import { leaveOutIgnored } from "../settings/ignore";
import type { Settings } from "../settings/schema";
import { coachSettings } from "../settings/site";
import { emptyBlanks, type Filled, fillBlanks } from "./blanks";

/** A draft as it was read from its box, with what is already known about it. */
export interface SeenDraft {
  readonly text: string;
  readonly channel: Channel | null;
  readonly audience: Audience | null;
  readonly stage: Stage | null;
  readonly context: DraftContext;
  readonly undoable: boolean;
}

/** How a write to the box ended; the same words as the message that carries it. */
export type WriteOutcome = "applied" | "changed" | "refused" | "gone";

/** The compose box as the panel sees it. Every call may reject; the panel then says so and nothing is lost. */
export interface Box {
  read(): Promise<SeenDraft | null>;
  apply(expected: string, text: string): Promise<WriteOutcome>;
  undo(): Promise<WriteOutcome>;
  show(span: Span): Promise<boolean>;
}

/** What the writer corrected of what was inferred. */
export interface Corrections {
  readonly channel?: Channel;
  readonly audience?: Audience;
  readonly stage?: Stage;
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
  readonly copy: (text: string) => Promise<void>;
  readonly today: IsoDate;
  readonly ui: Lang;
  readonly settings: Settings;
  /** Host name of the page; empty for pasted text. */
  readonly site: string;
  readonly corrections: Corrections;
}

/** One draft and its rewrite, as every surface that shows them needs it. */
export interface DraftState {
  readonly seen: SeenDraft;
  readonly corrections: Corrections;
  /** Null for an empty draft, and when the engine itself failed. */
  readonly review: Review | null;
  /** The engine failed on this draft. */
  readonly broken: boolean;
  readonly rewrite: Rewrite | null;
  /** Best first. `mend` stands first when the next step is clear and only words need work. */
  readonly moves: readonly Rewrite["move"][];
  readonly filled: Filled;
  readonly notice: Notice | null;
  readonly busy: boolean;
  setText(text: string): void;
  correct(corrections: Corrections): void;
  configure(change: Partial<Pick<DraftSetup, "ui" | "settings">>): void;
  choose(move: Rewrite["move"]): void;
  fill(placeholder: string, value: string): void;
  /** Writes the rewrite into the box; while blanks are empty only with `withBlanks`. */
  apply(withBlanks?: boolean): Promise<void>;
  copy(): Promise<void>;
  undo(): Promise<void>;
  /** Reads the box again and starts over, after it changed under the rewrite. */
  restart(): Promise<void>;
  show(span: Span): Promise<void>;
}

/** A store handle for a draft. */
export type DraftStore = StoreApi<DraftState>;

type Assessment = Pick<DraftState, "review" | "broken" | "rewrite" | "moves">;

const NOTHING: Assessment = { review: null, broken: false, rewrite: null, moves: [] };

function inputOf(seen: SeenDraft, corrections: Corrections, setup: Pick<DraftSetup, "today" | "ui">): DraftInput {
  const channel = corrections.channel ?? seen.channel;
  const audience = corrections.audience ?? seen.audience;
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

function assess(input: DraftInput, settings: Settings, site: string): Assessment {
  if (input.text.trim() === "") return NOTHING;
  try {
    const review = leaveOutIgnored(settings, coach(input, coachSettings(settings, site)), site);
    const rewrite = rewriteDraft(review, undefined, coachSettings(settings, site));
    if (!rewrite) return { ...NOTHING, review };
    const ranked = rankMoves(review);
    const moves = ranked.includes(rewrite.move as MoveId) ? ranked : [rewrite.move, ...ranked];
    return { review, broken: false, rewrite, moves };
  } catch {
    // Whatever the fault, the surface stays usable and says so; the text itself must not end up in a log.
    return { ...NOTHING, broken: true };
  }
}

/** Opens a draft: reviews it, proposes a rewrite, and carries out what the writer decides. */
export function openDraft(opened: SeenDraft, given: DraftSetup): DraftStore {
  let setup = given;
  return createStore<DraftState>((set, get) => {
    const look = (seen: SeenDraft, corrections: Corrections) => ({
      seen,
      corrections,
      ...assess(inputOf(seen, corrections, setup), setup.settings, setup.site),
    });
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
      return seen
        ? { ...look(seen, get().corrections), filled: {}, notice }
        : { notice: { kind: "gone", copied: false } };
    };

    return {
      ...look(opened, setup.corrections),
      filled: {},
      notice: null,
      busy: false,
      setText: (text) => set({ ...look({ ...get().seen, text }, get().corrections), notice: null }),
      correct: (corrections) => set({ ...look(get().seen, { ...get().corrections, ...corrections }), notice: null }),
      configure: (change) => {
        setup = { ...setup, ...change };
        set(look(get().seen, get().corrections));
      },
      choose: (move) => {
        const { review } = get();
        if (!review) return;
        const rules = coachSettings(setup.settings, setup.site);
        const rewrite = rewriteDraft(review, move === "mend" ? undefined : move, rules);
        if (rewrite) set({ rewrite, notice: null });
      },
      fill: (placeholder, value) => set({ filled: { ...get().filled, [placeholder]: value }, notice: null }),
      apply: (withBlanks = false) =>
        act(async () => {
          const { rewrite, filled, seen, corrections } = get();
          const text = finished();
          if (!setup.box || !rewrite || text === null) return {};
          if (!withBlanks && emptyBlanks(rewrite, filled).length > 0) return {};
          const outcome = await setup.box.apply(seen.text, text);
          if (outcome === "changed") return { notice: { kind: "changed" } };
          if (outcome !== "applied") return { notice: { kind: outcome, copied: await tryCopy(text) } };
          const written = look({ ...seen, text, undoable: true }, corrections);
          return { ...written, filled: {}, notice: { kind: "applied" } };
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
      show: (span) =>
        act(async () => (!setup.box || (await setup.box.show(span)) ? {} : { notice: { kind: "not-shown" } })),
    };
  });
}
