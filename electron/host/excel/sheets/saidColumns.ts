import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { ColumnOf } from '../sheetModel.ts'
import { columnsIn } from './columnIn.ts'
import { wordOf } from './lists.ts'

type Row = { readonly stakeholder: Stakeholder }

/** What is said of a card, in words; an empty cell where nobody was asked. */
export function saidColumns(language: Language): readonly ColumnOf<Row>[] {
  const column = columnsIn<Row>(language)
  const yes = (is: boolean): string | null => (is ? wordOf('yes', language, 'yes') : null)
  const list = (name: 'attitude' | 'engagement' | 'involvement', key: string | null): string | null =>
    wordOf(name, language, key)
  return [
    column('attitude', 'text', ({ stakeholder }) => list('attitude', stakeholder.attitude), {
      maxWidth: 14,
      list: 'attitude',
    }),
    column('engagementNow', 'text', ({ stakeholder }) => list('engagement', stakeholder.engagementNow), {
      maxWidth: 20,
      list: 'engagement',
    }),
    column(
      'engagementWanted',
      'text',
      ({ stakeholder }) => list('engagement', stakeholder.engagementWanted),
      {
        maxWidth: 20,
        list: 'engagement',
      },
    ),
    column('involvement', 'text', ({ stakeholder }) => list('involvement', stakeholder.involvement), {
      maxWidth: 20,
      list: 'involvement',
    }),
    column('isStronglyAffected', 'text', ({ stakeholder }) => yes(stakeholder.isStronglyAffected), {
      maxWidth: 12,
      list: 'yes',
    }),
    column('isRequired', 'text', ({ stakeholder }) => yes(stakeholder.isRequired), {
      maxWidth: 12,
      list: 'yes',
    }),
  ]
}

/** Who keeps in touch, and what is next. */
export function stepColumns(language: Language): readonly ColumnOf<Row>[] {
  const column = columnsIn<Row>(language)
  return [
    column('contact', 'text', ({ stakeholder }) => stakeholder.contact, { maxWidth: 20 }),
    column('nextStep', 'text', ({ stakeholder }) => stakeholder.nextStep, { maxWidth: 30 }),
    column('nextStepDay', 'day', ({ stakeholder }) => stakeholder.nextStepDay),
  ]
}
