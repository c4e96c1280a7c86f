/**
 * Chance that is the same everywhere: whole numbers of 32 bits from a seed (xorshift), and logarithms by plain
 * arithmetic, since what `Math.log` answers differs between machines in its last digit.
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ 0x6d2b79f5) | 0 || 1;
    for (let step = 0; step < 8; step++) this.next();
  }

  /** A whole number from 0 to 4,294,967,295. */
  next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x >>> 0;
  }

  /** A whole number below `count`. */
  below(count: number): number {
    return Math.floor((this.next() * count) / 0x1_0000_0000);
  }
}

/** The natural logarithm of a number above 0 and up to 1. */
export function logarithm(of: number): number {
  let [x, twos] = [of, 0];
  while (x < 0.75) {
    x *= 2;
    twos++;
  }
  const step = (x - 1) / (x + 1);
  let [sum, power] = [0, step];
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= step * step;
  }
  return 2 * sum - twos * 0.6931471805599453;
}
