import { rolesIn, type Actor } from "#app/domain/actor.ts";
import {
  FIRST_STEP_NAMES,
  FIRST_STEPS,
  maySeeToFirstSteps,
  stepStandings,
  type NextStep,
} from "#app/domain/home/first-steps.ts";
import { listBodiesToAdminister } from "#db/administration/bodies.server.ts";
import { listBodiesSettingUp, listSkippedSteps } from "#db/home/first-steps.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * The bodies that the actor sets up, each with its steps in order: how each stands, and where it is done; null where
 * an administrator has to do it, or the officer. Without a slug, those that have published nothing yet and have
 * something left to do; with one, that body. `every` body is given where it is read already.
 */
export async function readFirstSteps(db: Db, actor: Actor, slug?: string, every?: readonly { id: number }[]) {
  const all = every ?? (actor.administrator ? await listBodiesToAdminister(db, actor.councilId, actor.today) : []);
  const own = actor.parts.map(({ bodyId }) => bodyId);
  const mine = [...new Set([...own, ...all.map(({ id }) => id)])].filter(
    (bodyId) => maySeeToFirstSteps(rolesIn(actor, bodyId), actor.administrator).allowed,
  );
  if (mine.length === 0) return [];
  const bodies = await listBodiesSettingUp(db, mine, actor.today, { unpublished: slug === undefined });
  if (bodies.length === 0) return [];
  const skipped = await listSkippedSteps(
    db,
    bodies.map(({ id }) => id),
  );
  return bodies
    .map(({ id, slug: at, name, published, ...has }) => {
      const standings = stepStandings(
        has,
        skipped.filter(({ bodyId }) => bodyId === id).map(({ step }) => step),
      );
      const steps = FIRST_STEP_NAMES.map((step) => {
        const { words, why, who, href, ...rest } = FIRST_STEPS[step];
        const also = "also" in rest ? rest.also : null;
        const after = "after" in rest ? rest.after : null;
        const done = "done" in rest ? rest.done : href;
        const isOfficer = rolesIn(actor, id).includes("officer");
        const may = who === "officer" ? isOfficer : actor.administrator;
        return {
          step,
          words,
          why,
          standing: standings[step],
          href: may ? (standings[step] === "done" ? done : href)(at) : null,
          who,
          also: may && isOfficer && also ? { words: also.words, href: also.href(at) } : null,
          after: may && after && standings[step] === "done" ? { words: after.words, href: after.href(at) } : null,
        };
      });
      return { slug: at, name, published, steps, open: steps.filter(({ standing }) => standing === "open").length };
    })
    .filter((body) => (slug === undefined ? body.open > 0 : body.slug === slug));
}

export type FirstSteps = Awaited<ReturnType<typeof readFirstSteps>>[number];

/**
 * Where the actor goes on after something was brought in: the first step that is left and theirs to do, or the programme
 * where none is, and the list of all; null where the body has published already.
 */
export async function readNextStep(db: Db, actor: Actor, slug: string): Promise<NextStep> {
  const [body] = await readFirstSteps(db, actor, slug);
  if (!body || body.published > 0) return null;
  const left = body.steps.find(({ standing, href }) => standing === "open" && href !== null);
  const programme =
    body.open === 0 ? { words: "the work programme, for the chair", href: `/programmes/${slug}` } : null;
  const next = left?.href ? { words: inSentence(left.words), href: left.href } : programme;
  return { all: `/bodies/${slug}/first-steps`, next };
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
