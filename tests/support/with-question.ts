import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { proposeQuestion } from "#app/services/question/propose-question.server.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import type { Db, Opened } from "#db/open.server.ts";
import { acting, castFile } from "./cast.ts";
import { givenTheme } from "./records.ts";

/** The cast's database as `planner.db` in a folder of its own, with a question of a theme in it. Who asks for it closes it and removes the folder. */
export async function openWithQuestion(): Promise<{ folder: string; opened: Opened; themeId: number }> {
  const folder = mkdtempSync(join(tmpdir(), "planner-kept-"));
  const path = join(folder, "planner.db");
  copyFileSync(await castFile(), path);
  const opened = openWriter(path);
  const themeId = await givenTheme(opened.db);
  await askOf(opened.db, themeId, "How many were refused?");
  return { folder, opened, themeId };
}

/** Asks a question of this theme, as the officer. */
export async function askOf(db: Db, themeId: number, text: string): Promise<void> {
  const question = {
    kind: "oral",
    addresseeOfficeId: null,
    addresseeWords: "",
    askerPersonId: null,
    lineOfEnquiryId: null,
    supplementaryToId: null,
    themeId,
    text,
  } as const;
  expect(await proposeQuestion(db, acting("officer"), question)).toMatchObject({ ok: true });
}
