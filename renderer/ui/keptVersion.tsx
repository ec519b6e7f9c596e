import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { State } from '../../shared/core/state.ts'
import type { Closing } from '../../shared/features/closing/record.ts'
import { selectGatherings } from '../../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../../shared/features/municipality/select.ts'
import { libraryProblemText } from '../../shared/texts/sections/refusal.ts'
import { PastStateProvider } from '../store/pastState.tsx'
import { useStatus, useStore } from '../store/storeContext.ts'
import { readKeptState } from '../store/useKeptState.ts'
import { Button } from './Button.tsx'
import { formatDay, formatTime, isoDayOf } from './formatDate.ts'
import { Icon } from './Icon.tsx'
import './keptVersion.css'
import { useLanguage, useTexts } from './language.tsx'
import { useNavigation } from './navigation.tsx'
import type { Place } from './place.ts'
import { useProjectorMode } from './projectorMode.tsx'
import { useToast } from './toast.tsx'

interface Opened {
  readonly fileId: string
  readonly closing: Closing
  readonly state: State
}

type OpenVersion = (closing: Closing) => Promise<void>

const OpenVersionContext = createContext<OpenVersion | null>(null)
const IsShownContext = createContext(false)

/**
 * A version kept with a check-out, opened: all screens show it, with a bar on top, until it is closed.
 * Leaving the file closes it too.
 */
export function KeptVersionProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const { fileId, phase } = useStatus()
  const { go, lastInMunicipality } = useNavigation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const shown = opened && opened.fileId === fileId && phase === 'ready' ? opened : null
  const open = useCallback<OpenVersion>(
    async (closing) => {
      const { fileId: asked } = store.getStatus()
      const kept = await readKeptState(store, closing.id)
      const { fileId: now } = store.getStatus()
      // Whoever has opened another file meanwhile does not want this one's version any more.
      if (now !== asked) return
      if (kept.status === 'failed') return toast(libraryProblemText(texts, kept.problem))
      if (kept.status !== 'ready' || now === null) return
      setOpened({ fileId: now, closing, state: kept.state })
      go(placeIn(kept.state, closing, lastInMunicipality?.municipalityId))
    },
    [store, texts, toast, go, lastInMunicipality],
  )
  const close = (): void => {
    if (shown) go({ screen: 'checkOut', gatheringId: shown.closing.gatheringId })
    setOpened(null)
  }
  return (
    <OpenVersionContext value={open}>
      <PastStateProvider
        state={shown?.state ?? null}
        name={shown ? texts.common.quoted(shown.closing.name) : ''}
        banner={shown && <VersionBar opened={shown} onClose={close} />}
      >
        <IsShownContext value={shown !== null}>{children}</IsShownContext>
      </PastStateProvider>
    </OpenVersionContext>
  )
}

/** The map of that gathering, so that one sees at once what was; of the municipality one was at, if it was there. */
function placeIn(state: State, { gatheringId }: Closing, wanted: Id | undefined): Place {
  const all = selectMunicipalities(state)
  const municipalityId = (all.find(({ id }) => id === wanted) ?? all[0])?.id
  return municipalityId === undefined
    ? { screen: 'overview' }
    : { screen: 'stakeholderMap', municipalityId, gatheringId }
}

function VersionBar({ opened: { closing, state }, onClose }: { opened: Opened; onClose: () => void }) {
  const { keptVersion: words } = useTexts()
  const { language } = useLanguage()
  const { isOn } = useProjectorMode()
  const number = selectGatherings(state).findIndex(({ id }) => id === closing.gatheringId) + 1
  const today = isoDayOf(Date.now())
  const when = words.when(
    formatDay(isoDayOf(closing.time), language, today),
    formatTime(closing.time, language),
  )
  return (
    <section className="versionBar" aria-label={words.bar} data-projected={isOn}>
      <Icon name="history" />
      <p className="versionBar-words">
        <strong>{closing.name}</strong> <span>{when}</span> {!isOn && <span>{words.asItWas(number)}</span>}
      </p>
      {!isOn && <Button label={words.close} icon="close" variant="quiet" onClick={onClose} />}
    </section>
  )
}

/** Whether a kept version is on screen: neither pictures nor papers are made of it, as they would not say what they are of. */
export const useIsKeptVersion = (): boolean => useContext(IsShownContext)

/** Opens a kept version under all screens. */
export function useOpenVersion(): OpenVersion {
  const open = useContext(OpenVersionContext)
  if (!open) throw new Error('A screen was drawn outside KeptVersionProvider')
  return open
}
