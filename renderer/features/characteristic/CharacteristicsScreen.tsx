import { type ReactNode, useState } from 'react'
import { RADAR_LIMIT } from '../../../shared/features/characteristic/limits.ts'
import {
  getCharacteristic,
  selectActiveCharacteristics,
  selectCharacteristics,
} from '../../../shared/features/characteristic/select.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { selectStepTarget } from '../../ui/frame/selectStepTarget.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { CharacteristicEditor } from './CharacteristicEditor.tsx'
import { CharacteristicList } from './CharacteristicList.tsx'
import { LevelsEditor } from './LevelsEditor.tsx'
import type { Part } from './part.ts'
import { ReportEditor } from './ReportEditor.tsx'
import { type CharacteristicActions, useCharacteristicActions } from './useCharacteristicActions.ts'
import './characteristicsScreen.css'

/** What the network measures itself against: the pack's characteristics, and what it has made of them. */
export function CharacteristicsScreen() {
  const { characteristic: words } = useTexts()
  const state = useNetworkState()
  const actions = useCharacteristicActions()
  const [chosen, setChosen] = useState<Part | null>(null)
  const active = selectActiveCharacteristics(state).length
  const report = getNetwork(state)?.reportTitle || words.defaultReport
  const first = selectCharacteristics(state)[0]?.id ?? ''
  // The chosen one may be gone by undo, or in another window.
  const isGone = chosen?.kind === 'characteristic' && !getCharacteristic(state, chosen.id)
  const part: Part = chosen && !isGone ? chosen : { kind: 'characteristic', id: first }
  return (
    <Screen
      title={words.title}
      subtitle={`${words.from(report)} · ${words.inUse(active).toLocaleLowerCase('nb')}`}
      actions={<BackToAssessment />}
    >
      <div className="characteristics-work">
        <CharacteristicList part={part} onChoose={setChosen} actions={actions} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long texts scroll, and keys must reach that */}
        <section className="characteristics-editor" tabIndex={0} aria-label={words.editor}>
          {active > RADAR_LIMIT && <Remark>{words.tooManyForRadar(active, RADAR_LIMIT)}</Remark>}
          {active === 0 && <Remark>{words.noneInUse}</Remark>}
          <Editor part={part} actions={actions} />
        </section>
      </div>
    </Screen>
  )
}

function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <p className="characteristics-remark" role="status">
      {children}
    </p>
  )
}

function Editor({ part, actions }: { readonly part: Part; readonly actions: CharacteristicActions }) {
  const state = useNetworkState()
  if (part.kind === 'levels') return <LevelsEditor actions={actions} />
  if (part.kind === 'report') return <ReportEditor actions={actions} />
  const characteristic = getCharacteristic(state, part.id)
  // A new key: what is being typed in one must not be taken for another's.
  return characteristic ? (
    <CharacteristicEditor key={part.id} characteristic={characteristic} actions={actions} />
  ) : null
}

/** Back to where the words are used. */
function BackToAssessment() {
  const { characteristic: words } = useTexts()
  const { go, lastInMunicipality } = useNavigation()
  const target = selectStepTarget(useNetworkState(), lastInMunicipality, isoDayOf(Date.now()))
  if (!target) return null
  return (
    <Button
      label={words.toAssessment}
      icon="chevronLeft"
      onClick={() => go({ screen: 'assessment', ...target })}
    />
  )
}
