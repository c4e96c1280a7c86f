import { Folds } from "#app/components/folds.tsx";
import { OutwardLink } from "#app/components/outward-link.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { hidden, Label, Say, Twin, useSay } from "#app/components/say.tsx";
import type { Paged } from "#app/domain/pages.ts";
import type { PublishedThemeView } from "#app/domain/programme/view.ts";
import { MeetingLink, RecordLink } from "./published-parts.tsx";

/** A theme as the public reads it, with a page of its links to others. */
export type ThemeShown = PublishedThemeView & { links: Omit<Paged<unknown>, "rows"> };

/** Where a theme came from, with the way to the source. */
export function Origin({ theme }: { theme: PublishedThemeView }) {
  return (
    <>
      <Label of={theme.originLabel} />
      {theme.originWords ? (
        <>
          : <Twin en={theme.originWords} />
        </>
      ) : null}
      {theme.originUrl ? (
        <>
          {" "}
          <OutwardLink href={theme.originUrl}>
            <Say of="record.openSource" with={{ hidden }} />
          </OutwardLink>
        </>
      ) : null}
    </>
  );
}

/** Where a theme was spoken of. */
export function WhereSaid({ theme }: { theme: PublishedThemeView }) {
  if (theme.said.length === 0) return null;
  return (
    <Folds id="said" title={<Say of="theme.whereSaid" />}>
      <ul className="govuk-list govuk-list--bullet">
        {theme.said.map(({ words, item, meeting, body }) => (
          <li key={item.reference}>
            <Twin en={body.name} />
            {meeting ? (
              <>
                , <MeetingLink meeting={meeting} />
              </>
            ) : null}
            : <RecordLink to={item} />
            <Ended words={words} />
          </li>
        ))}
      </ul>
    </Folds>
  );
}

/** The other themes that it follows, came from or belongs with. */
export function Relations({ theme }: { theme: ThemeShown }) {
  const say = useSay();
  if (theme.links.total === 0) return null;
  return (
    <Folds id="relations" title={<Say of="theme.others" />}>
      <ul className="govuk-list govuk-list--bullet">
        {theme.relations.map((other) => (
          <li key={`${other.words} ${other.reference}`}>
            <Label of={other.words} /> <RecordLink to={other} /> (<Twin en={other.body.name} />)
            <Ended words={other.note} />
          </li>
        ))}
      </ul>
      <PartPagesInAll of={theme.links} here={theme.href} part="relations" title={say("theme.others")} />
    </Folds>
  );
}

/** What was said of a record, after a full stop. */
function Ended({ words }: { words: string }) {
  if (!words) return null;
  return (
    <>
      . <Twin en={words} />
    </>
  );
}
