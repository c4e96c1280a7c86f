import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { sameWordsOf } from "#app/domain/same-words.ts";
import { reference } from "#app/domain/references.ts";
import { similarThemes, wordsToLookFor, type Comparable } from "#app/domain/theme/similarity.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { listSameWords } from "#db/administration/same-words.server.ts";
import type { Db } from "#db/open.server.ts";
import { listThemesWithWords } from "#db/theme/theme-similar.server.ts";

const MOST_ALIKE = 5;

/** Up to five themes like the proposal among those this reader may see; `except` is the proposal's own id. */
export async function findSimilarThemes(db: Db, reader: Reader, proposal: Comparable, except: number | null = null) {
  const same = sameWordsOf(await listSameWords(db, reader === null ? null : bodiesOf(reader)));
  const words = wordsToLookFor(`${proposal.title}\n${proposal.whyItMatters}`, same);
  const candidates = await listThemesWithWords(db, reader, words, except);
  const known = candidates.map((theme) => ({ ...theme, title: theme.title ?? "" }));
  return similarThemes(proposal, known, MOST_ALIKE, same).map(({ id, title, bodyName, state }) => ({
    reference: reference("theme", id),
    title,
    bodyName,
    stateWords: state ? THEME_STATES[state].words : null,
  }));
}
