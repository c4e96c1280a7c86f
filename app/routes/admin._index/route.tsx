import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { sendsMail } from "#app/http/mail.server.ts";
import { readAdministration } from "#app/services/administration/read-administration.server.ts";

export const meta: MetaFunction = () => [{ title: "Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { councilId } = requireAdministrator(ctx);
  const { now, today } = ctx;
  return { ...(await readAdministration(ctx.db, { councilId, now, today })), sendsMail: sendsMail(ctx.planner) };
}

export default function AdministrationPage() {
  const site = useLoaderData<typeof loader>();
  const rooms = [
    {
      href: "/admin/council",
      words: "The council",
      count: null,
      about: "Its name, logo and colour on pages and papers, and the welcome on the public home page.",
    },
    {
      href: "/admin/bodies",
      words: "Bodies",
      count: site.bodies,
      about: "Panels, committees and groups, with their memberships and standing items.",
    },
    {
      href: "/admin/people",
      words: "People",
      count: site.people,
      about: "Members, officers and their accounts: invitations, password links, suspensions.",
    },
    {
      href: "/admin/sign-in",
      words: "Signing in",
      count: null,
      about: "Who must have a second step, and the council’s own sign-in.",
    },
    {
      href: "/admin/offices",
      words: "Offices",
      count: site.offices,
      about: "Who answers questions and gives evidence, by office. They have no account.",
    },
    {
      href: "/admin/days",
      words: "Days that do not count",
      count: site.days,
      about: "Days added to the known bank holidays: deadlines are counted without them.",
    },
    {
      href: "/admin/retention",
      words: "How long things are kept",
      count: site.periods,
      about: "Contacts of people who suggested a theme, accounts of people who left, spreadsheets that wait, and more.",
    },
    {
      href: "/admin/running",
      words: "How it runs",
      count: null,
      about: "Whether anything needs looking at: the database, mail, processes, and what went wrong last.",
    },
  ];
  return (
    <>
      <Heading>Administration</Heading>
      <ul className="govuk-list app-rooms">
        {rooms.map((room) => (
          <li key={room.href} className="app-rooms__room">
            <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
              <a className="govuk-link" href={room.href}>
                {room.words}
              </a>
              {room.count === null ? null : ` (${room.count})`}
            </h2>
            <p className="govuk-body">{room.about}</p>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">Accounts and mail</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Accounts without a password yet: {site.withoutPassword}</li>
        <li>Suspended accounts: {site.suspended}</li>
        <li>
          {site.sendsMail
            ? `Messages waiting to be sent: ${site.waitingMail}`
            : "This site sends no e-mail: links are shown to you once, to pass on."}
        </li>
      </ul>
      <RefusedMail letters={site.refusedMail} />
    </>
  );
}

type Letter = { id: number; toEmail: string; subject: string; refusedAt: string; lastError: string | null };

/** What will not arrive, because the other side said so: the address is to be corrected, or the link passed on. */
function RefusedMail({ letters }: { letters: readonly Letter[] }) {
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="refused-mail">
      <h2 className="govuk-heading-m" id="refused-mail">
        Messages that were refused ({letters.length})
      </h2>
      <p className="govuk-body">
        In the last 30 days. They are not tried again: correct the person’s e-mail address, then send a new link.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {letters.map((letter) => (
          <li key={letter.id}>
            “{letter.subject}” to {letter.toEmail}, {letter.refusedAt}: {letter.lastError}
          </li>
        ))}
      </ul>
    </section>
  );
}
