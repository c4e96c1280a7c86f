import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { makeRelease } from "#app/services/programme/make-release.server.ts";
import { planRelease } from "#app/services/programme/plan-release.server.ts";
import { SCRUTINY_SUPPORT } from "./papers.ts";

const NOTE = "Entered from published papers.";

/** Publishes every programme entered from the published minutes, oldest first, so that anyone can read them. */
export async function publishSources(trx: Trx, at: IsoInstant): Promise<void> {
  const { id: personId } = await trx
    .insertInto("person")
    .values({
      name: SCRUTINY_SUPPORT,
      familyName: SCRUTINY_SUPPORT,
      description: "The team that entered earlier papers; not one person",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const acting: Acting = {
    actor: {
      personId,
      councilId: 1,
      name: SCRUTINY_SUPPORT,
      parts: [],
      administrator: false,
      today: dayInLondon(new Date(at)),
    },
    now: at,
    submitKey: "",
  };
  const programmes = await trx
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select([
      "workProgramme.id",
      "workProgramme.bodyId",
      "workProgramme.startYear",
      "workProgramme.introduction",
      "workProgramme.version",
      "body.name as bodyName",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .orderBy("workProgramme.startYear")
    .execute();
  for (const programme of programmes) {
    await makeRelease(trx, acting, programme, await planRelease(trx, programme, at), NOTE);
  }
}
