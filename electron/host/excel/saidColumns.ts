import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import { attitudePack } from '../../../shared/packs/attitudePack.ts'
import { engagementPack } from '../../../shared/packs/engagementPack.ts'
import { involvementPack } from '../../../shared/packs/involvementPack.ts'
import type { Language, LocalizedText } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { ColumnOf } from './sheetModel.ts'

type Named = { readonly key: string; readonly name: LocalizedText }
type Row = { readonly stakeholder: Stakeholder }

/** What is said of a card, in words; an empty cell where nobody was asked. */
export function saidColumns(language: Language): readonly ColumnOf<Row>[] {
  const { columns: titles, yes } = getTexts(language).workbook
  const nameIn = (pack: readonly Named[], key: string | null): string | null =>
    pack.find((entry) => entry.key === key)?.name[language] ?? null
  const column = (
    title: string,
    maxWidth: number,
    value: (stakeholder: Stakeholder) => string | null,
  ): ColumnOf<Row> => ({ title, kind: 'text', maxWidth, value: ({ stakeholder }) => value(stakeholder) })
  return [
    column(titles.attitude, 14, ({ attitude }) => nameIn(attitudePack, attitude)),
    column(titles.engagementNow, 20, ({ engagementNow }) => nameIn(engagementPack, engagementNow)),
    column(titles.engagementWanted, 20, ({ engagementWanted }) => nameIn(engagementPack, engagementWanted)),
    column(titles.involvement, 20, ({ involvement }) => nameIn(involvementPack, involvement)),
    column(titles.isStronglyAffected, 12, ({ isStronglyAffected }) => (isStronglyAffected ? yes : null)),
    column(titles.isRequired, 12, ({ isRequired }) => (isRequired ? yes : null)),
    column(titles.contact, 24, ({ contact }) => contact),
    column(titles.nextStep, 36, ({ nextStep }) => nextStep),
    { title: titles.nextStepDay, kind: 'day', value: ({ stakeholder }) => stakeholder.nextStepDay },
  ]
}
