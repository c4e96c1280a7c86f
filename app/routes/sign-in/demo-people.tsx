import type { DemoPerson } from "#app/services/account/list-demo-people.server.ts";

/** The demonstration's one-click list: a person for each role. */
export function DemoPeople({ people, next, kept }: { people: readonly DemoPerson[]; next: string; kept: string }) {
  return (
    <section className="app-demo-people" aria-labelledby="demo-people">
      <h2 className="govuk-heading-m" id="demo-people">
        Try the demonstration as…
      </h2>
      <p className="govuk-body">
        This list is here only because this is a demonstration: everyone on it is made up, and no password is needed.
      </p>
      {people.length === 0 ? <p className="govuk-body">There are no demo people yet.</p> : null}
      <ul className="govuk-list app-demo-people__list">
        {people.map((person) => (
          <li key={person.personId} className="app-demo-people__person">
            <form method="post" action="/sign-in/demo">
              <input type="hidden" name="personId" value={person.personId} />
              <input type="hidden" name="next" value={next} />
              {kept ? <input type="hidden" name="kept" value={kept} /> : null}
              <button className="govuk-button govuk-button--secondary">
                <strong>{person.name}</strong>, {person.part}
                {person.bodyName ? <span className="app-demo-people__body">{person.bodyName}</span> : null}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
