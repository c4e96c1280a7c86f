import { OutwardLink } from "#app/components/outward-link.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import type { Paged } from "#app/domain/pages.ts";
import type { PublishedThemeView } from "#app/domain/programme/view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { ItemFacts } from "./published-item.tsx";
import { Breadcrumbs, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Subscribe, themeFeeds } from "#app/components/subscribe.tsx";
import { PublishedRecord } from "./published-record.tsx";
import { Bullets, MeetingLink, Paragraphs, Part, QuestionList, ReadFrom, RecordLink } from "./published-parts.tsx";

type Theme = PublishedThemeView & { links: Omit<Paged<unknown>, "rows"> };

/** A theme as the public reads it: why, what will be asked, when, and where it was said. */
export function PublishedThemePage({ theme, record }: { theme: Theme; record: RecordViews }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { href: `/bodies/${theme.body.slug}`, words: theme.body.name },
        ]}
      />
      <Heading caption={`Theme ${theme.reference}`}>{theme.title}</Heading>
      <p className="govuk-body">
        <Tag words={theme.stateWords} /> {theme.stateHint}
        {theme.reason ? ` Reason: ${theme.reason}` : ""}
      </p>
      <p className="govuk-body-l">
        <a className="govuk-link" href={`${theme.href}/story`}>
          Its whole story, from the first proposal to what came of it
        </a>
      </p>
      {theme.why ? (
        <Part id="why" title="Why this matters">
          <Paragraphs text={theme.why} />
        </Part>
      ) : null}
      {theme.lines.length > 0 ? (
        <Part id="lines" title="Key lines of enquiry">
          <Bullets of={theme.lines} />
        </Part>
      ) : null}
      {theme.questions.length > 0 ? (
        <Part id="questions" title="Questions">
          <QuestionList questions={theme.questions} />
        </Part>
      ) : null}
      <ThemeMeetings theme={theme} />
      <PublishedRecord record={record} named />
      <Facts
        facts={[
          { term: "What should come of it", value: theme.desiredOutcome },
          { term: "Where it came from", value: <Origin theme={theme} /> },
          { term: "Lead member", value: theme.leadMember },
        ]}
      />
      <WhereSaid theme={theme} />
      <Relations theme={theme} />
      <Part id="subscribe" title="Subscribe">
        <Subscribe of={theme.title} feeds={themeFeeds(theme.reference)} />
      </Part>
      <ReadFrom from={theme.from} />
    </>
  );
}

function ThemeMeetings({ theme }: { theme: PublishedThemeView }) {
  if (theme.items.length === 0 && theme.said.length > 0) return null;
  return (
    <Part id="meetings" title="When it is looked at">
      {theme.items.length === 0 ? <p className="govuk-body">A meeting has not been set yet.</p> : null}
      {theme.items.map((item) => (
        <div key={item.reference} className="app-published-item">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <RecordLink to={item} />
          </h3>
          <ItemFacts item={item} />
        </div>
      ))}
    </Part>
  );
}

function Origin({ theme }: { theme: PublishedThemeView }) {
  return (
    <>
      {theme.originLabel}
      {theme.originWords ? `: ${theme.originWords}` : ""}
      {theme.originUrl ? (
        <>
          {" "}
          <OutwardLink href={theme.originUrl}>
            Open the source<span className="govuk-visually-hidden"> (another site)</span>
          </OutwardLink>
        </>
      ) : null}
    </>
  );
}

function WhereSaid({ theme }: { theme: PublishedThemeView }) {
  if (theme.said.length === 0) return null;
  return (
    <Part id="said" title="Where it was said">
      <ul className="govuk-list govuk-list--bullet">
        {theme.said.map(({ words, item, meeting, body }) => (
          <li key={item.reference}>
            {body.name}
            {meeting ? (
              <>
                , <MeetingLink meeting={meeting} />
              </>
            ) : null}
            : <RecordLink to={item} />
            {words ? `. ${words}` : ""}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Relations({ theme }: { theme: Theme }) {
  if (theme.links.total === 0) return null;
  return (
    <Part id="relations" title="Other themes">
      <ul className="govuk-list govuk-list--bullet">
        {theme.relations.map((other) => (
          <li key={`${other.words} ${other.reference}`}>
            {other.words} <RecordLink to={other} /> ({other.body.name}){other.note ? `. ${other.note}` : ""}
          </li>
        ))}
      </ul>
      <PartPagesInAll of={theme.links} here={theme.href} part="relations" title="Other themes" />
    </Part>
  );
}
