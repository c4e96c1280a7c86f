import type { LoaderFunctionArgs } from "@remix-run/node";
import { Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { Label, Say } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("choosing.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return readingPage(ctx, null);
}

const STEPS = [
  "choosing.stepSuggest",
  "choosing.stepLook",
  "choosing.stepWrite",
  "choosing.stepDecide",
  "choosing.stepPlan",
  "choosing.stepMove",
] as const;

const OUTSIDE = ["merged", "withdrawn", "other"];

export default function HowThemesAreChosenPage() {
  const reasons = Object.entries(REASON_LABELS).filter(([code]) => !OUTSIDE.includes(code));
  return (
    <>
      <Heading>
        <Say of="choosing.title" />
      </Heading>
      <p className="govuk-body-l">
        <Say of="choosing.opening" />
      </p>
      <Part id="steps" title={<Say of="choosing.steps" />}>
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {STEPS.map((step) => (
            <li key={step}>
              <Say of={step} />
            </li>
          ))}
        </ol>
      </Part>
      <Part id="not" title={<Say of="choosing.not" />}>
        <p className="govuk-body">
          <Say of="choosing.notWords" />
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {reasons.map(([code, words]) => (
            <li key={code}>
              <Label of={words} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="cannot" title={<Say of="choosing.cannot" />}>
        <p className="govuk-body">
          <Say of="choosing.cannotWords" />
        </p>
        <p className="govuk-body">
          <a className="govuk-link govuk-!-font-weight-bold" href="/suggest">
            <Say of="choosing.suggest" />
          </a>
        </p>
      </Part>
    </>
  );
}
