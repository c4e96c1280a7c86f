import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { Bullets, Part } from "#app/components/public-record/published-parts.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { readRetention } from "#app/services/administration/read-retention.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "Privacy" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return readingPage(ctx, { kept: await readRetention(ctx.db) });
}

const NEVER = [
  "e-mail addresses of members, officers or people who suggest themes",
  "which member of the public suggested a theme",
  "drafts, suggestions that are not taken up, and anything marked as sensitive",
  "officers' notes",
  "days on which somebody cannot come to a meeting",
];

export default function PrivacyPage() {
  const { kept } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Privacy</Heading>
      <p className="govuk-body-l">
        Reading this site leaves nothing behind: no cookies, no trackers, nothing sent to any other company.
      </p>
      <Part id="reading" title="If you only read">
        <p className="govuk-body">
          No cookie is set and no account is needed. The server may note which pages were asked for and whether
          something failed, to keep the site running.
        </p>
      </Part>
      <Part id="suggesting" title="If you suggest a theme">
        <p className="govuk-body">
          We keep what you write, and your name and how to reach you if you give them. Only the scrutiny officers of the
          body see who you are, so that they can tell you what happened to it. It is never published. Ask them, and they
          remove your name and how to reach you; they can do so at any time. If nobody asks, it is removed by itself
          once it is of no more use: see{" "}
          <a className="govuk-link" href="#kept">
            how long it is kept
          </a>
          .
        </p>
      </Part>
      <Part id="signing-in" title="If you have an account">
        <p className="govuk-body">
          We keep your name, e-mail address, the roles you hold in each body, and a password in a form that nobody can
          read back. While you are signed in one cookie holds the number of your session; it ends after an hour unused,
          after twelve hours, or when you sign out. For each session we keep when it was used and the kind of browser,
          so that you can end one you do not know.
        </p>
        <p className="govuk-body">
          While you type in a long form, your browser keeps a draft of it on your device, so that a crash loses nothing.
          It is never sent, is offered to nobody else who signs in there, and goes when the form is saved, when you sign
          out, or after a day.
        </p>
        <p className="govuk-body">
          What you do to a record (proposing, deciding, moving) is kept in its history under your name, because
          decisions in public life must be traceable. If you ask, an administrator can make you anonymous when you no
          longer have a part in a body: your account is removed, and the record names you by what you were, such as
          “Former member”, in its history and in everything that is published here. Papers that somebody has downloaded,
          printed or been sent cannot be changed, nor can copies kept as a backup.
        </p>
      </Part>
      <Part id="kept" title="How long it is kept">
        <p className="govuk-body">Every day the planner removes what is older than these periods:</p>
        <Bullets of={kept.map(({ label, keptFor, then }) => `${label}: ${keptFor}. ${then}`)} />
        <p className="govuk-body">The record of scrutiny itself is kept: themes, questions, decisions, minutes.</p>
      </Part>
      <Part id="never" title="What is never published">
        <Bullets of={NEVER} />
      </Part>
      <Part id="members" title="What is published about members">
        <p className="govuk-body">
          The names and roles of elected and co-opted members, which themes they lead, and the questions they put.
        </p>
      </Part>
      <Part id="ask" title="Asking what we keep about you">
        <p className="govuk-body">
          Ask the scrutiny team of the body: its contact is on the body's page. You may also complain to the Information
          Commissioner's Office.
        </p>
      </Part>
    </>
  );
}
