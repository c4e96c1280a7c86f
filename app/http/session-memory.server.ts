import type { IsoInstant } from "#app/domain/calendar.ts";

const MOST_SENTENCES = 1_000;

/**
 * What is remembered of open sessions between requests: when each was used last,
 * until `writeUses` has written it, and the sentence that its next page shows once.
 * So reading a page writes nothing, and what a deed answers hangs on no second write.
 * A process that ends forgets the sentences.
 */
export class SessionMemory {
  readonly #usedAt = new Map<string, IsoInstant>();
  readonly #sentences = new Map<string, string>();

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

  /** Keeps a sentence for the session's next page; of very many the oldest is let go. */
  say(idHash: string, words: string): void {
    this.#sentences.delete(idHash);
    this.#sentences.set(idHash, words);
    const [oldest] = this.#sentences.keys();
    if (this.#sentences.size > MOST_SENTENCES && oldest !== undefined) this.#sentences.delete(oldest);
  }

  /** The sentence for this session's page; with `once` it is shown on no other. */
  sentence(idHash: string, once: boolean): string | null {
    const words = this.#sentences.get(idHash) ?? null;
    if (once) this.#sentences.delete(idHash);
    return words;
  }
}
