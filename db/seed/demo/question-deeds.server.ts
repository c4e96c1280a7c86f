import { dayInLondon } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { record } from "#app/services/record.server.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";
import type { DemoTheme } from "./theme-type.ts";
import { DEMO_THEMES, type DemoThemeKey } from "./themes.ts";

/** The officer writes a theme's lines of enquiry, and puts its questions under them. */
export async function writeLines(stage: Stage, who: DemoPersonKey, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  const themeId = stage.id(key);
  for (const [index, text] of (theme.lines ?? []).entries()) {
    const acting = await stage.as(who);
    await stage.db.transaction().execute(async (trx) => {
      const { id } = await trx
        .insertInto("lineOfEnquiry")
        .values({ themeId, text, position: index + 1 })
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const [number, question] of (theme.questions ?? []).entries()) {
        if (question.line !== index + 1) continue;
        await trx
          .updateTable("question")
          .set({ lineOfEnquiryId: id })
          .where("id", "=", stage.id(`${key} question ${number}`))
          .execute();
      }
      await record(trx, acting, {
        action: "line_written",
        subject: { kind: "theme", id: themeId },
        bodyId: stage.cast.bodies[theme.body],
        particulars: { title: text },
      });
    });
  }
}

/** Each author proposes their questions on the theme. */
export async function proposeQuestions(stage: Stage, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  const themeId = stage.id(key);
  const bodyId = stage.cast.bodies[theme.body];
  for (const [number, question] of (theme.questions ?? []).entries()) {
    const acting = await stage.as(question.author);
    await stage.db.transaction().execute(async (trx) => {
      const { id } = await trx
        .insertInto("question")
        .values({
          bodyId,
          themeId,
          text: question.text,
          kind: question.kind ?? "oral",
          authorPersonId: acting.actor.personId,
          askerPersonId: question.asker ? stage.cast.people[question.asker] : null,
          addresseeOfficeId: stage.cast.offices[question.to],
          proposedOn: dayInLondon(new Date(acting.now)),
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      stage.ids.set(`${key} question ${number}`, id);
      await record(trx, acting, {
        action: "question_proposed",
        subject: { kind: "question", id, version: 1 },
        about: [{ kind: "theme", id: themeId }],
        bodyId,
        particulars: { reference: reference("question", id), title: question.text },
      });
    });
  }
}

/** The officer agrees those of a theme's questions that are to be put. */
export async function agreeQuestions(stage: Stage, who: DemoPersonKey, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  for (const [number, question] of (theme.questions ?? []).entries()) {
    if (!question.agreed) continue;
    const id = stage.id(`${key} question ${number}`);
    const acting = await stage.as(who);
    await stage.db.transaction().execute(async (trx) => {
      await trx.updateTable("question").set({ state: "agreed", version: 2 }).where("id", "=", id).execute();
      await record(trx, acting, {
        action: "question_agreed",
        subject: { kind: "question", id, version: 2 },
        about: [{ kind: "theme", id: stage.id(key) }],
        bodyId: stage.cast.bodies[theme.body],
        particulars: { reference: reference("question", id) },
      });
    });
  }
}
