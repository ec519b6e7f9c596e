import type { State } from '../../../../shared/core/state.ts'
import { improvementAreaNoun } from '../../../../shared/features/improvementArea/record.ts'
import { type BallotWay, ballotWays, type Round } from '../../../../shared/features/round/record.ts'
import type { AreaTally, Tally } from '../../../../shared/features/round/tally.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'

/** «8 stemte · 32 prikker · 2 leverte blankt» */
export function summaryWords({ method }: Round, tally: Tally, { result: words }: Texts): string {
  if (tally.voterCount === 0) return words.nobody
  const summary = {
    dots: words.summary(tally.voterCount, tally.total),
    points: words.summaryPoints(tally.voterCount, tally.total),
    removal: words.summaryRemoval(tally.voterCount),
    placing: '',
    rating: '',
  }[method]
  // To mark nothing in a round of removal is an answer: nothing has to be kept.
  return tally.blankCount > 0 && method !== 'removal'
    ? `${summary} · ${words.blank(tally.blankCount)}`
    : summary
}

/** What is to be said of one row besides its numbers: shared places and spread. */
export function rowWords(
  round: Round,
  tally: Tally,
  row: AreaTally,
  { result: words }: Texts,
): readonly string[] {
  if (round.method === 'removal') {
    // Silence is not consent: nobody answered.
    if (tally.voterCount === 0) return []
    return [row.total === 0 ? words.noObjection : words.objection(row.total)]
  }
  const said: string[] = []
  if (row.total > 0 && row.tieSize > 1) said.push(words.tie(row.place, row.tieSize))
  if (row.total > 0 && row.voterCount !== null) {
    said.push(words.spread(row.voterCount, tally.voterCount))
    if (row.largest > 1) said.push(words.largest(row.largest))
  }
  return said
}

/** The ways of voting that were used, when there were several: each is a column of its own. */
export function usedWays({ cast }: Tally): readonly BallotWay[] {
  const used = ballotWays.filter((way) => cast[way] > 0)
  return used.length > 1 ? used : []
}

/** What became of an area after the round; null = it is as it was. */
export function fateWords(state: State, areaId: string, { result: words }: Texts): string | null {
  if (improvementAreaNoun.get(state, areaId)) return null
  const into = improvementAreaNoun.all(state).find(({ merged }) => merged.some(({ id }) => id === areaId))
  return into ? words.merged(stripSoftHyphens(into.title)) : words.gone
}

/** An area's number in another round, in words; null = nothing to compare with. */
export function comparedWords(before: Tally | null, row: AreaTally, { result: words }: Texts): string | null {
  if (!before) return null
  const earlier = before.areas.find(({ areaId }) => areaId === row.areaId)
  return earlier ? words.change(earlier.total, row.total) : words.notThere
}

/** Areas the other round asked about and this one did not; null = none. */
export function onlyThereWords(before: Tally | null, now: Tally, { result: words }: Texts): string | null {
  const known = new Set(now.areas.map(({ areaId }) => areaId))
  const missing = before?.areas.filter(({ areaId }) => !known.has(areaId)) ?? []
  return missing.length === 0
    ? null
    : words.onlyThere(missing.map(({ title }) => stripSoftHyphens(title)).join(', '))
}
