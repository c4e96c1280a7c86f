import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { Label, linkTo, Say, Sentences } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readRetention } from "#app/services/administration/read-retention.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("privacy.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return readingPage(ctx, {
    kept: await readRetention(ctx.db, ctx.councilId ?? ctx.reader?.councilId ?? null),
  });
}

const NEVER = [
  "privacy.neverEmail",
  "privacy.neverWho",
  "privacy.neverDrafts",
  "privacy.neverNotes",
  "privacy.neverDays",
] as const;

export default function PrivacyPage() {
  const { kept } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>
        <Say of="privacy.title" />
      </Heading>
      <p className="govuk-body-l">
        <Say of="privacy.opening" />
      </p>
      <Part id="reading" title={<Say of="privacy.reading" />}>
        <p className="govuk-body">
          <Say of="privacy.readingWords" />
        </p>
      </Part>
      <Part id="suggesting" title={<Say of="privacy.suggesting" />}>
        <p className="govuk-body">
          <Say of="privacy.suggestingWords" with={{ kept: linkTo("#kept") }} />
        </p>
      </Part>
      <Part id="signing-in" title={<Say of="privacy.signingIn" />}>
        <p className="govuk-body">
          <Say of="privacy.signingInWords" />
        </p>
        <p className="govuk-body">
          <Say of="privacy.draftWords" />
        </p>
        <p className="govuk-body">
          <Say of="privacy.historyWords" />
        </p>
      </Part>
      <Part id="kept" title={<Say of="privacy.kept" />}>
        <p className="govuk-body">
          <Say of="privacy.keptWords" />
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {kept.map((thing) => (
            <li key={thing.name}>
              <Kept thing={thing} />
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          <Say of="privacy.recordKept" />
        </p>
      </Part>
      <Part id="never" title={<Say of="privacy.never" />}>
        <Sentences of={NEVER} />
      </Part>
      <Part id="members" title={<Say of="privacy.members" />}>
        <p className="govuk-body">
          <Say of="privacy.membersWords" />
        </p>
      </Part>
      <Part id="ask" title={<Say of="privacy.ask" />}>
        <p className="govuk-body">
          <Say of="privacy.askWords" />
        </p>
      </Part>
    </>
  );
}

type KeptThing = Awaited<ReturnType<typeof readRetention>>[number];

/** What is kept, for how long, and what happens then. */
function Kept({ thing: { label, days, after, then } }: { thing: KeptThing }) {
  return (
    <Say
      of="privacy.thing"
      with={{
        what: <Label of={label} />,
        days: days === 0 ? <Say of="privacy.noTime" /> : <Say of="privacy.days" with={{ count: days }} />,
        after: <Label of={after} />,
        then: <Label of={then} />,
      }}
    />
  );
}
