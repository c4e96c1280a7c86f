import { idFromReference } from "#app/domain/references.ts";
import { agendaPaper } from "#app/exports/agenda-paper.ts";
import { paperFile } from "#app/exports/paper-file.server.ts";
import { readAgendaPaper } from "#app/services/agenda/read-agenda-paper.server.ts";
import { readPaperLanguage } from "#app/services/administration/read-paper-language.server.ts";
import { readBodyFacts } from "#app/services/administration/read-body.server.ts";
import { readLetterhead } from "#app/services/administration/read-letterhead.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The agenda of a meeting in Word or as a PDF: the working one for those with a role in the body, what was published for others. */
export const agenda: MakeFile = async ({ db, reader, params, url, language, today }) => {
  const meetingId = idFromReference("meeting", params.ref);
  const papers = meetingId === undefined ? undefined : await readAgendaPaper(db, reader, meetingId);
  if (!papers) return null;
  // Those with a role in the body may ask for what the others have: that is what is sent out.
  const asPublished = url.searchParams.get("show") === "published";
  const slug = (papers.working ?? papers.published.at(-1))?.body.slug ?? "";
  const about = (await readBodyFacts(db, slug, today)) ?? null;
  const spoken = await readPaperLanguage(db, slug, language);
  const paper = agendaPaper(asPublished ? { ...papers, working: null } : papers, about, today, spoken);
  if (!paper) return null;
  const day = (papers.working ?? papers.published.at(-1))?.meeting.meetsOn;
  return paperFile(url, paper, await readLetterhead(db, { url, reader }), `${paper.body} - agenda ${day}`);
};
