import type { Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { similarThemes, tellingWords, type Comparable } from "#app/domain/theme/similarity.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { listThemesWithWords } from "#db/theme/theme-similar.server.ts";

const MOST_WORDS_ASKED = 12;

/** Up to five themes like the proposal among those this reader may see; `except` is the proposal's own id. */
export async function findSimilarThemes(db: Db, reader: Reader, proposal: Comparable, except: number | null = null) {
  const words = [...tellingWords(proposal.title), ...tellingWords(proposal.whyItMatters)];
  const asked = [...new Set(words)].slice(0, MOST_WORDS_ASKED);
  const candidates = await listThemesWithWords(db, reader, asked, except);
  const known = candidates.map((theme) => ({ ...theme, title: theme.title ?? "" }));
  return similarThemes(proposal, known).map(({ id, title, bodyName, state }) => ({
    reference: reference("theme", id),
    title,
    bodyName,
    stateWords: state ? THEME_STATES[state].words : null,
  }));
}
