import { documentsOf, gathered, lines, type Kind } from "./working-views.ts";

/** Words of a published view whose shape is its own: what reads as a sentence, and numbers that it was given. */
const said = (view: string, title: string) =>
  gathered(
    "atom",
    `json_tree(${view}) where type = 'text'
  and (atom like '% %' or key like '%number%') and atom not in ('', ${title}) and atom not like 'http%'`,
  );
const entry = (...fields: string[]) => lines(...fields.map((field) => `json_extract(publication.view, '$.${field}')`));
const listed = (field: string) => gathered("value", `json_each(publication.view, '$.${field}')`);

const PLANNED = `from publication join programme_release on programme_release.id = publication.release_id
    join work_programme on work_programme.id = programme_release.programme_id`;
const planned = (kind: Kind, labels: string, words: string) =>
  `select '${kind}' as kind, publication.record_id, publication.body_id, work_programme.start_year, publication.title,
      ${labels} as labels, ${words} as words ${PLANNED} where publication.kind = '${kind}'`;
const happened = (kind: Kind, recorded: string = kind, labels = "''") =>
  `select '${kind}' as kind, published_record.record_id, published_record.body_id, published_record.start_year,
      published_record.title, ${labels} as labels, coalesce(${said("published_record.view", "published_record.title")}, '') as words
    from published_record where published_record.kind = '${recorded}'`;

/** What is searched of what is published: the stored entries alone (decision 0004). */
export const PUBLISHED_VIEWS: Record<Kind, string> = {
  theme: planned(
    "theme",
    entry("leadMember"),
    lines(entry("why", "desiredOutcome", "originWords", "reason"), listed("lines")),
  ),
  question: `${planned(
    "question",
    entry("addressee", "asker"),
    lines(
      entry("line", "sourceWords"),
      `(select ${said("answered.view", "publication.title")} from published_record as answered
        where answered.kind = 'answer' and answered.record_id = publication.record_id)`,
    ),
  )}
    union all ${happened("question", "answer")} and not exists (
      select 1 from publication where publication.kind = 'question' and publication.record_id = published_record.record_id)`,
  item: planned(
    "item",
    lines(entry("leadMember", "reportAuthor"), listed("witnesses")),
    lines(entry("purpose", "expectedOutcome", "reason", "sourceWords"), documentsOf("publication.record_id")),
  ),
  outcome: happened("outcome"),
  follow_up: happened(
    "follow_up",
    "follow_up",
    lines(
      "replace(json_extract(published_record.view, '$.kind'), '_', ' ') || ' ' || json_extract(published_record.view, '$.sourceNumber')",
      "json_extract(published_record.view, '$.owner')",
    ),
  ),
};
