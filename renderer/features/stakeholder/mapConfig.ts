import { levelOf } from '../../../shared/features/stakeholder/quadrant.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { levelWordPack } from '../../../shared/packs/levelWordPack.ts'
import { type PackQuadrant, quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { BoardQuadrant, PlaneConfig } from '../../canvas/boardConfig.ts'

const toneOf = ({ influence, interest }: PackQuadrant): BoardQuadrant['tone'] =>
  influence === interest ? (influence === 'high' ? 'strong' : 'quiet') : 'middle'

/** Digdir's word for a value 0..1. */
export const levelWord = (value: number, language: Language): string =>
  levelWordPack.find(({ key }) => key === levelOf(value))?.name[language] ?? ''

/** Influence upwards, interest to the right, in one language. */
export function mapConfig(language: Language): PlaneConfig {
  const { stakeholder, board } = getTexts(language)
  const words = levelWordPack.map(({ name }) => name[language])
  const axis = { words, spacing: 'parts', ends: [stakeholder.low, stakeholder.high] } as const
  return {
    form: 'plane',
    x: { ...axis, label: stakeholder.interest },
    y: { ...axis, label: stakeholder.influence },
    quadrants: quadrantPack.map((quadrant) => ({
      key: quadrant.key,
      x: quadrant.interest,
      y: quadrant.influence,
      label: quadrant.name[language],
      tone: toneOf(quadrant),
    })),
    describe: ({ x, y }) => [
      { text: `${stakeholder.influence} ` },
      { text: levelWord(y, language), isStrong: true },
      { text: ` · ${stakeholder.interest.toLocaleLowerCase('nb')} ` },
      { text: levelWord(x, language), isStrong: true },
    ],
    heldBy: board.heldBy,
  }
}

/** What to do with those in a quadrant, for the projector's line of help. */
export const quadrantAdvice = (key: string, language: Language): string =>
  quadrantPack.find((quadrant) => quadrant.key === key)?.advice[language] ?? ''
