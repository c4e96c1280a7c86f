import type { SerializeFrom } from "@remix-run/node";
import { AgendaShown } from "#app/components/agenda/agenda-shown.tsx";
import { Downloads, paperDownloads } from "#app/components/downloads.tsx";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { Paragraphs } from "#app/components/public-record/published-parts.tsx";
import { clockText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { AgendaForReaders } from "#app/services/agenda/read-agenda-for-readers.server.ts";

/** The agenda of a meeting as it was published, with its supplementary agendas after it. */
export function PublishedAgendaPage({ papers, questions, isMeetingOut, cancelled }: SerializeFrom<AgendaForReaders>) {
  const latest = papers.at(-1);
  if (!latest) return null;
  const { body, meeting } = latest;
  const day = meetingWeekday(meeting);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: "Meetings" },
          { href: `/bodies/${body.slug}`, words: body.name },
          ...(isMeetingOut ? [{ href: meeting.href, words: day }] : []),
        ]}
      />
      <Heading caption={`${body.name}, ${meeting.kindWords.toLowerCase()}`}>Agenda: {day}</Heading>
      {cancelled ? <p className="govuk-inset-text">This meeting is cancelled.</p> : null}
      <Facts
        facts={[
          { term: "Starts", value: meeting.startsAt ? clockText(meeting.startsAt) : "" },
          { term: "Venue", value: meeting.venue },
          {
            term: "How to attend",
            value: meeting.howToAttend ? <Paragraphs text={meeting.howToAttend} /> : "",
          },
          { term: "Questions from the public", value: questions },
          { term: "Council", value: body.hostAuthority },
        ]}
      />
      <Downloads of="this agenda" downloads={paperDownloads(`${meeting.href}/agenda`, { search: "?show=published" })} />
      {papers.length > 1 ? <Contents papers={papers} /> : null}
      {papers.map((paper, index) => (
        <section key={paper.title} aria-labelledby={`paper-${index}`} className="app-published-paper">
          <h2 className="govuk-heading-l" id={`paper-${index}`}>
            {paper.title}
          </h2>
          <p className="govuk-body">{paper.stateWords}.</p>
          <AgendaShown paper={paper} />
        </section>
      ))}
    </>
  );
}

function Contents({ papers }: { papers: readonly { title: string; stateWords: string }[] }) {
  return (
    <nav aria-label="Contents">
      <ul className="govuk-list">
        {papers.map((paper, index) => (
          <li key={paper.title} className="app-paper-link">
            <a className="govuk-link" href={`#paper-${index}`}>
              {paper.title}
            </a>
            : {paper.stateWords}
          </li>
        ))}
      </ul>
    </nav>
  );
}
