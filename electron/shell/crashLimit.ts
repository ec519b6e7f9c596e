/**
 * Says whether a page that died should be loaded again. A page that dies over and over would only
 * flicker; after `limit` deaths within `withinMs` the person is told instead.
 */
export function createCrashLimit(now: () => number, limit = 3, withinMs = 60_000): () => boolean {
  let deaths: number[] = []
  return () => {
    const time = now()
    deaths = [...deaths.filter((death) => time - death < withinMs), time]
    return deaths.length <= limit
  }
}
