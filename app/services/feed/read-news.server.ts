import type { IsoDate } from "#app/domain/calendar.ts";
import { agendaNews, latestNews, MOST_NEWS, type News } from "#app/domain/feed/news.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { reference } from "#app/domain/references.ts";
import {
  findFirstReleaseOfTheme,
  listAgendasOfBody,
  listLatestRecords,
  listReleasesOfBody,
} from "#db/feed/news.server.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody } from "#db/administration/public-bodies.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import { newsOfRecords, newsOfReleases } from "./news-of.server.ts";

/** Releases that are looked through for one theme. */
const RELEASES_READ = 100;

/**
 * What a body published last: releases with what changed, agendas, outcomes and
 * follow-ups. Published rows only, in seven queries. Undefined where there is no such body.
 */
export async function readBodyNews(db: Db, slug: string, today: IsoDate): Promise<News | undefined> {
  const body = await findPublicBody(db, slug);
  if (!body) return undefined;
  const href = `/bodies/${body.slug}`;
  const records = await newsOfRecords(db, await listLatestRecords(db, { bodyId: body.id }, MOST_NEWS), href, today);
  const releases = await newsOfReleases(db, await listReleasesOfBody(db, slug, MOST_NEWS));
  const news = {
    key: `body/${body.id}`,
    title: `${body.name}: what was published`,
    author: body.name,
    href,
    selfHref: `${href}/feed.atom`,
    entries: latestNews([...releases, ...(await listAgendasOfBody(db, slug, MOST_NEWS)).map(agendaNews), ...records]),
  };
  return madeOf(news, body.id, records, releases);
}

/**
 * What was published of a theme: the release that first told of it, every later
 * one that says something of it or its items and questions, and what came of it.
 * Published rows only. Undefined where the theme is not published.
 */
export async function readThemeNews(db: Db, themeId: number, today: IsoDate): Promise<News | undefined> {
  const theme = await findPublication(db, "theme", themeId);
  if (!theme) return undefined;
  const { entry, body } = theme;
  const href = `/themes/${reference("theme", themeId)}`;
  const isOfTheme = ({ kind, id }: PublishedRef) =>
    (kind === "theme" && id === themeId) ||
    (kind === "item" && entry.itemIds.includes(id)) ||
    (kind === "question" && entry.questionIds.includes(id));
  const releases = (await listReleasesOfBody(db, body.slug, RELEASES_READ)).map((release) => ({
    ...release,
    note: "",
    changes: release.changes.filter((change) => change.about.some(isOfTheme)),
  }));
  const allTold = await newsOfReleases(db, releases);
  const told = allTold.filter(({ points }) => points.length > 0);
  const first = await findFirstReleaseOfTheme(db, body.slug, themeId);
  const beginning = first ? await newsOfReleases(db, [{ ...first, note: "" }]) : madeOf([]);
  const records = await newsOfRecords(db, await listLatestRecords(db, { themeId }, MOST_NEWS), href, today);
  const news = {
    key: `theme/${themeId}`,
    title: `${entry.title}: what was published`,
    author: body.name,
    href,
    selfHref: `${href}/feed.atom`,
    entries: latestNews([
      ...told,
      ...beginning
        .filter(({ key }) => told.every((one) => one.key !== key))
        .map((one) => ({ ...one, title: `${entry.title} is in the programme`, paragraphs: [entry.why] })),
      ...records,
    ]).map((one) => ({ ...one, key: `theme/${themeId}/${one.key}` })),
  };
  return madeOf(news, theme, allTold, beginning, records);
}
