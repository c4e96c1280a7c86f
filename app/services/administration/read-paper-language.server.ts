import { languagesOf } from "#app/domain/body.ts";
import type { Language } from "#app/words/language.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/** In which language a paper of the body is given where it was asked for in this one: only in one that it publishes in. */
export async function readPaperLanguage(db: Db, slug: string, asked: Language): Promise<Language> {
  if (asked === "en") return asked;
  const body = await findBodyBySlug(db, slug);
  return body && languagesOf(body.languages).includes(asked) ? asked : "en";
}
