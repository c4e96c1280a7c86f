import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import type { Done } from "#app/domain/done.ts";
import type { KeptForm } from "./kept-form.server.ts";

const MOST_SENTENCES = 1_000;
const MOST_FORMS = 200;
/** As long as the longest session: by then nobody can send it. */
const MOST_FORM_HOURS = 12;
/** Of all forms together: JavaScript keeps a character in two bytes at most, so this is 20 MB. */
const MOST_FORM_CHARACTERS = 10_000_000;

/** What the next page of a session shows once: what was done, and which form has been saved. */
export type ShownOnce = { done: Done | null; saved: string | null };

/**
 * What is remembered of open sessions between requests: when each was used last,
 * until `writeUses` has written it; what was done, that its next page shows once; and
 * the form that waits to be sent again. So reading a page writes nothing, and what
 * a deed answers hangs on no second write. A process that ends forgets it.
 */
export class SessionMemory {
  readonly #usedAt = new Map<string, IsoInstant>();
  readonly #shown = new Map<string, ShownOnce>();
  readonly #forms = new Map<string, { kept: KeptForm; at: IsoInstant; characters: number }>();

  /** When the session was used last, as far as this process knows. */
  usedAt(idHash: string): IsoInstant | undefined {
    return this.#usedAt.get(idHash);
  }

  /** Notes that the session was used. */
  use(idHash: string, at: IsoInstant): void {
    this.#usedAt.set(idHash, at);
  }

  /** What is not written yet. */
  uses(): [idHash: string, at: IsoInstant][] {
    return [...this.#usedAt];
  }

  /** Lets go of what is written, but for sessions that were used again meanwhile. */
  wrote(uses: readonly [idHash: string, at: IsoInstant][]): void {
    for (const [idHash, at] of uses) if (this.#usedAt.get(idHash) === at) this.#usedAt.delete(idHash);
  }

  /** Keeps for the session's next page what it is to show; of very many the oldest is let go. */
  show(idHash: string, more: Partial<ShownOnce>): void {
    const shown = { done: null, saved: null, ...this.#shown.get(idHash), ...more };
    this.#shown.delete(idHash);
    this.#shown.set(idHash, shown);
    if (this.#shown.size > MOST_SENTENCES) letGoOfOldest(this.#shown);
  }

  /** What this session's page shows, and no other after it. */
  takeShown(idHash: string): ShownOnce {
    const shown = this.#shown.get(idHash) ?? { done: null, saved: null };
    this.#shown.delete(idHash);
    return shown;
  }

  /** Keeps the form that the session is to send again; the oldest give way where many wait, or long ones. */
  keep(idHash: string, kept: KeptForm, at: IsoInstant): void {
    this.#forms.delete(idHash);
    this.#forms.set(idHash, { kept, at, characters: JSON.stringify(kept).length });
    while (this.#forms.size > MOST_FORMS || this.#characters() > MOST_FORM_CHARACTERS) letGoOfOldest(this.#forms);
  }

  /** The form that waits for this session on this page. */
  keptOn(idHash: string, path: string): KeptForm | null {
    const kept = this.#forms.get(idHash)?.kept;
    return kept && kept.page.split("?", 1)[0] === path ? kept : null;
  }

  /** The session has sent the form that goes there: from now on its own answer holds what was typed. */
  forgetKept(idHash: string, action: string): void {
    if (this.#forms.get(idHash)?.kept.action.split("?", 1)[0] === action) this.#forms.delete(idHash);
  }

  /** Forgets the forms whose session is over by now, sent or not. */
  forgetOldForms(now: IsoInstant): void {
    const before = addHours(now, -MOST_FORM_HOURS);
    for (const [idHash, { at }] of this.#forms) if (at <= before) this.#forms.delete(idHash);
  }

  /** The session has ended, and takes with it what waited for it. */
  end(idHash: string): void {
    for (const map of [this.#usedAt, this.#shown, this.#forms]) map.delete(idHash);
  }

  #characters(): number {
    return [...this.#forms.values()].reduce((sum, { characters }) => sum + characters, 0);
  }
}

function letGoOfOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
