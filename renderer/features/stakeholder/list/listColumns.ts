import type { Texts } from '../../../../shared/texts/texts.ts'

/** In the order they stand. */
const allColumns = [
  'choice',
  'name',
  'category',
  'quadrant',
  'influence',
  'interest',
  'ring',
  'attitude',
  'isStronglyAffected',
  'isRequired',
  'contact',
  'nextStep',
  'deadline',
] as const
export type ListColumn = (typeof allColumns)[number]

export interface ListLayout {
  readonly columns: readonly ListColumn[]
  readonly widthsRem: Readonly<Record<ListColumn, number>>
  /** Without them a category is its letter and colour; the name is told to those who ask. */
  readonly hasCategoryWords: boolean
}

/** What each column needs, in rem. */
const neededRem: Readonly<Record<ListColumn, number>> = {
  choice: 2.75,
  // Letter, the button, and between them what a card gives a name on the board: 176 px.
  name: 16.3,
  category: 11.9,
  quadrant: 12.1,
  influence: 8.7,
  interest: 8.7,
  ring: 8.1,
  attitude: 8.75,
  isStronglyAffected: 3.5,
  isRequired: 3.5,
  contact: 9.1,
  nextStep: 8.1,
  deadline: 7,
}
/** The letter stands before the name then, instead of within its cell; quadrants take two lines. */
const wordlessRem = { category: 4.25, name: 12.6, quadrant: 9.9 }

/** What gives way first where there is little room; all of it is in the drawer. */
const givingWay: readonly (ListColumn | 'categoryWords')[] = [
  'contact',
  'deadline',
  'nextStep',
  'categoryWords',
  'ring',
  'isRequired',
  'isStronglyAffected',
  'attitude',
]

/** Shares of what is left over: to those whose words may be long. */
const shares: Partial<Record<ListColumn, number>> = { name: 2, category: 1, contact: 1, nextStep: 3 }

/** The columns there is room for, and how wide each is. Fixed, so that no column moves while one scrolls. */
export function fitColumns(roomRem: number): ListLayout {
  const widthsRem = { ...neededRem }
  let columns: readonly ListColumn[] = allColumns
  let hasCategoryWords = true
  const spare = (): number => roomRem - columns.reduce((sum, column) => sum + widthsRem[column], 0)
  for (const step of givingWay) {
    if (spare() >= 0) break
    if (step === 'categoryWords') {
      Object.assign(widthsRem, wordlessRem)
      columns = [
        'choice',
        'category',
        ...columns.filter((column) => column !== 'choice' && column !== 'category'),
      ]
      hasCategoryWords = false
    } else columns = columns.filter((column) => column !== step)
  }
  const shareOf = (column: ListColumn): number =>
    column === 'category' && !hasCategoryWords ? 0 : (shares[column] ?? 0)
  const left = Math.max(0, spare())
  const shareSum = columns.reduce((sum, column) => sum + shareOf(column), 0)
  for (const column of columns) widthsRem[column] += (left * shareOf(column)) / shareSum
  return { columns, widthsRem, hasCategoryWords }
}

const projectedNeeds = { name: 46, category: 33, quadrant: 26 }

/** For the back row: who, of what kind, and what to do. Nothing that is said of anybody. */
export function fitProjectedColumns(roomRem: number): ListLayout {
  const { name, category, quadrant } = projectedNeeds
  const scale = roomRem / (name + category + quadrant)
  return {
    columns: ['name', 'category', 'quadrant'],
    widthsRem: {
      ...neededRem,
      name: name * scale,
      category: category * scale,
      quadrant: quadrant * scale,
    },
    hasCategoryWords: true,
  }
}

/** What a column is called. */
export function columnLabel(column: ListColumn, { stakeholder, mapList }: Texts): string {
  switch (column) {
    case 'choice':
      return mapList.choice
    case 'isStronglyAffected':
      return stakeholder.stronglyAffected
    case 'isRequired':
      return stakeholder.required
    case 'name':
    case 'category':
    case 'influence':
    case 'interest':
    case 'attitude':
      return stakeholder[column]
    case 'quadrant':
    case 'ring':
    case 'contact':
    case 'nextStep':
    case 'deadline':
      return mapList[column]
  }
}
