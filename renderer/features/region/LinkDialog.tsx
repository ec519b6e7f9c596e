import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type BodyCard, bodyName } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './linkDialog.css'

interface LinkDialogProps {
  readonly body: RegionBody
  /** Cards of the same name that are not this body's: linked among themselves, or not at all. */
  readonly kin: readonly BodyCard[]
  readonly onLink: (stakeholderIds: readonly Id[]) => boolean
  readonly onClose: () => void
}

const idOf = ({ stakeholder }: BodyCard): Id => stakeholder.id
const collator = new Intl.Collator('nb')

/** Which municipalities talk about one and the same body. Nothing is linked unless a person says so here. */
export function LinkDialog({ body, kin, onLink, onClose }: LinkDialogProps) {
  const { region, common } = useTexts()
  const { language } = useLanguage()
  const words = region.link
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(body.voices.map(idOf)))
  const cards = [...body.voices, ...kin].sort((left, right) =>
    collator.compare(left.municipality, right.municipality),
  )
  const isOwnLink = ({ stakeholder }: BodyCard): boolean =>
    body.sharedId !== null && stakeholder.sharedId === body.sharedId
  const toggle = (id: Id): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const isTooFew = chosen.size < 2
  return (
    <Dialog
      title={words.title(stripSoftHyphens(bodyName(body, language)))}
      onClose={onClose}
      onSubmit={() => {
        if (!isTooFew && onLink([...chosen])) onClose()
      }}
      footer={
        <>
          <Button type="submit" variant="primary" label={words.confirm(chosen.size)} disabled={isTooFew} />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{words.help}</p>
      <fieldset className="linkDialog-cards">
        <legend>{words.municipalities}</legend>
        {cards.map((card) => (
          <label key={idOf(card)} className="cardChoice">
            <input
              type="checkbox"
              className="ds-input"
              checked={chosen.has(idOf(card))}
              disabled={isOwnLink(card)}
              onChange={() => toggle(idOf(card))}
            />
            <span>
              {words.cardName(card.municipality, stripSoftHyphens(card.stakeholder.name))}
              {card.stakeholder.sharedId !== null && <small>{words.alreadyLinked}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
