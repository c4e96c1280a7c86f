const COMMON =
  "council panel police licensing taxi hotel school children safeguarding inspection report member officer district review action response evidence housing budget recovery transport health youth crime victim court response training partner data referral strategy".split(
    " ",
  );

/** A number between 0 and 1 for each call, the same ones every time. */
export function steadyChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Texts of so many words, as unevenly common as those of a language; the same ones every time. */
export function steadyText(seed: number): (words: number) => string {
  const chance = steadyChance(seed);
  const word = () => {
    const rank = Math.floor(4_000 ** chance());
    return COMMON[rank - 1] ?? `w${rank.toString(36)}ord`;
  };
  return (words) => Array.from({ length: words }, word).join(" ");
}
