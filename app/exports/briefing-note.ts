import type { Briefing } from "#app/domain/paper/briefing-note.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { named } from "#app/domain/references.ts";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { followUpTable } from "./outstanding-part.ts";
import { bullets, fact, link, paragraphs, part, text, type Block, type Paper, type Run } from "./paper.ts";
import { askedText, ENGLISH } from "./spoken.ts";

const { say } = ENGLISH;

/** One agenda item for the chair and the members, before it is taken. */
export function briefingNote(briefing: Briefing): Paper {
  const { item, theme, today } = briefing;
  const day = dateText(today);
  const secret = briefing.private ? ` ${say("briefing.private", { why: briefing.private })}` : "";
  return {
    body: briefing.body,
    title: say("briefing.title", { item: item.title }),
    subject: say("briefing.subject", { reference: item.reference, day }),
    notice: say("papers.workingCopy", { day }) + secret,
    blocks: [
      ...fact(say("papers.item"), link(item.reference, item.href)),
      ...fact(say("papers.meeting"), item.meeting && link(meetingWeekday(item.meeting), item.meeting.href)),
      ...fact(say("record.howTaken"), item.formatWords),
      ...fact(say("papers.time"), minuteText(item.minutes)),
      ...fact(say("papers.leadMember"), item.leadMember),
      ...fact(say("papers.reportBy"), item.reportAuthor),
      ...part(say("briefing.purpose"), paragraphs(item.purpose)),
      ...part(say("record.whyLooking"), theme ? themePart(theme) : []),
      ...part(say("record.shouldCome"), paragraphs(item.expectedOutcome || (theme?.outcomeSought ?? ""))),
      ...part(say("papers.keyLines"), bullets(briefing.lines)),
      ...part(say("briefing.agreed"), questions(briefing)),
      ...part(say("papers.whoAttends"), bullets(briefing.attendees)),
      ...part(say("briefing.before"), before(briefing)),
      ...part(say("briefing.owed"), followUpTable(say("briefing.open"), briefing.owed, ENGLISH)),
    ],
  };
}

function themePart(theme: NonNullable<Briefing["theme"]>): Block[] {
  return [
    ...paragraphs(theme.why),
    ...fact(say("papers.theme"), link(named(theme.title, theme.reference), theme.href)),
  ];
}

function questions({ questions: asked }: Briefing): Block[] {
  if (asked.length === 0) return [];
  return [{ kind: "numbered", of: asked.map((question) => askedText(question, say)) }];
}

function before(briefing: Briefing): Block[] {
  return briefing.before.flatMap(({ title, href, on, words, resolution }) => {
    const said: Run[] = [`${on ? `${dateText(on)}: ` : ""}`, link(title, href), `. ${words}.`];
    return resolution ? [text(said), { kind: "quote" as const, text: resolution }] : [text(said)];
  });
}
