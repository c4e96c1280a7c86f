/** What only the officers of a body come to from its page. */
export function ForOfficers({ slug }: { slug: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/bodies/${slug}/availability`}>
        Who cannot come when
      </a>{" "}
      and{" "}
      <a className="govuk-link" href={`/bodies/${slug}/plan-settings`}>
        what its plans weigh
      </a>
      : for the officers of this body.
    </p>
  );
}
