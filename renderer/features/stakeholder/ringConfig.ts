import type { Language } from '../../../shared/packs/language.ts'
import { ringPack } from '../../../shared/packs/ringPack.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { BoardRing, RingConfig } from '../../canvas/boardConfig.ts'
import { zoneAt } from '../../canvas/zones.ts'

const tones: readonly BoardRing['tone'][] = ['strong', 'middle', 'quiet']

/** KS' three questions as rings, the innermost first, in one language. */
export function ringConfig(language: Language): RingConfig {
  const rings = ringPack.map(
    ({ key, name, radius }, index): BoardRing => ({
      key,
      label: name[language],
      radius,
      tone: tones[index] ?? 'quiet',
    }),
  )
  const config: RingConfig = {
    form: 'rings',
    rings,
    describe: (position) => [{ text: zoneAt(config, position)?.label ?? '', isStrong: true }],
    heldBy: getTexts(language).board.heldBy,
  }
  return config
}

/** The question a ring answers. */
export const ringQuestion = (key: string, language: Language): string =>
  ringPack.find((ring) => ring.key === key)?.question[language] ?? ''
