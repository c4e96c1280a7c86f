import { useLanguage } from "#app/components/response-context.ts";
import { Say, Told, Twin } from "#app/components/say.tsx";
import { entryDay, kindBefore, ofMeeting, type StoryEntry } from "#app/domain/story/entry.ts";
import { STORY_KINDS } from "#app/domain/story/kinds.ts";
import { chapterInShort } from "#app/domain/story/summary.ts";
import type { StoryChapter } from "#app/domain/story/tell-story.ts";

/** The story in its chapters, oldest first: what turned it stands in each heading, and the last chapter is open. */
export function Chapters({ chapters, today }: { chapters: readonly StoryChapter[]; today: string }) {
  const language = useLanguage();
  if (chapters.length === 0) return null;
  return (
    <section aria-labelledby="chapters" className="app-part">
      <h2 className="govuk-heading-m" id="chapters">
        <Say of="story.whole" />
      </h2>
      {chapters.map((chapter, index) => (
        <details key={index} className="app-chapter" open={index === chapters.length - 1}>
          <summary className="app-chapter__open">
            <span className="app-chapter__name">
              {chapter.year} <Twin en={chapter.body.name} />
            </span>
            <span className="app-chapter__short">{chapterInShort(chapter, language)}</span>
          </summary>
          <ol className="app-timeline app-story">
            {chapter.entries.map((entry, at) => (
              <Entry key={at} entry={entry} isToCome={entry.on > today} />
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

function Entry({ entry, isToCome }: { entry: StoryEntry; isToCome: boolean }) {
  const language = useLanguage();
  const kind = kindBefore(entry, language);
  const day = <time dateTime={entry.on}>{entryDay(entry, language)}</time>;
  return (
    <li className={`app-timeline__item app-story__item app-story__item--${STORY_KINDS[entry.kind].mark}`}>
      <p className="app-timeline__when">{isToCome ? <Say of="story.toCome" with={{ day }} /> : day}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {kind ? (
          <>
            <strong>
              <Told words={[kind]} />.
            </strong>{" "}
          </>
        ) : null}
        <a className="govuk-link" href={entry.record.href}>
          <Told words={entry.words} /> {entry.record.reference}
        </a>
        {entry.meeting && entry.meeting.href !== entry.record.href ? (
          <>
            {" "}
            <a className="govuk-link" href={entry.meeting.href}>
              {ofMeeting(entry.meeting, language)}
            </a>
          </>
        ) : null}
      </p>
      {entry.quoted.words ? (
        <blockquote className="app-story__quoted">
          <Told words={[entry.quoted]} />
        </blockquote>
      ) : null}
    </li>
  );
}
