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

const made = new Map<string, string>()

/** The same formula for every row of a column, in each language: made once, and the same text for all of them. */
function once(key: string, language: Language, make: () => string): string {
  const known = made.get(`${key} ${language}`) ?? make()
  made.set(`${key} ${language}`, known)
  return known
}

/** Digdir's word beside a number 0–100; it follows when somebody changes the number. */
export const levelFormula = (key: string, result: string, language: Language): Formula => ({
  formula: once(key, language, () => levelText(key, language)),
  result,
})

function levelText(key: string, language: Language): string {
  const words = levelWordPack.map(({ name }) => quoted(name[language]))
  const { notPlaced } = getTexts(language).workbook
  const [none, low, medium, high] = words
  const inside = `IF([${key}]<25,${none},IF([${key}]<50,${low},IF([${key}]<75,${medium},${high})))`
  return `IF([${key}]="",${quoted(notPlaced)},${inside})`
}

interface Corner {
  readonly x: 'high' | 'low'
  readonly y: 'high' | 'low'
  readonly name: Record<Language, string>
}

function cornerText(
  axes: { readonly x: string; readonly y: string; readonly middle: number },
  corners: readonly Corner[],
  language: Language,
): string {
  const { notPlaced } = getTexts(language).workbook
  const nameOf = (y: Corner['y'], x: Corner['x']): string =>
    quoted(corners.find((corner) => corner.y === y && corner.x === x)?.name[language] ?? '')
  const isRight = `[${axes.x}]>=${axes.middle}`
  const upper = `IF(${isRight},${nameOf('high', 'high')},${nameOf('high', 'low')})`
  const lower = `IF(${isRight},${nameOf('low', 'high')},${nameOf('low', 'low')})`
  const inside = `IF([${axes.y}]>=${axes.middle},${upper},${lower})`
  return `IF(OR([${axes.x}]="",[${axes.y}]=""),${quoted(notPlaced)},${inside})`
}

/** The quadrant of the map beside its two numbers. */
export const quadrantFormula = (result: string, language: Language): Formula => ({
  formula: once('quadrant', language, () => {
    const corners = quadrantPack.map(({ influence, interest, name }) => ({ y: influence, x: interest, name }))
    return cornerText({ x: 'interest', y: 'influence', middle: 50 }, corners, language)
  }),
  result,
})

/** The quadrant of important × within reach beside its two numbers. */
export const reachFormula = (result: string, language: Language): Formula => ({
  formula: once('reach', language, () => {
    const corners = priorityQuadrantPack.filter(({ matrix }) => matrix === 'reach')
    return cornerText({ x: 'influenceability', y: 'importance', middle: 3 }, corners, language)
  }),
  result,
})

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
