import { Feed } from "feed";
import { NEVER_CHANGED } from "#app/domain/feed/calendar.ts";
import type { News, NewsEntry } from "#app/domain/feed/news.ts";
import { oneLine, feedText } from "#app/domain/feed/feed-text.ts";

/**
 * News as an Atom feed (RFC 4287); `origin` is the site's own. Whatever people
 * typed is escaped: the library takes titles and contents for HTML. Ids are tag
 * URIs (RFC 4151), so that they outlive a change of address.
 */
export function atomFile(news: News, origin: string): string {
  const authority = tagAuthority(origin);
  const feed = new Feed({
    id: `tag:${authority},2026:${news.key}`,
    title: oneLine(news.title),
    link: origin + news.href,
    feed: origin + news.selfHref,
    updated: new Date(news.entries[0]?.updatedAt ?? NEVER_CHANGED),
    author: { name: oneLine(news.author) },
    generator: "Scrutiny Planner",
  });
  for (const entry of news.entries)
    feed.addItem({
      id: `tag:${authority},2026:${entry.key}`,
      title: escaped(oneLine(entry.title)),
      link: origin + entry.href,
      date: new Date(entry.updatedAt),
      content: htmlOf(entry),
    });
  return `${feed.atom1()}\n`;
}

/** An address in brackets is no authority that a tag may name. */
function tagAuthority(origin: string): string {
  const { hostname } = new URL(origin);
  return hostname.startsWith("[") ? "localhost" : hostname;
}

function htmlOf({ paragraphs, points, title }: NewsEntry): string {
  const said = paragraphs.flatMap((words) =>
    feedText(words)
      .split(/\n+/)
      .filter((line) => line.trim() !== "")
      .map((line) => `<p>${escaped(line)}</p>`),
  );
  const list = points.map((point) => `<li>${escaped(feedText(point))}</li>`).join("");
  const whole = said.join("") + (list === "" ? "" : `<ul>${list}</ul>`);
  return whole === "" ? `<p>${escaped(oneLine(title))}</p>` : whole;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
