import { AboutBody, type AboutBodyFacts } from "#app/components/about-body.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { linkTo, Say, Twin } from "#app/components/say.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";

/** What the public reads before a year's first release. */
export function BeingPrepared({ body, year }: { body: AboutBodyFacts; year: string }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={<Twin en={body.name} />}>
        <Say of="programme.year" with={{ year }} />
      </Heading>
      <p className="govuk-body-l">
        <Say of="programme.beingPrepared" with={{ year }} />
      </p>
      <p className="govuk-body">
        <Say of="programme.untilThen" with={{ body: linkTo(`/bodies/${body.slug}`), suggest: linkTo("/suggest") }} />
      </p>
      <Part id="about" title={<Say of="programme.aboutBody" with={{ body: <Twin en={body.name} /> }} />}>
        <AboutBody body={body} />
      </Part>
    </>
  );
}
