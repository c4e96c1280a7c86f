import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import { WEEKDAYS } from "#app/domain/availability/absence.ts";
import { DAY_MARKS, type DayCell, type DayEntry, type MonthShown } from "#app/domain/programme/month-calendar.ts";

/** A month: its days in weeks, each marked with what it holds, and the same in words. */
export function Month({ month: { key, words, weeks, entries } }: { month: MonthShown }) {
  return (
    <section className="app-month" aria-labelledby={`month-${key}`}>
      <h2 className="govuk-heading-s app-month__name" id={`month-${key}`}>
        {words}
      </h2>
      <table className="app-month__days">
        <caption className="govuk-visually-hidden">The days of {words}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th scope="col" key={day}>
                {day.slice(0, 2)}
                <span className="govuk-visually-hidden">{day.slice(2)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={row}>
              {week.map((cell, column) => (cell ? <Day key={cell.on} cell={cell} /> : <td key={column} />))}
            </tr>
          ))}
        </tbody>
      </table>
      {entries.length === 0 ? <p className="app-month__none">Nothing falls in this month.</p> : null}
      {entries.length > 0 ? (
        <ul className="app-month__entries">
          {entries.map((entry, index) => (
            <Entry key={index} entry={entry} id={`${key}-${index}`} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Day({ cell: { number, isToday, marks } }: { cell: DayCell }) {
  const looks = marks.map((mark) => ` app-month__day--${mark}`).join("");
  return (
    <td className={`app-month__day${looks}`} aria-current={isToday ? "date" : undefined}>
      {number}
      {marks.length > 0 ? (
        <span className="govuk-visually-hidden">, {marks.map((mark) => DAY_MARKS[mark].toLowerCase()).join(", ")}</span>
      ) : null}
    </td>
  );
}

function Entry({ entry: { day, mark, words, href, over, load }, id }: { entry: DayEntry; id: string }) {
  return (
    <li className={`app-month__entry app-month__entry--${mark}`}>
      {href ? (
        <a className="govuk-link" href={href}>
          {day}
        </a>
      ) : (
        day
      )}
      <span className={over ? "app-over" : undefined}>: {words}</span>
      {load ? <CapacityBar load={load} id={id} /> : null}
    </li>
  );
}
