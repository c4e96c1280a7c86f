import { useLocation } from "@remix-run/react";
import { PartPages } from "#app/components/part-pages.tsx";
import { pageOf } from "#app/domain/pages.ts";
import { HiddenField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import type { HistoryPlan } from "#app/domain/public-record/history.ts";
import type { Verdict } from "#app/domain/verdict.ts";

type Offer = {
  version: number;
  bodyName: string;
  title: string;
  plan: HistoryPlan;
  mark: string;
  verdict: Verdict;
};

/** One choice for all that an import made of what has happened: to publish it, or to keep it to the team. */
export function HistoryToPublish({ offer, home, all }: { offer: Offer; home: string; all: string }) {
  const { plan, verdict } = offer;
  const back = { href: home, words: "Keep it to the team" };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: all, words: "Bring in" },
          { href: home, words: "What was brought in" },
        ]}
      />
      <Heading caption={`${offer.bodyName}: ${offer.title}`}>Publish what was brought in</Heading>
      <p className="govuk-body">
        Until you publish it, only your team sees it. This is about meetings that have been held, and follow-ups;
        nothing that is planned is published with them.
      </p>
      <Lines heading="Will be published" part="page" lines={linesOf(plan, true)} />
      <Lines heading="Stays as it is" part="rest" lines={linesOf(plan, false)} />
      <WhyNot verdict={verdict} back={{ ...back, words: "What was brought in" }} />
      {verdict.allowed ? (
        <Form action={`${home}/publication`} version={offer.version}>
          <HiddenField name="mark" given={offer.mark} />
          <SubmitButton>Publish all of this</SubmitButton>
          <p className="govuk-body">
            <a className="govuk-link" href={back.href}>
              {back.words}
            </a>
          </p>
        </Form>
      ) : null}
    </>
  );
}

type Line = { key: string; href: string; reference: string; words: string };

/** A page of the lines, with how many there are. */
function Lines({ heading, part, lines }: { heading: string; part: string; lines: Line[] }) {
  const { pathname, search } = useLocation();
  const { rows, ...of } = pageOf(lines, new URLSearchParams(search).get(part));
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m" id={part}>{`${heading} (${lines.length})`}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {rows.map(({ key, href, reference, words }) => (
          <li key={key}>
            <a className="govuk-link" href={href}>
              {words}
            </a>{" "}
            <span className="app-list__reference">{reference}</span>
          </li>
        ))}
      </ul>
      <PartPages of={of} here={pathname + search} part={part} title={heading} />
    </>
  );
}

/** Each meeting and follow-up on the side where it goes; of a record of which a part stays, both say so. */
function linesOf({ meetings, followUps }: HistoryPlan, isOut: boolean): Line[] {
  const because = (verdict: Verdict) => (verdict.allowed ? "" : `: ${verdict.because}`);
  const told = meetings.flatMap(({ reference, day, comesOut, rows, leftOut, verdict }) => {
    const line = { key: reference, href: `/meetings/${reference}`, reference };
    const name = `The meeting of ${day}`;
    if (isOut && !comesOut && !verdict.allowed) return [];
    if (isOut) {
      const record = verdict.allowed ? `${outcomes(rows)}${comesOut ? "" : " of it as they stand"}` : "";
      return [{ ...line, words: [comesOut ? `${name} with its agenda` : name, record].filter(Boolean).join(": ") }];
    }
    if (!verdict.allowed) return [{ ...line, words: `The record of ${day}${because(verdict)}` }];
    if (leftOut === 0) return [];
    return [{ ...line, words: `${outcomes(leftOut)} of ${day}: sensitive, exempt, or about something not public` }];
  });
  const rest = followUps
    .filter(({ verdict }) => verdict.allowed === isOut)
    .map(({ reference, wording, verdict }) => {
      return { key: reference, href: `/follow-ups/${reference}`, reference, words: `“${wording}”${because(verdict)}` };
    });
  return [...told, ...rest];
}

function outcomes(count: number): string {
  return count === 1 ? "1 outcome or answer" : `${count} outcomes and answers`;
}
