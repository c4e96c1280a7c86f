import { STORY_KINDS } from "#app/domain/story/kinds.ts";
import { entryDay, ofMeeting, type StoryEntry } from "#app/domain/story/entry.ts";
import type { StoryChapter } from "#app/domain/story/tell-story.ts";

/** The story in its chapters: a heading for each body and year, and what happened, oldest first. */
export function Chapters({ chapters, today }: { chapters: readonly StoryChapter[]; today: string }) {
  return (
    <>
      {chapters.map((chapter, index) => (
        <div key={index} className="app-chapter">
          <h2 className="govuk-heading-m">
            {chapter.year} <span className="app-chapter__body">{chapter.body.name}</span>
          </h2>
          <ol className="app-timeline app-story">
            {chapter.entries.map((entry, at) => (
              <Entry key={at} entry={entry} isToCome={entry.on > today} />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

function Entry({ entry, isToCome }: { entry: StoryEntry; isToCome: boolean }) {
  const { words: kindWords, mark } = STORY_KINDS[entry.kind];
  return (
    <li className={`app-timeline__item app-story__item app-story__item--${mark}`}>
      <p className="app-timeline__when">
        <time dateTime={entry.on}>{entryDay(entry)}</time>
        {isToCome ? ", to come" : ""}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{kindWords}.</strong> {entry.words}{" "}
        <a className="govuk-link" href={entry.record.href}>
          {entry.record.reference}
        </a>
        {entry.meeting && entry.meeting.href !== entry.record.href ? (
          <>
            {" "}
            <a className="govuk-link" href={entry.meeting.href}>
              {ofMeeting(entry.meeting)}
            </a>
          </>
        ) : null}
      </p>
      {entry.quoted ? <blockquote className="app-story__quoted">{entry.quoted}</blockquote> : null}
    </li>
  );
}
