import { dateText } from "#app/domain/calendar.ts";
import { Facts } from "./page-parts.tsx";
import { Paragraphs } from "./public-record/published-parts.tsx";

export type AboutBodyFacts = {
  slug: string;
  name: string;
  kindWords: string;
  hostAuthority: string;
  jurisdictionWords: string;
  cadenceWords: string | null;
  remit: string;
  contact: string;
  endedOn: string | null;
  parent: { slug: string; name: string } | null;
  members: { name: string; description: string; roleWords: string }[];
};

/** What a body is: its remit, who is on it today, and how to reach it. */
export function AboutBody({ body }: { body: AboutBodyFacts }) {
  return (
    <>
      {body.remit ? <Paragraphs text={body.remit} /> : null}
      <Facts
        facts={[
          { term: "Kind", value: body.kindWords },
          { term: "Run by", value: `${body.hostAuthority} (${body.jurisdictionWords})` },
          { term: "Part of", value: body.parent ? <BodyLink body={body.parent} /> : null },
          { term: "Meets", value: body.cadenceWords },
          { term: "Ended", value: body.endedOn ? dateText(body.endedOn) : null },
          { term: "Members", value: body.members.length > 0 ? <Members of={body.members} /> : null },
          { term: "Contact", value: body.contact },
        ]}
      />
    </>
  );
}

/** A body as a link to its page. */
export function BodyLink({ body }: { body: { slug: string; name: string } }) {
  return (
    <a className="govuk-link" href={`/bodies/${body.slug}`}>
      {body.name}
    </a>
  );
}

function Members({ of }: { of: AboutBodyFacts["members"] }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map(({ name, description, roleWords }) => (
        <li key={`${name} ${roleWords}`}>
          {name}
          <span className="app-quiet">
            , {roleWords}
            {description ? `, ${description}` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
