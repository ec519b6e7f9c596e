import { DONT_KNOW, LEVELS } from '../../../shared/features/assessment/level.ts'
import { useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { type Action, useShortcuts } from '../../ui/shortcuts.tsx'
import type { AreaFromGap } from './useAreaFromGap.ts'
import type { AssessmentActions } from './useAssessmentActions.ts'
import type { AssessmentView, Chosen } from './useAssessmentView.ts'

interface Hands {
  readonly isAtWork: boolean
  readonly chosen: Chosen
  readonly actions: AssessmentActions
  readonly gap: AreaFromGap
  readonly view: AssessmentView
}

/** 1–5 and 0 set the level, with Shift the wish; arrows move on; G makes an area. They work on the projector too. */
export function useAssessmentKeys({ isAtWork, chosen, actions, gap, view }: Hands): void {
  const { selfAssessment: words } = useTexts()
  const projector = useProjectorMode()
  const enabled = isAtWork && view.overlay === null
  const id = chosen.chosen?.characteristic.id ?? ''
  const level = (value: number, label: string): Action => ({
    label,
    shortcut: String(value),
    enabled,
    run: () => actions.agree(id, { level: value }),
  })
  useShortcuts([
    { label: words.previous, shortcut: 'ArrowLeft', enabled, run: () => chosen.step(-1) },
    { label: words.next, shortcut: 'ArrowRight', enabled, run: () => chosen.step(1) },
    ...LEVELS.map((value) => level(value, `${words.level} ${value}`)),
    level(DONT_KNOW, words.unknown),
    ...LEVELS.map((value) => ({
      label: words.wantedLevel(value),
      shortcut: `Shift+${value}`,
      enabled,
      run: () => actions.agree(id, { wanted: value }),
    })),
    { label: words.makeArea, shortcut: 'G', enabled, run: gap.make },
    {
      label: view.isOneLarge ? words.showRadar : words.showCharacteristic,
      shortcut: 'Enter',
      enabled: enabled && projector.isOn,
      run: () => view.setOneLarge(!view.isOneLarge),
    },
  ])
}
