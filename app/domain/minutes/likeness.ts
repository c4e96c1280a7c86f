import { tellingWords } from "#app/domain/theme/similarity.ts";

/** What was found to be like: which, and how much of the shorter one’s words both share, from 0 to 1. */
export type Like<T> = { of: T; share: number };

/** Texts that others are held against: each word leads to those that have it, so that many texts cost little. */
export class Likenesses<T> {
  private readonly texts: { of: T; size: number }[] = [];
  private readonly having = new Map<string, number[]>();

  add(text: string, of: T): void {
    const words = tellingWords(text);
    const place = this.texts.push({ of, size: words.length }) - 1;
    for (const word of words) {
      const places = this.having.get(word);
      if (places) places.push(place);
      else this.having.set(word, [place]);
    }
  }

  /** The text most like this one, by words shared with both; undefined where none shares any. */
  mostLike(text: string, may: (of: T) => boolean = () => true): Like<T> | undefined {
    const words = tellingWords(text);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const place of this.having.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    let [best, most]: [Like<T> | undefined, number] = [undefined, 0];
    for (const [place, count] of shared) {
      const { of, size } = this.texts[place]!;
      const evenness = count / Math.max(size, words.length);
      if (evenness <= most || !may(of)) continue;
      most = evenness;
      best = {
        of,
        share: Math.min(1, count / Math.min(size, words.length)) * (Math.min(size, words.length) < 3 ? evenness : 1),
      };
    }
    return best;
  }
}
