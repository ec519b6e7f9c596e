/** «Vet ikke»: an answer of its own, never counted as a number. */
export const DONT_KNOW = 0
export const TOP_LEVEL = 5
export const LEVELS = [1, 2, 3, 4, 5] as const
