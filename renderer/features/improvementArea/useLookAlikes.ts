import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import {
  type LookAlikes,
  selectLookAlikes,
} from '../../../shared/features/improvementArea/selectLookAlikes.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { windowMemory } from '../../ui/browserMemory.ts'

const MEMORY_KEY = 'areasNotAlike'
/** Which of two comes first must not matter. */
const keyOf = ({ keep, gone }: LookAlikes): string => [keep.id, gone.id].sort().join(' ')

/** Areas that may say the same, without those somebody at this window has said are two: an opinion, never in the file. */
export function useLookAlikes(municipalityId: Id) {
  const state = useNetworkState()
  const [notAlike, setNotAlike] = useState(() => new Set(windowMemory.read(MEMORY_KEY)?.split('\n')))
  const found = useMemo(() => selectLookAlikes(state, municipalityId), [state, municipalityId])
  const pairs = useMemo(() => found.filter((pair) => !notAlike.has(keyOf(pair))), [found, notAlike])
  const dismiss = (pair: LookAlikes): void => {
    const next = new Set([...notAlike, keyOf(pair)])
    windowMemory.write(MEMORY_KEY, [...next].join('\n'))
    setNotAlike(next)
  }
  return { pairs, dismiss }
}
