import fc from "fast-check";

/** Where a generator takes its decisions from. The smallest number leads to the simplest program. */
export interface Draw {
  integer(min: number, max: number): number;
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** A choice that may turn out to be impossible where it stands. */
export type Weighted<T> = readonly [weight: number, make: () => T | undefined];

/** An arbitrary of whatever `make` builds from its draws; fast-check records and replays them. */
export function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((generate) => make(createDraw((min, max) => generate(fc.integer, { min, max }))));
}

function createDraw(integer: Draw["integer"]): Draw {
  return {
    integer,
    chance: (percent) => integer(0, 99) >= 100 - percent,
    pick: (items) => {
      const item = items[items.length < 2 ? 0 : integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
  };
}

/** The result of one of the choices, by weight; the next one when it is impossible; `otherwise` when all are. */
export function chooseWeighted<T>(draw: Draw, choices: readonly Weighted<T>[], otherwise: () => T): T {
  const left = choices.filter(([weight]) => weight > 0);
  for (let tries = 0; tries < 4 && left.length > 0; tries++) {
    let ticket = draw.integer(0, left.reduce((sum, [weight]) => sum + weight, 0) - 1);
    const index = left.findIndex(([weight]) => {
      ticket -= weight;
      return ticket < 0;
    });
    const [chosen] = left.splice(index, 1);
    const made = chosen?.[1]();
    if (made !== undefined) return made;
  }
  return otherwise();
}
