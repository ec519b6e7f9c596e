import { useMemo, useState } from 'react'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { categoryPack } from '../../../../shared/packs/categoryPack.ts'
import type { PackStakeholder } from '../../../../shared/packs/stakeholderPack.ts'
import { stakeholderPack } from '../../../../shared/packs/stakeholderPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import './cardTicks.css'
import { presentInPack } from '../../../../shared/features/stakeholder/packMatches.ts'
import type { NewCard } from './newStakeholders.ts'
import './packPicker.css'

export interface PackPickerProps {
  readonly presentNames: readonly string[]
  readonly onAdd: (cards: readonly NewCard[]) => boolean
  readonly onClose: () => void
}

/** Typical stakeholders by category. Several can be chosen; those already there cannot. */
export function PackPicker({ presentNames, onAdd, onClose }: PackPickerProps) {
  const { stakeholder: words, intake, common } = useTexts()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const present = useMemo(() => presentInPack(presentNames), [presentNames])
  const wanted = comparableName(typed)
  const groups = useMemo(() => groupsFor(wanted, (item) => item.name[language]), [wanted, language])
  const picked = stakeholderPack.filter(({ key }) => chosen.has(key) && !present.has(key))

  const toggle = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const isFree = ({ key }: PackStakeholder): boolean => !present.has(key)
  const hasAll = (items: readonly PackStakeholder[]): boolean =>
    items.some(isFree) && items.filter(isFree).every(({ key }) => chosen.has(key))
  const toggleAll = (items: readonly PackStakeholder[]): void => {
    const next = new Set(chosen)
    const isTakingAway = hasAll(items)
    for (const { key } of items.filter(isFree)) {
      if (isTakingAway) next.delete(key)
      else next.add(key)
    }
    setChosen(next)
  }
  const add = (): void => {
    const cards = picked.map(({ name, category }) => ({ name: name[language], category }))
    if (cards.length > 0 && onAdd(cards)) onClose()
  }
  return (
    <Dialog
      // Others may be dragging meanwhile.
      isBlocking={false}
      title={words.packTitle}
      onClose={onClose}
      onSubmit={add}
      isWide
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={words.packAdd(picked.length)}
            disabled={picked.length === 0}
          />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <TextField
        label={words.packSearch}
        description={words.packHelp}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <div className="packPicker-groups">
        {groups.length === 0 && <p>{words.packNoMatch}</p>}
        {groups.map(({ category, items }) => (
          <fieldset key={category.key} className="packPicker-group">
            <legend>
              <CategoryBand category={category.key} />
              {category.name[language]}
              <Button
                label={hasAll(items) ? intake.copy.none : intake.copy.all}
                aria-label={
                  hasAll(items)
                    ? intake.noneOf(category.name[language])
                    : intake.allOf(category.name[language])
                }
                variant="quiet"
                disabled={items.every(({ key }) => present.has(key))}
                onClick={() => toggleAll(items)}
              />
            </legend>
            {items.map((item) => (
              <PackChoice
                key={item.key}
                name={stripSoftHyphens(item.name[language])}
                isPresent={present.has(item.key)}
                isChosen={chosen.has(item.key)}
                onToggle={() => toggle(item.key)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  )
}

interface PackChoiceProps {
  readonly name: string
  readonly isPresent: boolean
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function PackChoice({ name, isPresent, isChosen, onToggle }: PackChoiceProps) {
  const { stakeholder: words } = useTexts()
  return (
    <label className="cardTick" data-present={isPresent}>
      <input
        type="checkbox"
        className="ds-input"
        checked={isPresent || isChosen}
        disabled={isPresent}
        onChange={onToggle}
      />
      <span>
        {name}
        {isPresent && <small>{words.packAlready}</small>}
      </span>
    </label>
  )
}

/** The pack by category, only what matches; a category without matches is left out. */
function groupsFor(wanted: string, nameOf: (item: PackStakeholder) => string) {
  return categoryPack.flatMap((category) => {
    const items = stakeholderPack.filter(
      (item) => item.category === category.key && comparableName(nameOf(item)).includes(wanted),
    )
    return items.length > 0 ? [{ category, items }] : []
  })
}
