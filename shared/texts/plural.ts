/** The three languages share the two-form plural: one, and the rest. */
export const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`
