import { Downloads, programmeReportDownloads, sheetDownloads } from "#app/components/downloads.tsx";
import { Say, Twin } from "#app/components/say.tsx";
import { programmeFeeds, Subscribe } from "#app/components/subscribe.tsx";

type Props = {
  body: { slug: string; name: string };
  href: string;
  rounds: readonly { href: string; title: string }[];
};

/** All that leads on from a programme in one quiet part: who the body is, how to follow it, and the papers. */
export function FollowProgramme({ body, href, rounds }: Props) {
  return (
    <section className="app-part app-quiet-part" aria-labelledby="follow">
      <h2 className="govuk-heading-s" id="follow">
        <Say of="record.more" />
      </h2>
      <ul className="app-inline-list">
        <li>
          <a className="govuk-link" href={`/bodies/${body.slug}`}>
            <Say of="programme.about" with={{ body: <Twin en={body.name} /> }} />
          </a>
        </li>
        {rounds.map((round) => (
          <li key={round.href}>
            <a className="govuk-link" href={round.href}>
              <Say of="programme.chosen" with={{ title: <Twin en={round.title} /> }} />
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={`${href}/releases`}>
            <Say of="programme.everyRelease" />
          </a>
        </li>
      </ul>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            <Say of="programme.followIn" />
          </span>
        </summary>
        <div className="govuk-details__text">
          <Subscribe of={body.name} feeds={programmeFeeds(body.slug, href)} />
          <Downloads
            of="downloads.ofProgramme"
            downloads={[...programmeReportDownloads(href), ...sheetDownloads(`${href}/export/items`)]}
          />
        </div>
      </details>
    </section>
  );
}
