import { dateText } from "#app/domain/calendar.ts";
import { Facts } from "./page-parts.tsx";
import { useLanguage } from "./response-context.ts";
import { Label, own, Twin, useSay } from "./say.tsx";
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
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {body.remit ? <Paragraphs text={body.remit} /> : null}
      <Facts
        facts={[
          { term: say("body.kind"), value: <Label of={body.kindWords} /> },
          {
            term: say("body.runBy"),
            value: (
              <>
                <Twin en={body.hostAuthority} /> (<Label of={body.jurisdictionWords} />)
              </>
            ),
          },
          { term: say("body.partOf"), value: body.parent ? <BodyLink body={body.parent} /> : null },
          { term: say("body.meets"), value: own(body.cadenceWords) },
          { term: say("body.ended"), value: body.endedOn ? dateText(body.endedOn, language) : null },
          { term: say("body.members"), value: body.members.length > 0 ? <Members of={body.members} /> : null },
          { term: say("body.contact"), value: own(body.contact) },
        ]}
      />
    </>
  );
}

/** A body as a link to its page. */
export function BodyLink({ body }: { body: { slug: string; name: string } }) {
  return (
    <a className="govuk-link" href={`/bodies/${body.slug}`}>
      <Twin en={body.name} />
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
            , <Label of={roleWords} />
            {description ? (
              <>
                , <Twin en={description} />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
