import type { LoaderFunctionArgs } from "@remix-run/node";
import { Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { linkTo, Say, Sentences } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("accessibility.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return readingPage(ctx, null);
}

const CAN = [
  "accessibility.canKeyboard",
  "accessibility.canReader",
  "accessibility.canZoom",
  "accessibility.canWithoutScript",
  "accessibility.canColours",
] as const;

const NOT_CHECKED = ["accessibility.notAudited", "accessibility.notRead", "accessibility.notOthers"] as const;

export default function AccessibilityPage() {
  return (
    <>
      <Heading>
        <Say of="accessibility.title" />
      </Heading>
      <p className="govuk-body-l">
        <Say of="accessibility.opening" />
      </p>
      <Part id="can" title={<Say of="accessibility.can" />}>
        <Sentences of={CAN} />
      </Part>
      <Part id="how" title={<Say of="accessibility.how" />}>
        <p className="govuk-body">
          <Say of="accessibility.howWords" />
        </p>
      </Part>
      <Part id="not-checked" title={<Say of="accessibility.notChecked" />}>
        <Sentences of={NOT_CHECKED} />
      </Part>
      <Part id="tell" title={<Say of="accessibility.tell" />}>
        <p className="govuk-body">
          <Say of="accessibility.tellWhom" />
        </p>
        <p className="govuk-body">
          <Say of="accessibility.notHappy" with={{ service: linkTo("https://www.equalityadvisoryservice.com/") }} />
        </p>
      </Part>
    </>
  );
}
