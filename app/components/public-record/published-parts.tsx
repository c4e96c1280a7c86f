import type { ReactNode } from "react";
import { dateText } from "#app/domain/calendar.ts";
import { moveText } from "#app/domain/programme/move-words.ts";
import { meetingText } from "#app/domain/programme/view.ts";
import type { PublishedMove } from "#app/domain/programme/entry.ts";
import type {
  PublishedFrom,
  PublishedLink,
  PublishedMeetingLine,
  PublishedQuestionLine,
} from "#app/domain/programme/view.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { In, Twin } from "#app/components/say.tsx";
import { twin } from "#app/words/twin.ts";

/** Which release this page is read from, and where the whole programme is. */
export function ReadFrom({ from }: { from: PublishedFrom }) {
  return (
    <p className="govuk-body-s app-read-from">
      Published on {dateText(from.publishedOn)} in release {from.releaseNumber} of the{" "}
      <a className="govuk-link" href={from.href}>
        work programme {from.yearLabel}
      </a>
      .
    </p>
  );
}

/** A record's reference and title as one link. */
export function RecordLink({ to }: { to: PublishedLink }) {
  return (
    <a className="govuk-link" href={to.href}>
      <Twin en={to.title} cy={to.titleCy} />
    </a>
  );
}

/** A meeting as a link, with a word where it is not certain or will not be held. */
export function MeetingLink({ meeting }: { meeting: PublishedMeetingLine }) {
  const language = useLanguage();
  return (
    <>
      <a className="govuk-link" href={meeting.href}>
        <In lang={language}>{meetingText(meeting, language)}</In>
      </a>
      <MeetingTag meeting={meeting} />
    </>
  );
}

/** Says where a date may still change, or the meeting is cancelled; nothing for the ordinary case. */
export function MeetingTag({ meeting }: { meeting: PublishedMeetingLine }) {
  if (meeting.state === "confirmed" || meeting.state === "held") return null;
  return (
    <>
      {" "}
      <Tag words={meeting.stateWords} />
    </>
  );
}

/** Where an item was moved since it was first published: from when, to when, and why. */
export function Moves({ moves }: { moves: readonly PublishedMove[] }) {
  return (
    <>
      {moves.map((move, index) => (
        <p className="govuk-body app-moved" key={index}>
          {moveText(move)}
        </p>
      ))}
    </>
  );
}

/** Questions as links, with who will be asked and who asks. */
export function QuestionList({ questions }: { questions: readonly PublishedQuestionLine[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {questions.map((question) => (
        <li key={question.reference}>
          <a className="govuk-link" href={question.href}>
            {question.title}
          </a>
          <QuestionPeople question={question} />
        </li>
      ))}
    </ul>
  );
}

function QuestionPeople({ question }: { question: PublishedQuestionLine }) {
  const words = [
    question.addressee ? `to ${question.addressee}` : "",
    question.asker ? `asked by ${question.asker}` : "",
  ].filter(Boolean);
  return words.length === 0 ? null : <span className="app-quiet"> ({words.join(", ")})</span>;
}

/** A part of a public page under its own heading; left out where it has nothing to say. */
export function Part({ title, id, children }: { title: ReactNode; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="app-part">
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One meeting, item or theme under its own heading, which is the link to its page. */
export function Entry({ link, children }: { link: ReactNode; children: ReactNode }) {
  return (
    <div className="app-published-item">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{link}</h3>
      {children}
    </div>
  );
}

/** Text that was typed in paragraphs, kept in paragraphs. */
export function Paragraphs({ text, cy }: { text: string; cy?: string | undefined }) {
  const said = twin(useLanguage(), text, cy);
  const paragraphs = said.words.split(/\n\s*\n|\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p className="govuk-body" key={index}>
          <In lang={said.lang}>{paragraph}</In>
        </p>
      ))}
    </>
  );
}

/** A bulleted list of plain words. */
export function Bullets({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
