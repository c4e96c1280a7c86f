import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Heading } from "#app/components/page-parts.tsx";
import { Bullets, Part } from "#app/components/public-record/published-parts.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "Accessibility" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return readingPage(ctx, null);
}

const CAN = [
  "use every page with a keyboard alone",
  "read every page with a screen reader, with headings and landmarks that say what is where",
  "zoom in to 400% without scrolling sideways, except wide tables, which scroll on their own",
  "use every list, form and button with JavaScript off",
  "change colours, contrast and spacing with your browser or device",
];

const NOT_CHECKED = [
  "It has not been audited by anyone independent, nor tested by disabled people.",
  "It has not yet been tested from end to end with a screen reader.",
  "Papers on other sites that we link to may not be accessible.",
];

export default function AccessibilityPage() {
  return (
    <>
      <Heading>Accessibility</Heading>
      <p className="govuk-body-l">We want as many people as possible to be able to read and use this site.</p>
      <Part id="can" title="What you can do here">
        <Bullets of={CAN} />
      </Part>
      <Part id="how" title="How we know">
        <p className="govuk-body">
          The site aims to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. Its pages are
          checked by automatic tests (axe) each time it is changed. Automatic tests find only some of the problems.
        </p>
      </Part>
      <Part id="not-checked" title="What has not been checked">
        <Bullets of={NOT_CHECKED} />
      </Part>
      <Part id="tell" title="If something does not work for you">
        <p className="govuk-body">
          Tell the scrutiny team of the body whose page it is: its contact is on the body's page. Ask for what you need
          in another form, such as large print or a telephone call.
        </p>
        <p className="govuk-body">
          If you are not happy with the answer, the{" "}
          <a className="govuk-link" href="https://www.equalityadvisoryservice.com/" rel="noreferrer">
            Equality Advisory and Support Service
          </a>{" "}
          can advise you.
        </p>
      </Part>
    </>
  );
}
