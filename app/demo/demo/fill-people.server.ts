import type { IsoInstant } from "#app/domain/calendar.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { familyNameOf } from "#app/domain/person-name.ts";
import { dateText } from "#app/domain/calendar.ts";
import { insertEvent } from "#db/events.server.ts";
import { DEMO_BODIES, DEMO_OFFICES, type DemoBodyKey, type DemoOfficeKey } from "./bodies.ts";
import { DEMO_ADMINISTRATOR, DEMO_PEOPLE, demoEmail, type DemoPersonKey } from "./people.ts";

export type DemoIds = {
  bodies: Record<DemoBodyKey, number>;
  people: Record<DemoPersonKey, number>;
  offices: Record<DemoOfficeKey, number>;
};

/** Writes the demonstration's bodies, offices, people and parts, as the administrator set them up at the instant. */
export async function fillPeople(trx: Trx, at: IsoInstant): Promise<DemoIds> {
  const people = await fillEach(DEMO_PEOPLE, async (person, key) => {
    const { id } = await trx
      .insertInto("person")
      .values({ name: person.name, familyName: familyNameOf(person.name), description: person.description })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("account")
      .values({
        personId: id,
        email: demoEmail(person.name),
        administratorSinceAt: key === DEMO_ADMINISTRATOR ? at : null,
        createdAt: at,
      })
      .execute();
    return id;
  });
  const by = { personId: people[DEMO_ADMINISTRATOR], name: DEMO_PEOPLE[DEMO_ADMINISTRATOR].name, at };
  const bodies = await fillEach(DEMO_BODIES, async (body) => {
    const { id } = await trx.insertInto("body").values(body).returning("id").executeTakeFirstOrThrow();
    const subject = { kind: "body", id, version: 1 } as const;
    await insertEvent(trx, by, {
      action: "body_created",
      subject,
      bodyId: id,
      particulars: { title: body.name },
    });
    return id;
  });
  const offices = await fillEach(DEMO_OFFICES, async (office) => {
    const { id } = await trx.insertInto("office").values(office).returning("id").executeTakeFirstOrThrow();
    return id;
  });
  for (const [key, { name, parts }] of Object.entries(DEMO_PEOPLE)) {
    const personId = people[key as DemoPersonKey];
    const person = { kind: "person", id: personId, version: 1 } as const;
    await insertEvent(trx, by, {
      action: "person_added",
      subject: person,
      bodyId: null,
      particulars: { title: name },
    });
    for (const part of parts) {
      const bodyId = bodies[part.body];
      const untilOn = "until" in part ? part.until : null;
      await trx
        .insertInto("membership")
        .values({ personId, bodyId, role: part.role, fromOn: part.from, untilOn })
        .execute();
      await insertEvent(trx, by, {
        action: "membership_started",
        subject: person,
        about: [{ kind: "body", id: bodyId }],
        bodyId,
        particulars: {
          title: name,
          role: ROLE_LABELS[part.role],
          to: DEMO_BODIES[part.body].name,
          from: dateText(part.from),
        },
      });
    }
  }
  return { bodies, people, offices };
}

async function fillEach<K extends string, T>(
  records: Record<K, T>,
  write: (record: T, key: K) => Promise<number>,
): Promise<Record<K, number>> {
  const ids: [K, number][] = [];
  for (const key of Object.keys(records) as K[]) ids.push([key, await write(records[key], key)]);
  return Object.fromEntries(ids) as Record<K, number>;
}
