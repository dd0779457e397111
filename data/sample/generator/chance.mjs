// Seeded chance: the same seed gives the same sample, on every machine.

export class Chance {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1), mulberry32. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number from `low` to `high`, both included. */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  happens(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.between(0, list.length - 1)];
  }

  /** One of [value, weight] pairs. */
  weighted(pairs) {
    let rest = this.next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of pairs) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return pairs.at(-1)[0];
  }

  /** `count` different members of the list, in random order. */
  sample(list, count) {
    const rest = [...list];
    for (let i = 0; i < count; i += 1) {
      const j = this.between(i, rest.length - 1);
      [rest[i], rest[j]] = [rest[j], rest[i]];
    }
    return rest.slice(0, count);
  }

  /** Log-normal around `median`: most small, few large. */
  skewed(median, spread) {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }

  /** A working day from `first` to `last` (ISO). */
  workday(first, last) {
    const days = daysBetween(first, last);
    for (;;) {
      const day = plusDays(first, this.between(0, days));
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday !== 0 && weekday !== 6) return day;
    }
  }
}

const dayMs = 86_400_000;

export function daysBetween(first, last) {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayMs);
}

export function plusDays(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The earlier of two ISO days. */
export function earlier(a, b) {
  return a < b ? a : b;
}

/** Shares of `total` in proportion to weights, each a multiple of `step`; the last takes what is left. */
export function shares(total, weights, step) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum / step) * step);
  parts[parts.length - 1] += total - parts.reduce((a, b) => a + b, 0);
  return parts;
}

export function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}

/** 7 of width 4 is "0007". */
export function padded(number, width) {
  return String(number).padStart(width, '0');
}
