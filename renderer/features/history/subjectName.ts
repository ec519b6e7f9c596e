import { type AnyRecord, fieldsOf } from '../../../shared/core/change.ts'
import type { State } from '../../../shared/core/state.ts'
import { getCharacteristic } from '../../../shared/features/characteristic/select.ts'
import { homeTaskNoun } from '../../../shared/features/homeTask/record.ts'
import { anchoringBodyPack } from '../../../shared/packs/anchoringBodyPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'

const text = (value: unknown): string => (typeof value === 'string' ? stripSoftHyphens(value) : '')

/** What a record of the log is called, in the words it had then; empty for what has no name. */
export function subjectName(subject: AnyRecord, state: State, language: Language): string {
  const fields = fieldsOf(subject)
  switch (subject.kind) {
    case 'stakeholder':
    case 'municipality':
      return text(fields['name'])
    case 'round':
      return text(fields['question'])
    case 'promise':
    case 'parkedItem':
      return text(fields['text'])
    case 'homeTaskReport':
      return text(homeTaskNoun.get(state, String(fields['homeTaskId']))?.text)
    case 'assessment':
      return text(getCharacteristic(state, String(fields['characteristicId']))?.title[language])
    case 'anchoring': {
      const known = anchoringBodyPack.find(({ key }) => key === fields['body'])
      return text(known?.name[language] ?? fields['bodyName'])
    }
    default:
      return text(fields['title'])
  }
}
