import { useState } from 'react'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { improvementAreaPack, type PackImprovementArea } from '../../../shared/packs/improvementAreaPack.ts'
import { languages } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { NewArea } from './useAreaActions.ts'
import './starterDialog.css'

export interface StarterDialogProps {
  readonly existing: readonly ImprovementArea[]
  readonly onAdd: (areas: readonly NewArea[]) => boolean
  readonly onClose: () => void
}

/** The same area in any of the three languages is the same area. */
function isAmong(starter: PackImprovementArea, existing: readonly ImprovementArea[]): boolean {
  const titles = new Set(existing.map(({ title }) => stripSoftHyphens(title).toLocaleLowerCase('nb')))
  return languages.some((language) =>
    titles.has(stripSoftHyphens(starter.title[language]).toLocaleLowerCase('nb')),
  )
}

/** Suggestions to react to: choose some, or all that are not there yet. */
export function StarterDialog({ existing, onAdd, onClose }: StarterDialogProps) {
  const { areaIntake, common } = useTexts()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const free = improvementAreaPack.filter((starter) => !isAmong(starter, existing))
  const toggle = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const add = (): void => {
    const areas = free.filter(({ key }) => chosen.has(key))
    if (
      areas.length > 0 &&
      onAdd(areas.map(({ title, characteristic }) => ({ title: title[language], characteristic })))
    )
      onClose()
  }
  return (
    <Dialog
      title={areaIntake.starters}
      onClose={onClose}
      onSubmit={add}
      isWide
      footer={
        <>
          <Button
            label={areaIntake.addChosen(chosen.size)}
            variant="primary"
            type="submit"
            disabled={chosen.size === 0}
          />
          <Button
            label={areaIntake.chooseAll}
            onClick={() => setChosen(new Set(free.map(({ key }) => key)))}
          />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{areaIntake.startersHelp}</p>
      <ul className="starters">
        {improvementAreaPack.map((starter) => {
          const isFree = free.includes(starter)
          return (
            <li key={starter.key}>
              <label className="choice" data-disabled={!isFree}>
                <input
                  type="checkbox"
                  className="ds-input"
                  disabled={!isFree}
                  checked={chosen.has(starter.key)}
                  onChange={() => toggle(starter.key)}
                />
                <span>
                  <span className="choice-label">{starter.title[language]}</span>
                  {!isFree && <span className="choice-description">{areaIntake.already}</span>}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
