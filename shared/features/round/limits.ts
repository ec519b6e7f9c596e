/** Lengths in visible letters. */
export const ROUND_QUESTION_LIMIT = 120
export const ROUND_VOTERS_LIMIT = 80
/** People one round can ask. */
export const SEAT_LIMIT = 1000
/** Every placing holds a point for every area, so fewer can take part than in a vote. */
export const PLACING_SEAT_LIMIT = 100
/** A rating is for the people of one table or one room. */
export const RATING_SEAT_LIMIT = 100
export const DOT_LIMIT = 20
/** 3-2-1. */
export const POINTS = [3, 2, 1] as const
export const ROUND_LIMIT = 100
