/** Every record that a deed takes along, or leaves behind, in a line each: nothing where there is none. */
export function TakenAlong({
  lines,
  heading = "What else changes",
  level: H = "h2",
}: {
  lines: readonly string[];
  heading?: string;
  level?: "h2" | "h3";
}) {
  if (lines.length === 0) return null;
  return (
    <>
      <H className="govuk-heading-s">{heading}</H>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
