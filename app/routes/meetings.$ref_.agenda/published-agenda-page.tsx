import type { SerializeFrom } from "@remix-run/node";
import { AgendaShown } from "#app/components/agenda/agenda-shown.tsx";
import { Downloads, paperDownloads } from "#app/components/downloads.tsx";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { Paragraphs } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { In, Say, useSay } from "#app/components/say.tsx";
import { agendaTitle, type AgendaPaper } from "#app/domain/agenda/view.ts";
import { clockText, dateText } from "#app/domain/calendar.ts";
import { dueWords } from "#app/domain/deadline/public-dates.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { AgendaForReaders } from "#app/services/agenda/read-agenda-for-readers.server.ts";
import { label } from "#app/words/label.ts";

/** The agenda of a meeting as it was published, with its supplementary agendas after it. */
export function PublishedAgendaPage({ papers, questions, isMeetingOut, cancelled }: SerializeFrom<AgendaForReaders>) {
  const language = useLanguage();
  const say = useSay();
  const latest = papers.at(-1);
  if (!latest) return null;
  const { body, meeting } = latest;
  const day = meetingWeekday(meeting, language);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: say("meetings.list") },
          { href: `/bodies/${body.slug}`, words: body.name },
          ...(isMeetingOut ? [{ href: meeting.href, words: day }] : []),
        ]}
      />
      <Heading caption={<Whose paper={latest} />}>
        <Say of="agenda.title" with={{ day }} />
      </Heading>
      {cancelled ? (
        <p className="govuk-inset-text">
          <Say of="agenda.cancelled" />
        </p>
      ) : null}
      <Facts
        facts={[
          { term: say("agenda.starts"), value: meeting.startsAt ? clockText(meeting.startsAt, language) : "" },
          { term: say("agenda.venue"), value: meeting.venue ? <In lang="en">{meeting.venue}</In> : "" },
          {
            term: say("record.howToAttend"),
            value: meeting.howToAttend ? <Paragraphs text={meeting.howToAttend} /> : "",
          },
          {
            term: say("agenda.publicQuestions"),
            value: questions && say("agenda.questionsBy", { day: dueWords(questions.on, questions.atTime, language) }),
          },
          { term: say("agenda.council"), value: body.hostAuthority ? <In lang="en">{body.hostAuthority}</In> : "" },
        ]}
      />
      <Downloads
        of="downloads.ofAgenda"
        downloads={paperDownloads(`${meeting.href}/agenda`, { search: "?show=published" })}
      />
      {papers.length > 1 ? <Contents papers={papers} /> : null}
      {papers.map((paper, index) => (
        <section key={paper.title} aria-labelledby={`paper-${index}`} className="app-published-paper">
          <h2 className="govuk-heading-l" id={`paper-${index}`}>
            {agendaTitle(paper, language)}
          </h2>
          <p className="govuk-body">
            <Published paper={paper} />.
          </p>
          <AgendaShown paper={paper} />
        </section>
      ))}
    </>
  );
}

/** "Scrutiny Committee, ordinary meeting". */
function Whose({ paper: { body, meeting } }: { paper: AgendaPaper }) {
  const kind = label(useLanguage(), meeting.kindWords);
  return (
    <>
      <In lang="en">{body.name}</In>, <In lang={kind.lang}>{kind.words.toLowerCase()}</In>
    </>
  );
}

function Published({ paper: { publishedOn, stateWords } }: { paper: AgendaPaper }) {
  const language = useLanguage();
  if (publishedOn === null) return <In lang="en">{stateWords}</In>;
  return <Say of="agenda.publishedOn" with={{ day: dateText(publishedOn, language) }} />;
}

function Contents({ papers }: { papers: readonly AgendaPaper[] }) {
  const language = useLanguage();
  const say = useSay();
  return (
    <nav aria-label={say("agenda.contents")}>
      <ul className="govuk-list">
        {papers.map((paper, index) => (
          <li key={paper.title} className="app-paper-link">
            <a className="govuk-link" href={`#paper-${index}`}>
              {agendaTitle(paper, language)}
            </a>
            : <Published paper={paper} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
