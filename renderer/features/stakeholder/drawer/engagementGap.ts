import { type EngagementKey, engagementPack } from '../../../../shared/packs/engagementPack.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'

/** 1..5; null = not said. */
export const engagementLevel = (key: EngagementKey | null): number | null =>
  engagementPack.find((step) => step.key === key)?.level ?? null

/** Steps from today up to what is wanted, in words; empty while neither is said. */
export function engagementGapWords(
  now: EngagementKey | null,
  wanted: EngagementKey | null,
  { card }: Pick<Texts, 'card'>,
): string {
  const [from, to] = [engagementLevel(now), engagementLevel(wanted)]
  if (from === null) return to === null ? '' : card.engagementNowMissing
  if (to === null) return card.engagementWantedMissing
  if (from === to) return card.engagementAsWanted
  return from < to ? card.stepsLeft(to - from) : card.stepsBeyond(from - to)
}
