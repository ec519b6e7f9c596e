import { selectCurrentGathering, selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { isoDayOf } from '../../../ui/formatDate.ts'
import { gatheringTitle } from '../../../ui/gatheringTitle.ts'
import { useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import type { ExportChoosing } from './useExportChoices.ts'

/** Stands for what is null: the newest gathering, each municipality's own language. */
const NOTHING = ''

/** Whose, of which gathering, in which language. */
export function WhatFields({ draft, change, municipalities }: ExportChoosing) {
  const { workbookExport: words } = useTexts()
  return (
    <>
      <ChoiceGroup
        label={words.whom}
        choices={[
          { value: 'all', label: words.all },
          ...(municipalities.length > 0 ? [{ value: 'one' as const, label: words.one }] : []),
        ]}
        value={draft.isForAll ? 'all' : 'one'}
        onChange={(value) => change({ isForAll: value === 'all' })}
      />
      {!draft.isForAll && (
        <SelectField
          label={words.municipality}
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.municipalityId}
          onChange={(municipalityId) => change({ municipalityId })}
        />
      )}
      <GatheringField draft={draft} change={change} />
      <LanguageField draft={draft} change={change} />
    </>
  )
}

type FieldProps = Pick<ExportChoosing, 'draft' | 'change'>

/** The newest first; an earlier one is told as it was. */
function GatheringField({ draft, change }: FieldProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { workbookExport: words } = texts
  const gatherings = selectGatherings(state)
  if (gatherings.length === 0) return null
  const current = selectCurrentGathering(state, isoDayOf(Date.now()))
  const titleOf = (id: string): string => gatheringTitle(state, id, texts)
  return (
    <div>
      <SelectField
        label={words.gathering}
        options={[
          { value: NOTHING, label: words.newest(titleOf(current?.id ?? '')) },
          ...gatherings.map(({ id }) => ({ value: id, label: titleOf(id) })),
        ]}
        value={draft.gatheringId ?? NOTHING}
        onChange={(value) => change({ gatheringId: value === NOTHING ? null : value })}
      />
      {draft.gatheringId !== null && <p className="export-quiet">{words.earlier}</p>}
    </div>
  )
}

function LanguageField({ draft, change }: FieldProps) {
  const { workbookExport: words, frame } = useTexts()
  return (
    <SelectField
      label={words.language}
      options={[
        { value: NOTHING, label: words.ownLanguage },
        ...languages.map((value) => ({ value, label: frame.languageNames[value] })),
      ]}
      value={draft.language ?? NOTHING}
      onChange={(value) => change({ language: languages.find((language) => language === value) ?? null })}
    />
  )
}
