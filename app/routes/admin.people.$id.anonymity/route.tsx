import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { makeAnonymous } from "#app/services/account/make-anonymous.server.ts";
import { offerAnonymity } from "#app/services/account/offer-anonymity.server.ts";

export const meta: MetaFunction = () => [{ title: "Make a person anonymous" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId, url }) =>
  offerAnonymity(db, actor, personId, url.searchParams.has("count")),
);

export const action = deedAction(
  PERSON,
  PersonVersion,
  makeAnonymous,
  ({ office }) => `The name has been taken out. This person is “${office}” now.`,
);

const NOT_TAKEN_BACK = [
  "files that were downloaded, pages that were printed, and messages and feeds that were sent before",
  "minutes and papers published elsewhere, and copies of them",
  "backups of the database: delete those that are older, or repeat this after restoring one",
  "texts that name them in another way, for example by the family name alone: search for it, and correct those by hand",
  "what the record says of the office: published minutes still name what they were, and readers may know who that was",
];

export default function MakeAnonymousPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="make_anonymous" warning="warning">
      <p className="govuk-body">
        This cannot be undone. In every page, feed, release, history, export and search, “{person.office}” stands in
        place of {person.names.map((name) => `“${name}”`).join(", ")}. What they did stays, under the office that they
        had.
      </p>
      <h2 className="govuk-heading-m">What is changed or removed</h2>
      {person.along.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {person.along.map(({ words, count }) => (
            <li key={words}>
              {words}: {count}
            </li>
          ))}
        </ul>
      ) : null}
      {person.isCounted ? null : (
        <p className="govuk-body">
          Beside these, everything that they did, and every text that holds the name: in working records, in what is
          published, in the history, and in what was brought in.{" "}
          <a className="govuk-link" href={`/admin/people/${person.id}/anonymity?count=texts`}>
            Count how many of each
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">What cannot be taken back</h2>
      <ul className="govuk-list govuk-list--bullet">
        {NOT_TAKEN_BACK.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </PersonDeed>
  );
}
