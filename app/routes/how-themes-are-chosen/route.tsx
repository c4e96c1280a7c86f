import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Heading } from "#app/components/page-parts.tsx";
import { Bullets, Part } from "#app/components/public-record/published-parts.tsx";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "How themes are chosen" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return readingPage(ctx, null);
}

const STEPS = [
  "Anyone may suggest a theme: a member of the public, a councillor, an officer, another body. An inspection report or something said at a meeting may also start one.",
  "The scrutiny officer looks at each suggestion: is it already covered, is it within the body's remit, is now the right time?",
  "The officer and the members write down why it matters, what should come of it, and the questions that need answers.",
  "The chair or vice-chair decides whether to take the theme forward. Nobody decides on a theme that they proposed themselves.",
  "The officer puts the theme on the agenda of a meeting. The chair approves the year's work programme, and it is published.",
  "When a published item moves, the programme says from when, to when, and why.",
];

const OUTSIDE = ["merged", "withdrawn", "other"];

export default function HowThemesAreChosenPage() {
  const reasons = Object.entries(REASON_LABELS).filter(([code]) => !OUTSIDE.includes(code));
  return (
    <>
      <Heading>How themes are chosen</Heading>
      <p className="govuk-body-l">
        Scrutiny cannot look at everything. Each body chooses the themes where looking closely can change something that
        matters to people.
      </p>
      <Part id="steps" title="From a suggestion to a meeting">
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part id="not" title="When the answer is no">
        <p className="govuk-body">
          A decision not to take a theme forward always has a reason, and the reason is kept. The usual ones are:
        </p>
        <Bullets of={reasons.map(([, words]) => words)} />
      </Part>
      <Part id="cannot" title="What scrutiny cannot do">
        <p className="govuk-body">
          Scrutiny cannot settle an individual complaint or reopen a single case, and it does not give orders to
          officers or the police. If something has gone wrong in your own case, use the complaints procedure of the
          organisation concerned.
        </p>
        <p className="govuk-body">
          <a className="govuk-link govuk-!-font-weight-bold" href="/suggest">
            Suggest a theme
          </a>
        </p>
      </Part>
    </>
  );
}
