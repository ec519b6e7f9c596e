import { useCallback, useMemo, useRef, useState } from 'react'
import type { EditionWarning } from '../../shared/sync/edition.ts'
import { useStore } from '../store/storeContext.ts'
import { formatMoment } from './formatDate.ts'
import { useLanguage, useTexts } from './language.tsx'
import { useToast } from './toast.tsx'

/** Opening a network, and what must be said first. */
export interface Opening {
  /** Opens a network where it was left; asks first if another file of it has something this one lacks. */
  readonly openFile: (fileId: string) => void
  /** What a person must answer before the file they asked for is opened. */
  readonly warning: EditionWarning | null
  /** They have seen both, and go on in `chosenId`. */
  readonly goOnIn: (chosenId: string, otherId: string) => void
  readonly dismissWarning: () => void
}

/** A clock this much behind is wrong, and not only set to another time zone. */
const CLOCK_WARNING_MS = 24 * 60 * 60 * 1000

export function useOpening(openNow: (fileId: string) => void): Opening {
  const store = useStore()
  const { language } = useLanguage()
  const warnOfClock = useClockWarning()
  const [warning, setWarning] = useState<EditionWarning | null>(null)
  // Whoever asks for another file meanwhile does not want the first any more.
  const asked = useRef(0)
  // All answers of this opening: of three files, two could else be asked about for ever.
  const answered = useRef<ReadonlySet<string>>(new Set())

  const look = useCallback(
    async (fileId: string): Promise<void> => {
      asked.current += 1
      const turn = asked.current
      const found = await store.request('library.beforeOpening', { fileId, language })
      if (turn !== asked.current) return
      const wanted = found.ok ? found.value.warning : null
      // Where an answer cannot be remembered, it still holds for this time.
      if (wanted && !answered.current.has(wanted.otherId)) return setWarning(wanted)
      openNow(fileId)
      if (found.ok) warnOfClock(found.value.changedAt)
    },
    [store, language, openNow, warnOfClock],
  )
  const openFile = useCallback(
    (fileId: string) => {
      answered.current = new Set()
      void look(fileId)
    },
    [look],
  )
  const goOnIn = useCallback(
    async (chosenId: string, otherId: string): Promise<void> => {
      setWarning(null)
      answered.current = new Set([...answered.current, otherId])
      await store.request('library.settle', { fileId: chosenId, otherId })
      await look(chosenId)
    },
    [store, look],
  )
  return useMemo(
    () => ({
      openFile,
      warning,
      goOnIn: (chosenId, otherId) => void goOnIn(chosenId, otherId),
      dismissWarning: () => setWarning(null),
    }),
    [openFile, warning, goOnIn],
  )
}

/** Says, once an opening, that the machine's clock stands before what is already written. */
function useClockWarning(): (changedAt: number | null) => void {
  const { edition } = useTexts()
  const { language } = useLanguage()
  const toast = useToast()
  return useCallback(
    (changedAt) => {
      const now = Date.now()
      if (changedAt === null || changedAt - now < CLOCK_WARNING_MS) return
      const [clock, changed] = [now, changedAt].map((time) => formatMoment(time, 0, language))
      toast(edition.clockBehind(clock ?? edition.unknownTime, changed ?? edition.unknownTime))
    },
    [edition, language, toast],
  )
}
