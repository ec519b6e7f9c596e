import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { PromisedOfMunicipality } from './usePromisedByMunicipality.ts'

export type PromisesView = 'all' | 'one'

export interface ShownMunicipality {
  readonly view: PromisesView
  readonly setView: (view: PromisesView) => void
  /** The one shown by itself; null while all are. */
  readonly one: PromisedOfMunicipality | null
  readonly setOne: (municipalityId: Id) => void
}

/** All municipalities under each other, or one at a time in large type. */
export function useShownMunicipality(all: readonly PromisedOfMunicipality[]): ShownMunicipality {
  const [view, setView] = useState<PromisesView>('all')
  const [id, setOne] = useState<Id | null>(null)
  const one = all.find(({ municipality }) => municipality.id === id) ?? all[0] ?? null
  return { view, setView, one: view === 'one' ? one : null, setOne }
}
