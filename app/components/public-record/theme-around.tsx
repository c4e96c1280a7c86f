import { Folds } from "#app/components/folds.tsx";
import { OutwardLink } from "#app/components/outward-link.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import type { Paged } from "#app/domain/pages.ts";
import type { PublishedThemeView } from "#app/domain/programme/view.ts";
import { MeetingLink, RecordLink } from "./published-parts.tsx";

/** A theme as the public reads it, with a page of its links to others. */
export type ThemeShown = PublishedThemeView & { links: Omit<Paged<unknown>, "rows"> };

/** Where a theme came from, with the way to the source. */
export function Origin({ theme }: { theme: PublishedThemeView }) {
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

/** Where a theme was spoken of. */
export function WhereSaid({ theme }: { theme: PublishedThemeView }) {
  if (theme.said.length === 0) return null;
  return (
    <Folds id="said" title="Where it was said">
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
    </Folds>
  );
}

/** The other themes that it follows, came from or belongs with. */
export function Relations({ theme }: { theme: ThemeShown }) {
  if (theme.links.total === 0) return null;
  return (
    <Folds id="relations" title="Other themes">
      <ul className="govuk-list govuk-list--bullet">
        {theme.relations.map((other) => (
          <li key={`${other.words} ${other.reference}`}>
            {other.words} <RecordLink to={other} /> ({other.body.name}){other.note ? `. ${other.note}` : ""}
          </li>
        ))}
      </ul>
      <PartPagesInAll of={theme.links} here={theme.href} part="relations" title="Other themes" />
    </Folds>
  );
}
