import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import type { State } from '../../shared/core/state.ts'
import { createPastStore } from './createPastStore.ts'
import { StoreContext, useStore } from './storeContext.ts'
import './pastState.css'

export interface PastStateProviderProps {
  /** What the screens inside are to show; null = the network as it is now. May change at any time. */
  readonly state: State | null
  /** What it is called when somebody tries to change it: «Samling 1, Speilet». */
  readonly name: string
  /** Stands above the screens while an earlier state is shown: says so, and leads back. */
  readonly banner: ReactNode
  readonly children: ReactNode
}

const PastContext = createContext(false)

/**
 * Everything inside reads an earlier state with `useNetworkState()`, and each write is refused with
 * a kind word. The tree is the same then and now, so that going back and forth keeps what is open.
 */
export function PastStateProvider({ state, name, banner, children }: PastStateProviderProps) {
  const live = useStore()
  const isPast = state !== null
  // One store as long as the past is shown: another state is told to those who read it, like any change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: state and name are shown by the effect below
  const past = useMemo(() => (state ? createPastStore(live, state, name) : null), [live, isPast])
  useLayoutEffect(() => {
    if (state) past?.show(state, name)
  }, [past, state, name])
  return (
    <StoreContext value={past ?? live}>
      <PastContext value={isPast}>
        <div className="pastState" data-past={isPast}>
          {isPast && banner}
          <div className="pastState-inside">{children}</div>
        </div>
      </PastContext>
    </StoreContext>
  )
}

/** Whether what is on screen is an earlier state: nothing there can be changed, and no Excel made of it. */
export const useIsPast = (): boolean => useContext(PastContext)
