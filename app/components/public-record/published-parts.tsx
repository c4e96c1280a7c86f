import { Fragment, type ReactNode } from "react";
import { dateText } from "#app/domain/calendar.ts";
import { movedText } from "#app/domain/programme/move-words.ts";
import { ended } from "#app/domain/public-text.ts";
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
import { In, linkTo, Say, Twin } from "#app/components/say.tsx";
import { twin } from "#app/words/twin.ts";

/** Which release this page is read from, and where the whole programme is. */
export function ReadFrom({ from }: { from: PublishedFrom }) {
  const language = useLanguage();
  return (
    <p className="govuk-body-s app-read-from">
      <Say
        of="record.readFrom"
        with={{
          date: dateText(from.publishedOn, language),
          number: from.releaseNumber,
          link: linkTo(from.href),
          year: from.yearLabel,
        }}
      />
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
  const language = useLanguage();
  return (
    <>
      {moves.map((move, index) => (
        <p className="govuk-body app-moved" key={index}>
          {movedText(move, language)}
          {move.reason ? " " : ""}
          <Reason words={ended(move.reason)} />
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
          <RecordLink to={question} />
          <QuestionPeople question={question} />
        </li>
      ))}
    </ul>
  );
}

function QuestionPeople({ question }: { question: PublishedQuestionLine }) {
  const { addressee, asker } = question;
  if (!addressee && !asker) return null;
  return (
    <span className="app-quiet">
      {" ("}
      <Commas
        of={[
          addressee && <Say of="record.whoToAsk" with={{ who: <Twin en={addressee} /> }} />,
          asker && <Say of="record.whoAsks" with={{ who: <Twin en={asker} /> }} />,
        ]}
      />
      )
    </span>
  );
}

/** What is there of these, with commas between. */
export function Commas({ of }: { of: readonly ReactNode[] }) {
  return of.filter(Boolean).map((one, at) => (
    <Fragment key={at}>
      {at > 0 ? ", " : ""}
      {one}
    </Fragment>
  ));
}

/** "Reason: …", in the words that were given; nothing where none were. */
export function Reason({ words }: { words: string | null }) {
  return words ? <Say of="record.reason" with={{ words: <Twin en={words} /> }} /> : null;
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

/** A bulleted list of what a record says. */
export function Bullets({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((words) => (
        <li key={words}>
          <Twin en={words} />
        </li>
      ))}
    </ul>
  );
}
