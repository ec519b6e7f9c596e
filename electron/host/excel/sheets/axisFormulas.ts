import { type ActionStatusKey, actionStatuses } from '../../../../shared/features/action/status.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { priorityQuadrantPack } from '../../../../shared/packs/priorityQuadrantPack.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { Formula } from '../sheetModel.ts'

const DAY_MS = 86_400_000

/** A text as a formula spells it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Digdir's word beside a number 0–100; it follows when somebody changes the number. */
export function levelFormula(key: string, result: string, language: Language): Formula {
  const words = levelWordPack.map(({ name }) => quoted(name[language]))
  const { notPlaced } = getTexts(language).workbook
  const [none, low, medium, high] = words
  const inside = `IF([${key}]<25,${none},IF([${key}]<50,${low},IF([${key}]<75,${medium},${high})))`
  return { formula: `IF([${key}]="",${quoted(notPlaced)},${inside})`, result }
}

interface Corner {
  readonly x: 'high' | 'low'
  readonly y: 'high' | 'low'
  readonly name: Record<Language, string>
}

function cornerFormula(
  axes: { readonly x: string; readonly y: string; readonly middle: number },
  corners: readonly Corner[],
  result: string,
  language: Language,
): Formula {
  const { notPlaced } = getTexts(language).workbook
  const nameOf = (y: Corner['y'], x: Corner['x']): string =>
    quoted(corners.find((corner) => corner.y === y && corner.x === x)?.name[language] ?? '')
  const isRight = `[${axes.x}]>=${axes.middle}`
  const upper = `IF(${isRight},${nameOf('high', 'high')},${nameOf('high', 'low')})`
  const lower = `IF(${isRight},${nameOf('low', 'high')},${nameOf('low', 'low')})`
  const inside = `IF([${axes.y}]>=${axes.middle},${upper},${lower})`
  return { formula: `IF(OR([${axes.x}]="",[${axes.y}]=""),${quoted(notPlaced)},${inside})`, result }
}

/** The quadrant of the map beside its two numbers. */
export const quadrantFormula = (result: string, language: Language): Formula =>
  cornerFormula(
    { x: 'interest', y: 'influence', middle: 50 },
    quadrantPack.map(({ influence, interest, name }) => ({ y: influence, x: interest, name })),
    result,
    language,
  )

/** The quadrant of important × within reach beside its two numbers. */
export const reachFormula = (result: string, language: Language): Formula =>
  cornerFormula(
    { x: 'influenceability', y: 'importance', middle: 3 },
    priorityQuadrantPack.filter(({ matrix }) => matrix === 'reach'),
    result,
    language,
  )

/** How many days are left; negative when the day has passed, empty without a day or when nothing is left to do. */
export function daysLeftFormula(
  { day, status }: { readonly day: string | null; readonly status: ActionStatusKey },
  today: string,
  language: Language,
): Formula {
  const isOver = (key: string): boolean => key === 'done' || key === 'stopped'
  const over = actionStatuses
    .filter(({ key }) => isOver(key))
    .map(({ name }) => `[status]=${quoted(name[language])}`)
  return {
    formula: `IF(OR([day]="",${over.join(',')}),"",[day]-TODAY())`,
    result: day === null || isOver(status) ? '' : Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS),
  }
}
