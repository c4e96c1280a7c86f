import { AboutBody, type AboutBodyFacts } from "#app/components/about-body.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";

/** What the public reads before a year's first release. */
export function BeingPrepared({ body, year }: { body: AboutBodyFacts; year: string }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={body.name}>Work programme {year}</Heading>
      <p className="govuk-body-l">The programme for {year} is being prepared.</p>
      <p className="govuk-body">
        It will be here once it is approved and published. Until then you can read{" "}
        <a className="govuk-link" href={`/bodies/${body.slug}`}>
          what this body has published
        </a>{" "}
        or{" "}
        <a className="govuk-link" href="/suggest">
          suggest a theme
        </a>
        .
      </p>
      <Part id="about" title={`About ${body.name}`}>
        <AboutBody body={body} />
      </Part>
    </>
  );
}
