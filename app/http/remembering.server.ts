const MOST_TEXTS = 100;
const LONGEST_TEXT = 300;

/** `work`, with what it answers to a header's text remembered: browsers send the same few, and who sends others fills no more than this room. */
export function remembering<T>(work: (text: string | undefined) => T): (text: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const found = work(text);
    if ((text?.length ?? 0) > LONGEST_TEXT) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, found);
    return found;
  };
}
