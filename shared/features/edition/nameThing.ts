import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { anchoringBodyPack } from '../../packs/anchoringBodyPack.ts'
import type { Language, LocalizedText } from '../../packs/language.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { actionNoun } from '../action/record.ts'
import { anchoringNoun } from '../anchoring/record.ts'
import { assessmentNoun } from '../assessment/record.ts'
import { attendanceNoun } from '../attendance/record.ts'
import { getCharacteristic, selectRatingLevels } from '../characteristic/select.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { homeTaskNoun, homeTaskReportNoun } from '../homeTask/record.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { networkNoun } from '../network/record.ts'
import { parkedItemNoun } from '../parkedItem/record.ts'
import { promiseNoun } from '../promise/record.ts'
import { regionAnswerNoun } from '../regionAnswer/record.ts'
import { roundNoun } from '../round/record.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import type { Thing, ThingKind } from './thing.ts'

type Naming = (state: State, id: Id, language: Language) => string | undefined

const inLanguage = (text: LocalizedText | undefined, language: Language): string | undefined =>
  text && stripSoftHyphens(text[language])

const characteristicTitle: Naming = (state, id, language) =>
  inLanguage(getCharacteristic(state, id)?.title, language)

const namings: { readonly [Kind in ThingKind]: Naming } = {
  network: (state, id) => networkNoun.get(state, id)?.name,
  municipality: (state, id) => municipalityNoun.get(state, id)?.name,
  gathering: (state, id) => gatheringNoun.get(state, id)?.title,
  characteristic: (state, id, language) =>
    characteristicTitle(state, id, language) ??
    inLanguage(selectRatingLevels(state).find((level) => level.id === id)?.name, language),
  homeTask: (state, id) => homeTaskNoun.get(state, id)?.text,
  regionAnswer: (state, id) => regionAnswerNoun.get(state, id)?.question,
  stakeholder: (state, id) => stakeholderNoun.get(state, id)?.name,
  improvementArea: (state, id) => improvementAreaNoun.get(state, id)?.title,
  round: (state, id) => roundNoun.get(state, id)?.question,
  // A choice has its area's id.
  choice: (state, id) => improvementAreaNoun.get(state, id)?.title,
  assessment: (state, id, language) =>
    characteristicTitle(state, assessmentNoun.get(state, id)?.characteristicId ?? '', language),
  action: (state, id) => actionNoun.get(state, id)?.title,
  anchoring(state, id, language) {
    const step = anchoringNoun.get(state, id)
    const body = anchoringBodyPack.find(({ key }) => key === step?.body)
    return inLanguage(body?.name, language) ?? step?.bodyName
  },
  promise: (state, id) => promiseNoun.get(state, id)?.text,
  homeTaskReport: (state, id) =>
    homeTaskNoun.get(state, homeTaskReportNoun.get(state, id)?.homeTaskId ?? '')?.text,
  parkedItem: (state, id) => parkedItemNoun.get(state, id)?.text,
  attendance: (state, id) =>
    gatheringNoun.get(state, attendanceNoun.get(state, id)?.gatheringId ?? '')?.title,
  // A municipality has one; its name says nothing more.
  trace: () => undefined,
}

/** What a thing is called by people; '' when it has no name of its own. */
export const nameThing = (state: State, { kind, id }: Thing, language: Language): string =>
  namings[kind](state, id, language) ?? ''
