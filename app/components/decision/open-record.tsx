/** The way to the record of what is decided on. */
export function OpenRecord({ href, words, of }: { href: string; words: string; of?: string }) {
  return (
    <a className="govuk-link" href={href}>
      {words}
      {of ? <span className="govuk-visually-hidden"> of {of}</span> : null}
    </a>
  );
}
