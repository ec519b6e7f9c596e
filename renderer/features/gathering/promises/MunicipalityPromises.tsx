import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PromisedRow } from './PromisedRow.tsx'
import type { PromisedActions } from './usePromisedActions.ts'
import { keyOf, type PromisedOfMunicipality } from './usePromisedByMunicipality.ts'
import type { PromisedKeys } from './usePromisedKeys.ts'
import './promisesBody.css'
import './municipalityPromises.css'

export interface MunicipalityPromisesProps {
  readonly promised: PromisedOfMunicipality
  readonly keys: PromisedKeys
  readonly actions: PromisedActions
}

/** One municipality: what it has done since the last time, and then how the rest goes. */
export function MunicipalityPromises({ promised, keys, actions }: MunicipalityPromisesProps) {
  const { promises: words } = useTexts()
  const { municipality, isNew, doneSince, others } = promised
  const isEmpty = doneSince.length + others.length === 0
  const rowsOf = (items: readonly PromisedItem[]) =>
    items.map((item) => (
      <PromisedRow
        key={keyOf(item)}
        item={item}
        isActive={keys.activeKey === keyOf(item)}
        actions={actions}
        onActivate={() => keys.activate(keyOf(item))}
      />
    ))
  return (
    <section className="promises-municipality" aria-label={municipality.name}>
      <h2>{municipality.name}</h2>
      {isNew && <p className="promises-quiet">{words.isNew}</p>}
      {isEmpty && !isNew && <p className="promises-quiet">{words.nothingFor}</p>}
      {doneSince.length > 0 && <h3>{words.doneSince}</h3>}
      {doneSince.length > 0 && <ul data-done="true">{rowsOf(doneSince)}</ul>}
      {doneSince.length > 0 && others.length > 0 && <h3>{words.others}</h3>}
      {others.length > 0 && <ul>{rowsOf(others)}</ul>}
    </section>
  )
}
