import { Form } from "./form.tsx";

/** A form in which nothing is asked: one press does it. `of` is whom or what it is about, for those who hear the page. */
export function Press({
  action,
  fields = {},
  words,
  of,
  className = "app-small-button",
}: {
  action: string;
  fields?: Readonly<Record<string, string>>;
  words: string;
  of: string;
  className?: string;
}) {
  return (
    <Form action={action} className="app-press" mine={false}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button className={`govuk-button govuk-button--secondary ${className}`}>
        {words}
        <span className="govuk-visually-hidden">: {of}</span>
      </button>
    </Form>
  );
}
