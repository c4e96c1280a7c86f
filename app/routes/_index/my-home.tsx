import type { SerializeFrom } from "@remix-run/node";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { allowed } from "#app/domain/verdict.ts";
import type { Task } from "#app/services/home/home-task.server.ts";
import type { Home } from "#app/services/home/read-home.server.ts";
import { DueAndLateSection } from "./due-and-late.tsx";
import { MemberHome } from "./member-home.tsx";

/** What needs the reader now, by each part they have. */
export function MyHome({ home }: { home: SerializeFrom<Home> }) {
  const { chair, officer, member, administrator } = home;
  return (
    <>
      <Heading caption={home.name}>What needs your attention</Heading>
      <Deeds offers={[{ href: "/themes/new", words: "Propose a theme", verdict: allowed }]} label="Start here" />
      {chair || officer || member ? <DueAndLateSection due={home.due} /> : null}
      {chair ? (
        <Tasks title="As chair or vice-chair" tasks={chair} none="Nothing is waiting for your decision." />
      ) : null}
      {officer ? (
        <Tasks
          title="As scrutiny officer"
          tasks={officer}
          none="Nothing is waiting for you. Look at the programmes or the coming meetings."
        />
      ) : null}
      {member ? <MemberHome member={member} /> : null}
      {administrator ? <Administration /> : null}
      {!chair && !officer && !member && !administrator ? (
        <p className="govuk-body">
          You have no role in any body at present. An administrator can give you one; until then you can read what is
          published in the{" "}
          <a className="govuk-link" href="/programmes">
            work programmes
          </a>
          .
        </p>
      ) : null}
    </>
  );
}

function Tasks({ title, tasks, none }: { title: string; tasks: readonly Task[]; none: string }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {tasks.length === 0 ? <p className="govuk-body">{none}</p> : null}
      <ul className="app-tasks">
        {tasks.map((task) => (
          <li key={task.href + task.words} className="app-tasks__item">
            <a className="govuk-link app-tasks__link" href={task.href}>
              {task.count === null ? "" : `${task.count} `}
              {task.words}
            </a>
            {task.note ? <p className="app-tasks__note">{task.note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const ADMINISTRATION = [
  { href: "/admin/people", words: "People and invitations" },
  { href: "/admin/bodies", words: "Bodies, memberships and standing items" },
];

function Administration() {
  return (
    <section>
      <h2 className="govuk-heading-m">As administrator</h2>
      <ul className="app-tasks">
        {ADMINISTRATION.map(({ href, words }) => (
          <li key={href} className="app-tasks__item">
            <a className="govuk-link app-tasks__link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
