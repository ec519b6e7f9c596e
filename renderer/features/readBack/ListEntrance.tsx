import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { FileParts } from '../../ui/fileParts.ts'
import { isoDayOf } from '../../ui/formatDate.ts'
import { selectStepTarget } from '../../ui/frame/selectStepTarget.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { isInMunicipality, type Place } from '../../ui/place.ts'
import { SelectField } from '../../ui/SelectField.tsx'

export interface ListEntranceProps<List> {
  readonly fileName: string
  readonly list: List
  readonly networkName: string | null
  readonly ListIntake: FileParts<List>['ListIntake']
  readonly onClose: () => void
}

interface MapOf {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

const mapAt = (place: Place): MapOf | null => (place.screen === 'stakeholderMap' ? place : null)

/** A list stands over a map: the one that is shown, or of the municipality one says it is about. */
export function ListEntrance<List>(props: ListEntranceProps<List>) {
  const { fileName, list, networkName, ListIntake, onClose } = props
  const { place } = useNavigation()
  const [isForeign, setIsForeign] = useState(networkName !== null)
  const [map, setMap] = useState<MapOf | null>(() => mapAt(place))
  const here = mapAt(place)
  const isLeft =
    map !== null && (here?.municipalityId !== map.municipalityId || here.gatheringId !== map.gatheringId)
  useEffect(() => {
    if (isLeft) onClose()
  }, [isLeft, onClose])
  if (isForeign && networkName !== null)
    return <ForeignDialog networkName={networkName} onUse={() => setIsForeign(false)} onClose={onClose} />
  if (!map) return <WhoseDialog fileName={fileName} onChoose={setMap} onClose={onClose} />
  return <ListIntake {...map} list={list} onClose={onClose} />
}

interface WhoseDialogProps {
  readonly fileName: string
  readonly onChoose: (map: MapOf) => void
  readonly onClose: () => void
}

function WhoseDialog({ fileName, onChoose, onClose }: WhoseDialogProps) {
  const { bringIn, common } = useTexts()
  const state = useNetworkState()
  const { place, go, lastInMunicipality } = useNavigation()
  const target = selectStepTarget(state, lastInMunicipality, isoDayOf(Date.now()))
  const suggested = isInMunicipality(place) ? place.municipalityId : target?.municipalityId
  const [chosen, setChosen] = useState<Id>(suggested ?? '')
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])
  if (!target)
    return (
      <Notice title={bringIn.whose.title} onClose={onClose}>
        {bringIn.whose.nowhere}
      </Notice>
    )
  const choose = (): void => {
    const map = { municipalityId: chosen, gatheringId: target.gatheringId }
    go({ screen: 'stakeholderMap', ...map })
    onChoose(map)
  }
  return (
    <Dialog
      title={bringIn.whose.title}
      onClose={onClose}
      onSubmit={choose}
      footer={
        <>
          <Button type="submit" variant="primary" label={bringIn.whose.go} />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{bringIn.whose.help(fileName)}</p>
      <SelectField
        selectRef={field}
        label={bringIn.whose.municipality}
        value={chosen}
        options={selectMunicipalities(state).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
    </Dialog>
  )
}

interface ForeignDialogProps {
  readonly networkName: string
  readonly onUse: () => void
  readonly onClose: () => void
}

function ForeignDialog({ networkName, onUse, onClose }: ForeignDialogProps) {
  const { bringIn, common } = useTexts()
  return (
    <Dialog
      title={bringIn.elsewhere.title}
      onClose={onClose}
      footer={
        <>
          <Button label={bringIn.whose.go} onClick={onUse} />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{bringIn.elsewhere.text(networkName)}</p>
      <p>{bringIn.elsewhere.asList}</p>
    </Dialog>
  )
}

interface NoticeProps {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
}

function Notice({ title, children, onClose }: NoticeProps) {
  const { common } = useTexts()
  return (
    <Dialog title={title} onClose={onClose} footer={<Button label={common.close} onClick={onClose} />}>
      <p>{children}</p>
    </Dialog>
  )
}
