import type { Trouble } from "#app/domain/trouble.ts";
import { troubleOf } from "./trouble.server.ts";

/** A lock is held for a moment all the time; longer than this it is trouble. */
const BUSY_IS_TROUBLE_AFTER_MS = 2_000;

/** On a full disk a small write may still find room: only after a while without a failure is it over. */
const FULL_LASTS_MS = 10_000;

/** How writing goes: the trouble that the last write met, until one succeeds. `tell` hears of each that begins or ends. */
export class WriteHealth {
  #trouble: Trouble | null = null;
  #since = 0;
  #failedAt = 0;
  /** How often a statement found the database busy, since the start. */
  timesBusy = 0;

  constructor(
    private readonly tell: (trouble: Trouble | null, error?: unknown) => void = () => {},
    private readonly fullLastsMs = FULL_LASTS_MS,
  ) {}

  /** What keeps writes from succeeding now, or null. */
  get trouble(): Trouble | null {
    const isShort = this.#trouble === "busy" && performance.now() - this.#since < BUSY_IS_TROUBLE_AFTER_MS;
    return isShort ? null : this.#trouble;
  }

  /** Notes that a statement failed. What is no trouble of the database changes nothing. */
  failed(error: unknown): void {
    const trouble = troubleOf(error);
    if (trouble === undefined) return;
    if (trouble === "busy") this.timesBusy += 1;
    this.#failedAt = performance.now();
    if (trouble === this.#trouble) return;
    [this.#trouble, this.#since] = [trouble, this.#failedAt];
    if (trouble !== "busy") this.tell(trouble, error);
  }

  /** Notes that a write was committed. */
  wrote(): void {
    if (this.#trouble === null) return;
    if (this.#trouble === "full" && performance.now() - this.#failedAt < this.fullLastsMs) return;
    if (this.#trouble !== "busy") this.tell(null);
    this.#trouble = null;
  }

  /** While there is trouble: tries a write that changes nothing, so that it is noticed when the trouble is over. */
  async lookAgain(writeNothing: () => unknown): Promise<void> {
    if (this.#trouble === null) return;
    try {
      await writeNothing();
      this.wrote();
    } catch (error) {
      this.failed(error);
    }
  }
}
