import type { ReactNode } from 'react'
import type { EditionComparison, EditionSide } from '../../../shared/sync/edition.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { Button } from '../../ui/Button.tsx'
import { windowMemory } from '../../ui/browserMemory.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { formatMoment } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { useToast } from '../../ui/toast.tsx'
import { EditionDifferences } from './EditionDifferences.tsx'
import './edition.css'

export interface EditionDialogProps {
  readonly fileId: string
  readonly otherId: string
  readonly comparison: EditionComparison
  readonly onClose: () => void
  /** Which other file is meant, where there are several. */
  readonly choice?: ReactNode
}

/** Two files of one network: which is newer, where they parted, what differs. The person chooses; both stay. */
export function EditionDialog({ fileId, otherId, comparison, onClose, choice }: EditionDialogProps) {
  const { edition, common } = useTexts()
  const { goOnIn } = useNavigation()
  const openBoth = useSecondWindow()
  const when = useMoments()
  const isProjected = useProjectorMode().isOn
  const goOn = (chosen: string, other: string): void => {
    onClose()
    goOnIn(chosen, other)
  }
  const { relation, own, other } = comparison
  const isOtherNewer = relation === 'behind'
  const last = lastChangedOf(comparison)
  return (
    <Dialog
      title={edition.titles[relation]}
      onClose={onClose}
      isWide
      isReading={!choice}
      footer={
        <>
          <Button
            label={edition.openThis}
            variant={isOtherNewer ? 'secondary' : 'primary'}
            onClick={() => goOn(fileId, otherId)}
          />
          <Button
            label={edition.openOther}
            variant={isOtherNewer ? 'primary' : 'secondary'}
            onClick={() => goOn(otherId, fileId)}
          />
          {/* The desktop window shows one network at a time; both are in the list. */}
          {!window.samling && relation === 'parted' && (
            <Button
              label={edition.openBoth}
              onClick={() => {
                openBoth(otherId)
                goOn(fileId, otherId)
              }}
            />
          )}
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      {choice}
      <div>
        <p className="edition-lead">{leadText(comparison, edition, when)}</p>
        <p className="edition-kept">{edition.kept}</p>
      </div>
      <div className="edition-sides">
        <Side title={edition.thisFile} fileName={fileId} side={own} isLast={last === 'own'} />
        <Side title={edition.otherFile} fileName={otherId} side={other} isLast={last === 'other'} />
      </div>
      {/* A file may be opened by double click while the room watches: what is in it is not for them. */}
      {relation !== 'same' && !isProjected && <EditionDifferences differences={comparison.differences} />}
    </Dialog>
  )
}

function Side(props: {
  readonly title: string
  readonly fileName: string
  readonly side: EditionSide
  readonly isLast: boolean
}) {
  const { title, fileName, side, isLast } = props
  const { edition } = useTexts()
  const when = useMoments()
  return (
    <section className="edition-side">
      <h3>
        {title}
        {isLast && <span className="edition-last">{edition.lastChanged}</span>}
      </h3>
      <p className="edition-file">{fileName}</p>
      <p className="tabularNumbers">{edition.changedAt(when(side.changedAt))}</p>
      {side.clock !== 'plausible' && <p className="edition-clock">{edition.clock[side.clock]}</p>}
    </section>
  )
}

/** Only the log says what is newer; of two that parted, the clocks may say which was last worked in. */
function lastChangedOf({ relation, own, other }: EditionComparison): 'own' | 'other' | null {
  if (relation !== 'parted' || own.clock !== 'plausible' || other.clock !== 'plausible') return null
  if (own.changedAt === other.changedAt) return null
  return own.changedAt > other.changedAt ? 'own' : 'other'
}

function leadText(
  { relation, sharedAt, own, other }: EditionComparison,
  edition: Texts['edition'],
  when: (time: number) => string,
): string {
  const changes = ({ changeCount }: EditionSide): string => edition.changes(changeCount)
  if (relation === 'same') return edition.same
  if (relation === 'parted') return edition.parted(when(sharedAt), changes(own), other.changeCount)
  return relation === 'behind'
    ? edition.behind(when(sharedAt), changes(other))
    : edition.ahead(when(sharedAt), changes(own))
}

function useMoments(): (time: number) => string {
  const { edition } = useTexts()
  const { language } = useLanguage()
  return (time) => formatMoment(time, Date.now(), language) ?? edition.unknownTime
}

/** A browser can show the other file in a window of its own: it begins as a copy of this one's memory. */
function useSecondWindow(): (fileId: string) => void {
  const { edition } = useTexts()
  const toast = useToast()
  return (fileId) => {
    const before = windowMemory.read('openFile')
    windowMemory.write('openFile', fileId)
    const opened = window.open(window.location.href)
    windowMemory.write('openFile', before)
    if (!opened) toast(edition.noSecondWindow)
  }
}
