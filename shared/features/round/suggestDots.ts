const LEAST = 3
const MOST = 6

/**
 * How many dots to give each: a third of the areas, between three and six; more when so few people vote
 * that the dots could not reach every area, and fewer than the areas, so that there is something to leave out.
 */
export function suggestDots(areaCount: number, seatCount: number): number {
  const third = Math.min(MOST, Math.max(LEAST, Math.round(areaCount / 3)))
  const reaching = Math.ceil(areaCount / Math.max(1, seatCount))
  const wanted = Math.min(MOST, Math.max(third, reaching))
  return Math.max(1, Math.min(wanted, areaCount - 1))
}
