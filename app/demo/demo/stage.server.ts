import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPerson } from "#db/account/readers.server.ts";
import type { SourceIds } from "#app/demo/sources/fill.server.ts";
import type { DemoIds } from "./fill-people.server.ts";
import type { DemoPersonKey } from "./people.ts";

const MINUTES_BETWEEN_DEEDS = 4;

/**
 * Where the demonstration's story is told: a simulated clock that the story sets
 * to a day and every deed moves on, and the people who act through the product's
 * own services, so that the history is what really happened.
 */
export class Stage {
  #now: IsoInstant = "";
  #deeds = 0;
  readonly ids = new Map<string, number>();

  constructor(
    readonly db: Db,
    readonly cast: DemoIds,
    readonly sources: SourceIds,
  ) {}

  /** Sets the clock to the morning of a day, never backwards. */
  day(day: IsoDate, time = "09:30"): void {
    const now = `${day}T${time}:00.000Z`;
    if (now < this.#now) throw new Error(`The story goes back from ${this.#now} to ${now}`);
    this.#now = now;
  }

  /** The instant of the next deed. */
  tick(): IsoInstant {
    this.#now = new Date(new Date(this.#now).getTime() + MINUTES_BETWEEN_DEEDS * 60_000).toISOString();
    return this.#now;
  }

  /** Who acts and when, with the parts that person has on the day. */
  async as(who: DemoPersonKey): Promise<Acting> {
    const now = this.tick();
    const today = dayInLondon(new Date(now));
    const person = await findPerson(this.db, this.cast.people[who], today);
    if (!person) throw new Error(`${who} has no account`);
    this.#deeds += 1;
    return { actor: { ...person, today }, now, submitKey: `story-${this.#deeds}` };
  }

  /** Does one deed as a person; throws where the product refuses it, since then the story is wrong. */
  async does<T>(who: DemoPersonKey, deed: (acting: Acting) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await deed(await this.as(who));
    if (!outcome.ok) throw new Error(`${who} was refused: ${outcome.refusal.because}`);
    return outcome.result;
  }

  /** The id kept under a name of the story; throws where there is none. */
  id(name: string): number {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`Nothing in the story is called ${name}`);
    return id;
  }

  /** Keeps the record of a reference ("T-14") under a name of the story. */
  keep(name: string, reference: string): number {
    const id = Number(reference.slice(2));
    this.ids.set(name, id);
    return id;
  }

  /** A record's version as it now stands: the story's forms are never stale. */
  async version(
    table:
      | "theme"
      | "question"
      | "agendaItem"
      | "meeting"
      | "workProgramme"
      | "variation"
      | "followUp"
      | "scoringRound"
      | "scoringEntry",
    id: number,
  ) {
    const row = await this.db.selectFrom(table).select("version").where("id", "=", id).executeTakeFirstOrThrow();
    return row.version;
  }
}
