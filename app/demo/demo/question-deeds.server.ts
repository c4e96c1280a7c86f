import { agreeQuestion } from "#app/services/question/agree-question.server.ts";
import { proposeQuestion } from "#app/services/question/propose-question.server.ts";
import { writeLine } from "#app/services/theme/write-line.server.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";
import type { DemoTheme } from "./theme-type.ts";
import { DEMO_THEMES, type DemoThemeKey } from "./themes.ts";

/** The officer writes a theme's lines of enquiry. */
export async function writeLines(stage: Stage, who: DemoPersonKey, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  for (const [index, text] of (theme.lines ?? []).entries()) {
    const input = { themeId: stage.id(key), version: await stage.version("theme", stage.id(key)), text };
    await stage.does(who, (acting) => writeLine(stage.db, acting, input));
    const { id } = await stage.db
      .selectFrom("lineOfEnquiry")
      .select((eb) => eb.fn.max("id").as("id"))
      .where("themeId", "=", stage.id(key))
      .executeTakeFirstOrThrow();
    stage.ids.set(`${key} line ${index + 1}`, id);
  }
}

/** Each author proposes their questions on the theme. */
export async function proposeQuestions(stage: Stage, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  for (const [number, question] of (theme.questions ?? []).entries()) {
    const { reference } = await stage.does(question.author, (acting) =>
      proposeQuestion(stage.db, acting, {
        themeId: stage.id(key),
        text: question.text,
        kind: question.kind ?? "oral",
        addresseeOfficeId: stage.cast.offices[question.to],
        addresseeWords: "",
        askerPersonId: question.asker ? stage.cast.people[question.asker] : null,
        lineOfEnquiryId: null,
        supplementaryToId: null,
      }),
    );
    stage.keep(`${key} question ${number}`, reference);
  }
}

/** The officer agrees those of a theme's questions that are to be put, each under its line. */
export async function agreeQuestions(stage: Stage, who: DemoPersonKey, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  for (const [number, question] of (theme.questions ?? []).entries()) {
    if (!question.agreed) continue;
    const questionId = stage.id(`${key} question ${number}`);
    const version = await stage.version("question", questionId);
    await stage.does(who, (acting) =>
      agreeQuestion(stage.db, acting, {
        questionId,
        version,
        askerPersonId: question.asker ? stage.cast.people[question.asker] : null,
        lineOfEnquiryId: question.line ? stage.id(`${key} line ${question.line}`) : null,
        itemId: null,
      }),
    );
  }
}
