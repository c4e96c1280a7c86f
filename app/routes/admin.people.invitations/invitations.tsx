import { CheckboxField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage, type Paged } from "#app/domain/pages.ts";

type Offer = {
  invited: readonly { id: number; version: number; name: string; email: string }[];
  more: number;
  notInvited: Paged<{ id: number; name: string; because: string }>;
};

/** Who is invited, all of them ticked, and beneath who is not and why. */
export function Invitations({ offer, byMail, back }: { offer: Offer; byMail: boolean; back: string }) {
  const { invited, more, notInvited } = offer;
  const ticks = invited.map(({ id, version, name, email }) => ({
    value: `${id}.${version}`,
    words: name,
    hint: email,
  }));
  const address = `/admin/people/invitations${back === "/admin/people" ? "" : `?back=${encodeURIComponent(back)}`}`;
  return (
    <>
      {invited.length === 0 ? (
        <p className="govuk-body">
          Nobody is waiting for an invitation: everyone has a password or is in the list below.
        </p>
      ) : (
        <Form action={address} className="app-narrow-form">
          <p className="govuk-body">
            {byMail
              ? "Each is sent a link, with which they choose a password. It works once, for 7 days."
              : "This site sends no e-mail: you are shown a link for each, once, to pass on. It works once, for 7 days."}
          </p>
          <CheckboxField
            name="ids"
            label="Who is invited?"
            hint={more > 0 ? `${more} more come next: open this page again afterwards.` : undefined}
            choices={ticks}
            chosen={ticks.map(({ value }) => value)}
            small
          />
          <SubmitButton>{byMail ? "Send the invitations" : "Make the links"}</SubmitButton>
        </Form>
      )}
      {notInvited.rows.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Not invited</h2>
          <ul className="govuk-list govuk-list--bullet">
            {notInvited.rows.map(({ id, name, because }) => (
              <li key={id}>
                {because}{" "}
                <a className="govuk-link" href={`/admin/people/${id}`}>
                  Open<span className="govuk-visually-hidden"> the page of {name}</span>
                </a>
              </li>
            ))}
          </ul>
          <Pagination
            page={notInvited.page}
            pages={notInvited.pages}
            href={(to) => addressOfPage(address, to)}
            label="Pages of those who are not invited"
          />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Back
          <span className="govuk-visually-hidden"> to where you came from</span>
        </a>
      </p>
    </>
  );
}
