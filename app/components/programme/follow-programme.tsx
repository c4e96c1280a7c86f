import { Downloads, programmeReportDownloads, sheetDownloads } from "#app/components/downloads.tsx";
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
        More, and how to follow it
      </h2>
      <ul className="app-inline-list">
        <li>
          <a className="govuk-link" href={`/bodies/${body.slug}`}>
            About {body.name} and its members
          </a>
        </li>
        {rounds.map((round) => (
          <li key={round.href}>
            <a className="govuk-link" href={round.href}>
              How themes were chosen: {round.title}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={`${href}/releases`}>
            Every release of this programme
          </a>
        </li>
      </ul>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Follow it in a calendar or feed, or download it</span>
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
