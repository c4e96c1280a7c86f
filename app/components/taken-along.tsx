/** Every record that a deed takes along, or leaves behind, in a line each: nothing where there is none. */
export function TakenAlong({ lines, heading = "What else changes" }: { lines: readonly string[]; heading?: string }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">{heading}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
