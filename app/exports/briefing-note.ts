import type { Briefing } from "#app/domain/paper/briefing-note.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { followUpTable } from "./outstanding-part.ts";
import { bullets, fact, link, paragraphs, part, text, type Block, type Paper, type Run } from "./paper.ts";
import { named } from "#app/domain/references.ts";

/** One agenda item for the chair and the members, before it is taken. */
export function briefingNote(briefing: Briefing): Paper {
  const { item, theme, today } = briefing;
  return {
    body: briefing.body,
    title: `Briefing note: ${item.title}`,
    subject: `For the chair and members, on ${item.reference}, as it stood on ${dateText(today)}`,
    notice: `Working copy, not published. As it stands on ${dateText(today)}.${briefing.private ? ` Not to be passed on. ${briefing.private}` : ""}`,
    blocks: [
      ...fact("Item", link(item.reference, item.href)),
      ...fact("Meeting", item.meeting && link(meetingWeekday(item.meeting), item.meeting.href)),
      ...fact("How it is taken", item.formatWords),
      ...fact("Time", minuteText(item.minutes)),
      ...fact("Lead member", item.leadMember),
      ...fact("Report by", item.reportAuthor),
      ...part("Purpose", paragraphs(item.purpose)),
      ...part("Why we are looking at this", theme ? themePart(theme) : []),
      ...part("What should come of it", paragraphs(item.expectedOutcome || (theme?.outcomeSought ?? ""))),
      ...part("Key lines of enquiry", bullets(briefing.lines)),
      ...part("Questions agreed", questions(briefing)),
      ...part("Who attends", bullets(briefing.attendees)),
      ...part("What came before", before(briefing)),
      ...part("Still owed", followUpTable("Open follow-ups", briefing.owed)),
    ],
  };
}

function themePart(theme: NonNullable<Briefing["theme"]>): Block[] {
  return [...paragraphs(theme.why), ...fact("Theme", link(named(theme.title, theme.reference), theme.href))];
}

function questions({ questions: asked }: Briefing): Block[] {
  if (asked.length === 0) return [];
  return [
    {
      kind: "numbered",
      of: asked.map(({ text: words, to, asker }) => {
        const people = [to ? `to ${to}` : "", asker ? `by ${asker}` : ""].filter(Boolean).join(", ");
        return people ? `${words} (${people})` : words;
      }),
    },
  ];
}

function before(briefing: Briefing): Block[] {
  return briefing.before.flatMap(({ title, href, on, words, resolution }) => {
    const said: Run[] = [`${on ? `${dateText(on)}: ` : ""}`, link(title, href), `. ${words}.`];
    return resolution ? [text(said), { kind: "quote" as const, text: resolution }] : [text(said)];
  });
}
