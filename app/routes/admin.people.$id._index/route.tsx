import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountTag } from "#app/components/account/account-tag.tsx";
import { Breadcrumbs, Deeds, Facts, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { dateText, instantText } from "#app/domain/calendar.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { readPersonToAdminister } from "#app/services/administration/read-person-to-administer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} - Administration` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await readPersonToAdminister(ctx.db, actor, idOf(params.id)));
}

export default function PersonPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/people", words: "People" },
        ]}
      />
      <Heading>{person.name}</Heading>
      <Deeds offers={person.offers} />
      <Facts
        facts={[
          { term: "Description", value: person.description },
          { term: "E-mail address", value: person.email ?? "none" },
          { term: "Account", value: <AccountTag account={person} /> },
          {
            term: "Administrator since",
            value: person.administratorSinceAt ? instantText(person.administratorSinceAt) : "",
          },
          { term: "Suspended", value: person.suspendedAt ? instantText(person.suspendedAt) : "" },
          { term: "Why suspended", value: person.suspendedBecause },
        ]}
      />
      <h2 className="govuk-heading-m">Roles in bodies</h2>
      {person.parts.length === 0 ? (
        <p className="govuk-body">
          None yet. Give a role on the body&apos;s own page, under{" "}
          <a className="govuk-link" href="/admin/bodies">
            bodies
          </a>
          .
        </p>
      ) : null}
      <ul className="govuk-list govuk-list--bullet">
        {person.parts.map((part) => (
          <li key={part.id}>
            {part.words} of{" "}
            <a className="govuk-link" href={`/admin/bodies/${part.bodySlug}/memberships`}>
              {part.bodyName}
            </a>{" "}
            from {dateText(part.fromOn)}
            {part.untilOn ? ` to ${dateText(part.untilOn)}` : ""}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={person.events} />
    </>
  );
}
