/** What a column of somebody's list can say of a card, in the order they are offered. */
export const listFields = [
  'name',
  'category',
  'influence',
  'interest',
  'attitude',
  'engagementNow',
  'engagementWanted',
  'involvement',
  'isStronglyAffected',
  'isRequired',
  'contact',
  'nextStep',
  'nextStepDay',
  'note',
] as const
export type ListField = (typeof listFields)[number]

/** Fields whose cells hold one of a few words. */
export const wordFields = [
  'category',
  'attitude',
  'engagementNow',
  'engagementWanted',
  'involvement',
] as const satisfies readonly ListField[]
export type WordField = (typeof wordFields)[number]

export const isWordField = (field: ListField | null): field is WordField =>
  (wordFields as readonly (ListField | null)[]).includes(field)

/** Which columns of a table cards are made from. */
export interface ListColumns {
  /** The first row says what stands below it. */
  readonly hasHeading: boolean
  /** What each column is used for, from the first; null = not at all. Only `note` may stand more than once. */
  readonly uses: readonly (ListField | null)[]
}

/** The same with one column used otherwise; a field that stood elsewhere moves here. */
export const withUse = (
  { hasHeading, uses }: ListColumns,
  column: number,
  field: ListField | null,
): ListColumns => ({
  hasHeading,
  uses: uses.map((use, index) => (index === column ? field : use === field && field !== 'note' ? null : use)),
})
