import SqliteDatabase from "better-sqlite3";
import { createServer } from "node:http";
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";

// The bare twin: the same rows of the same file, one prepared statement, one
// table, and nothing else. Run as a process of its own: twin.ts <database> <rows> <port>.
const [path = "", rows = "500", port = "0"] = process.argv.slice(2);

type Line = Record<
  "reference" | "title" | "minutes" | "state" | "meets" | "theme" | "lead" | "questions",
  string | number | null
>;

const statement = new SqliteDatabase(path, { readonly: true }).prepare<[number], Line>(`
  select 'I-' || agenda_item.id as reference, agenda_item.title, agenda_item.minutes, agenda_item.state,
    meeting.meets_on as meets, theme.title as theme, person.name as lead,
    (select count(*) from question where question.item_id = agenda_item.id) as questions
  from agenda_item
  left join meeting on meeting.id = agenda_item.meeting_id
  left join theme on theme.id = agenda_item.theme_id
  left join person on person.id = theme.lead_member_id
  order by meeting.meets_on, agenda_item.position
  limit ?`);

const NAMES = ["reference", "title", "meets", "minutes", "theme", "lead", "questions", "state"] as const;

function Page({ lines }: { lines: Line[] }) {
  return h("html", { lang: "en-GB" },
    h("head", null, h("title", null, "Work programme")),
    h("body", null,
      h("h1", null, "Work programme"),
      h("table", null,
        h("thead", null, h("tr", null, NAMES.map((name) => h("th", { key: name, scope: "col" }, name)))),
        h("tbody", null, lines.map((line) =>
          h("tr", { key: line.reference },
            NAMES.map((name) => name === "title"
              ? h("th", { key: name, scope: "row" }, h("a", { href: `/items/${line.reference}` }, line.title))
              : h("td", { key: name }, line[name])))))))); // prettier-ignore
}

createServer((_request, response) => {
  const body = "<!DOCTYPE html>" + renderToString(h(Page, { lines: statement.all(Number(rows)) }));
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}).listen(Number(port), "127.0.0.1");
