import { Say, Twin } from "#app/components/say.tsx";
import { named } from "#app/domain/references.ts";

type Other = { reference: string; href: string; title: string; titleCy?: string | undefined; body: { name: string } };

/** The other themes that this is one story with: those it follows, was merged with, came from or led to. */
export function OneStoryWith({ others }: { others: readonly Other[] }) {
  if (others.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="story.together" with={{ count: others.length }} />
        </span>
      </summary>
      <ul className="govuk-list govuk-list--bullet govuk-details__text">
        {others.map((other) => (
          <li key={other.reference}>
            <a className="govuk-link" href={other.href}>
              <Twin
                en={named(other.title, other.reference)}
                cy={other.titleCy && named(other.titleCy, other.reference)}
              />
            </a>{" "}
            (<Twin en={other.body.name} />)
          </li>
        ))}
      </ul>
    </details>
  );
}
