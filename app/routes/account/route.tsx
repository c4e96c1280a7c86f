import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OutsideButtons } from "#app/components/account/outside-buttons.tsx";
import { Facts, Heading } from "#app/components/page-parts.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readOwnAccount } from "#app/services/account/read-own-account.server.ts";
import { Sessions } from "./sessions.tsx";

export const meta: MetaFunction = () => [{ title: "Your account" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return readOwnAccount(ctx.db, actor, { idHash: ctx.session?.idHash ?? "", now: ctx.now, today: ctx.today });
}

export default function AccountPage() {
  const account = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Your account</Heading>
      <Facts
        facts={[
          { term: "Name", value: account.name },
          { term: "E-mail address", value: account.email },
          {
            term: "Password",
            value: account.hasPassword ? "Set" : "None",
            ...(account.hasPassword ? { change: { href: "/account/password", words: "Change" } } : {}),
          },
          {
            term: "Second step",
            value: account.hasSecondStep ? "Set up" : "None",
            change: { href: "/account/second-step", words: account.hasSecondStep ? "Change" : "Set up" },
          },
          {
            term: "Reminders by e-mail",
            value: account.reminders,
            change: { href: "/account/reminders", words: "Change" },
          },
          {
            term: "Days you cannot come",
            value: account.absences === 0 ? "None entered" : `${account.absences} entered`,
            change: { href: "/account/availability", words: account.absences === 0 ? "Enter" : "Change" },
          },
          {
            term: "Your calendar",
            value: account.calendarMadeAt
              ? `Secret address made on ${instantText(account.calendarMadeAt)}`
              : "No address yet",
            change: { href: "/account/calendar", words: account.calendarMadeAt ? "Change" : "Set up" },
          },
        ]}
      />
      <p className="govuk-body">
        Only you and the administrator can see your e-mail address. Ask the administrator to change your name or
        address.
      </p>
      <h2 className="govuk-heading-m">Your roles</h2>
      {account.parts.length === 0 && !account.administrator ? (
        <p className="govuk-body">You have no role in any body today. Ask the administrator.</p>
      ) : null}
      <ul className="govuk-list govuk-list--bullet">
        {account.parts.map((part) => (
          <li key={`${part.slug} ${part.words}`}>
            {part.words} of{" "}
            <a className="govuk-link" href={`/bodies/${part.slug}`}>
              {part.body}
            </a>
          </li>
        ))}
        {account.administrator ? <li>administrator of this site</li> : null}
      </ul>
      {account.joined.length + account.toJoin.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">The sign-in of your council</h2>
          {account.joined.length > 0 ? (
            <ul className="govuk-list govuk-list--bullet">
              {account.joined.map(({ id, name, joinedAt }) => (
                <li key={id}>
                  {name}: joined on {instantText(joinedAt)}
                </li>
              ))}
            </ul>
          ) : null}
          <OutsideButtons
            providers={account.toJoin}
            fields={{ join: "yes" }}
            words="Join your account at"
            isSecondary
          />
        </>
      ) : null}
      <Sessions sessions={account.sessions} />
    </>
  );
}
