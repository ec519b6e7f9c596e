import type { LocalizedText } from '../../packs/language.ts'

export const actionStatusKeys = ['notStarted', 'doing', 'done', 'stopped'] as const
export type ActionStatusKey = (typeof actionStatusKeys)[number]

/** How far an action has come, in the words of a municipal action plan. */
export interface ActionStatus {
  readonly key: ActionStatusKey
  readonly name: LocalizedText
}

export const actionStatuses = [
  { key: 'notStarted', name: { nb: 'Ikke startet', nn: 'Ikkje starta', en: 'Not started' } },
  { key: 'doing', name: { nb: 'I gang', nn: 'I gang', en: 'Under way' } },
  { key: 'done', name: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' } },
  { key: 'stopped', name: { nb: 'Stoppet', nn: 'Stoppa', en: 'Stopped' } },
] as const satisfies readonly ActionStatus[]
