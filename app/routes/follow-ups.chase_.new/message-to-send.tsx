import { Breadcrumbs, Heading, type Crumb } from "#app/components/page-parts.tsx";
import { OWNER_LINK_DAYS } from "#app/domain/follow-up/owner-link.ts";

/** Mail programs cut addresses off that are much longer than this; beyond it the message is only copied. */
const MOST_MAILTO = 1800;

/** The message with its link, shown once: to copy, or to open in a mail program. */
export function MessageToSend({
  owner,
  subject,
  text,
  back,
}: {
  owner: string;
  subject: string;
  text: string;
  back: Crumb;
}) {
  const rows = Math.min(40, text.split("\n").length + 4);
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }, back]} />
      <Heading caption={owner}>Send this message</Heading>
      <p className="govuk-body">
        The planner sends nothing: copy the message into your e-mail, or{" "}
        <a className="govuk-link" href={mailto(subject, text)}>
          open it in your mail program
        </a>
        . The link works once, for {OWNER_LINK_DAYS} days, and anybody who has it can answer: send it to {owner} and
        nobody else.
      </p>
      <p className="govuk-inset-text">
        <strong>The link is shown only once.</strong> The planner keeps no copy of it.
      </p>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="subject">
          Subject
        </label>
        <input className="govuk-input" id="subject" readOnly defaultValue={subject} />
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="message">
          Message
        </label>
        <textarea className="govuk-textarea" id="message" readOnly rows={rows} defaultValue={text} />
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href={back.href}>
          Chase somebody else
        </a>
      </p>
    </>
  );
}

/** A link that opens a mail program with the message in it; with the subject alone where it is too long. */
function mailto(subject: string, text: string): string {
  const start = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return whole.length <= MOST_MAILTO ? whole : start;
}
