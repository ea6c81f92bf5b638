// Numbers drawn from a seed: a failure can be played again.

/** Draws numbers; the same seed gives the same ones. */
export class Draw {
  constructor(private state: number) {}

  /** The next number, from 0 to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number below another. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of some values. */
  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)];
  }
}

/** The seed of this run: `TRAME_SEED`, or one drawn now, always printed. */
export function seed(): number {
  const asked = process.env.TRAME_SEED;
  const drawn = asked ? Number(asked) : Math.floor(Math.random() * 0xffffffff);
  console.log(`seed ${drawn}`);
  return drawn;
}

/** How many times: the ordinary number, or the one that an environment variable asks for. */
export const times = (variable: string, ordinary: number) => Number(process.env[variable] ?? ordinary);
