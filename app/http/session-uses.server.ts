import type { IsoInstant } from "#app/domain/calendar.ts";

/**
 * When each open session was used last, as far as this process knows and until `writeUses` has written it. So reading a
 * page writes nothing. A process that is killed forgets a minute of it.
 */
export class SessionUses {
  readonly #usedAt = new Map<string, IsoInstant>();

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

  /** The session has ended. */
  end(idHash: string): void {
    this.#usedAt.delete(idHash);
  }
}
