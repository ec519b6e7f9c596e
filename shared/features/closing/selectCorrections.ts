import { type AnyRecord, fieldsOf, isSame } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import { type State, tableOf } from '../../core/state.ts'
import type { Language } from '../../packs/language.ts'
import { selectCharacteristics } from '../characteristic/select.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { getMunicipality, selectMunicipalities } from '../municipality/select.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'

/** What can be corrected at a gathering, and the fields that count: progress made later is no correction. */
const watched = {
  assessment: ['level', 'wanted', 'reason', 'evidence'],
  placement: ['influence', 'interest', 'isUnsure', 'ringX', 'ringY', 'reason'],
  areaPlacement: ['importance', 'influenceability', 'effect', 'effort', 'reason'],
  round: ['status'],
  choice: ['reason'],
  promise: ['text', 'owner', 'day'],
  attendance: ['count'],
  homeTask: ['text'],
  regionAnswer: ['question', 'answer'],
} as const
export type CorrectedNoun = keyof typeof watched
// The keys of a literal with exactly these names.
const nouns = Object.keys(watched) as readonly CorrectedNoun[]

/** What all have in common. */
const ofNetwork: readonly CorrectedNoun[] = ['homeTask', 'regionAnswer']

/** One thing about a gathering that is not as it was when it was checked out. */
export interface Correction {
  readonly key: string
  readonly noun: CorrectedNoun
  /** Null = the whole network's. */
  readonly municipalityId: Id | null
  /** What it is about: a card, an area, a characteristic, a question; empty for those without a name. */
  readonly subject: string
  /** As it was; null = it was not there. */
  readonly before: AnyRecord | null
  /** As it is; null = it is gone. */
  readonly after: AnyRecord | null
}

/**
 * What has been changed about a gathering since it was checked out: only records of that gathering,
 * and only of municipalities that still are here. By municipality, in the order of the red thread; last
 * what is the whole network's.
 */
export function selectCorrections(
  frozen: State,
  now: State,
  gatheringId: Id,
  language: Language,
): readonly Correction[] {
  const found = nouns.flatMap((noun) =>
    changedRecords(frozen, now, gatheringId, noun).flatMap(({ before, after }): Correction[] => {
      const record = after ?? before
      if (!record) return []
      const municipalityId = ofNetwork.includes(noun)
        ? null
        : (municipalityOf(now, record) ?? municipalityOf(frozen, record))
      if (municipalityId === undefined) return []
      const subject = subjectOf(now, record, language) || subjectOf(frozen, record, language)
      return [{ key: `${noun} ${record.id}`, noun, municipalityId, subject, before, after }]
    }),
  )
  return [...selectMunicipalities(now).map(({ id }) => id), null].flatMap((id) =>
    found.filter(({ municipalityId }) => municipalityId === id),
  )
}

interface Changed {
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

function changedRecords(frozen: State, now: State, gatheringId: Id, noun: CorrectedNoun): readonly Changed[] {
  const [then, today] = [tableOf(frozen, noun), tableOf(now, noun)]
  // Most records are the very same object or equal; ids of both, because one may have gone.
  return [...new Set([...then.keys(), ...today.keys()])].flatMap((id) => {
    const before = atGathering(then.get(id), gatheringId)
    const after = atGathering(today.get(id), gatheringId)
    return before === after || isAlike(noun, before, after) ? [] : [{ before, after }]
  })
}

const atGathering = (record: AnyRecord | undefined, gatheringId: Id): AnyRecord | null =>
  record && fieldsOf(record)['gatheringId'] === gatheringId ? record : null

/** Nouns whose mere presence says something; a placement that places nothing is as good as none. */
const countsByBeing: readonly CorrectedNoun[] = ['round', 'choice', 'promise', 'attendance']

function isAlike(noun: CorrectedNoun, before: AnyRecord | null, after: AnyRecord | null): boolean {
  if (countsByBeing.includes(noun) && (before === null) !== (after === null)) return false
  return watched[noun].every((field) => isSame(saidIn(before, field), saidIn(after, field)))
}

function saidIn(record: AnyRecord | null, field: string): unknown {
  const value = record ? fieldsOf(record)[field] : null
  return value === '' || value === false ? null : (value ?? null)
}

const textIn = (record: AnyRecord, field: string): string => {
  const value = fieldsOf(record)[field]
  return typeof value === 'string' ? value : ''
}

function municipalityOf(state: State, record: AnyRecord): Id | undefined {
  const id =
    textIn(record, 'municipalityId') ||
    stakeholderNoun.get(state, textIn(record, 'stakeholderId'))?.municipalityId ||
    improvementAreaNoun.get(state, textIn(record, 'improvementAreaId'))?.municipalityId
  return id ? getMunicipality(state, id)?.id : undefined
}

function subjectOf(state: State, record: AnyRecord, language: Language): string {
  const stakeholder = stakeholderNoun.get(state, textIn(record, 'stakeholderId'))
  if (stakeholder) return stakeholder.name
  const area = improvementAreaNoun.get(state, textIn(record, 'improvementAreaId'))
  if (area) return area.title
  const asked = textIn(record, 'characteristicId')
  const characteristic = selectCharacteristics(state).find(({ id }) => id === asked)
  if (characteristic) return characteristic.title[language]
  return textIn(record, 'question')
}
