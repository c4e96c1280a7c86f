import { ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import type { Db } from "#db/open.server.ts";
import { NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";
import { OFFICERS, type Rows } from "./row.ts";

const OWNER = "The Commissioner";

let links = 0;

async function givenOwnerLink(db: Db): Promise<number> {
  links += 1;
  const { id } = await db
    .insertInto("ownerLink")
    .values({
      tokenHash: `row-${links}`,
      bodyId: PANEL,
      ownerWords: OWNER,
      createdAt: NOW,
      createdByPersonId: PEOPLE.officer.personId,
      createdByName: PEOPLE.officer.name,
      expiresAt: "2100-01-01T09:00:00.000Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function givenAnswer(db: Db): Promise<string> {
  const followUpId = await givenFollowUp(db, { ownerWords: OWNER });
  const { id } = await db
    .insertInto("followUpUpdate")
    .values({
      followUpId,
      source: "owner",
      text: "The checks began in July.",
      stateAfter: "in_progress",
      reportedOn: "2026-09-01",
      byName: OWNER,
      at: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `/follow-ups/F-${followUpId}/answers/${id}`;
}

/** Who may post what, written out by hand. */
export const CHASING_ROWS: Rows = {
  "follow-ups.chase_.new": {
    may: OFFICERS,
    at: async (db) => {
      await givenFollowUp(db, { ownerWords: OWNER });
      const ownerKey = ownerKeyOf({ ownerPersonId: null, ownerOfficeId: null, ownerWords: OWNER });
      return `/follow-ups/chase/new?${new URLSearchParams({ body: "anytown-panel", owner: ownerKey ?? "" })}`;
    },
  },
  "follow-ups.chase_.$id.taking-back": {
    may: OFFICERS,
    at: async (db) => `/follow-ups/chase/${await givenOwnerLink(db)}/taking-back`,
  },
  "follow-ups.$ref_.answers.$id": { may: OFFICERS, at: givenAnswer },
};
