import { useMemo, useState } from 'react'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Segments } from '../Segments.tsx'
import { TextField } from '../TextField.tsx'
import { MunicipalitySource, PackSource } from './CardSources.tsx'
import { FanOutMunicipalities } from './FanOutMunicipalities.tsx'
import './fanOut.css'
import { cardsFromLines, onceEach, type TemplateCard } from './templateCards.ts'
import { useFanOut } from './useFanOut.ts'

type Source = 'fromPack' | 'typed' | 'fromMunicipality'
const sources = ['fromPack', 'typed', 'fromMunicipality'] as const satisfies readonly Source[]

/** «Samme kort til alle»: cards from the list, from one's own lines or from one municipality, to those that lack them. */
export function FanOutDialog({ onClose }: { readonly onClose: () => void }) {
  const { region, common } = useTexts()
  const words = region.fanOut
  const [source, setSource] = useState<Source>('fromPack')
  const [picked, setPicked] = useState<readonly TemplateCard[]>([])
  const [text, setText] = useState('')
  const typed = useMemo(() => cardsFromLines(text), [text])
  const cards = useMemo(() => onceEach([...picked, ...typed.cards]), [picked, typed])
  const plan = useFanOut(cards)
  const chosenKeys = new Set(picked.map(({ key }) => key))
  const toggle = (card: TemplateCard): void =>
    setPicked(chosenKeys.has(card.key) ? picked.filter(({ key }) => key !== card.key) : [...picked, card])
  const receiving = plan.counts.size
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={() => {
        if (plan.handOut()) onClose()
      }}
      isWide
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={words.confirm(receiving)}
            disabled={receiving === 0}
          />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{words.help}</p>
      <div className="fanOut">
        <div className="fanOut-cards">
          <Segments
            label={words.source}
            choices={sources.map((value) => ({ value, label: words[value] }))}
            value={source}
            onChange={setSource}
          />
          {source === 'fromPack' && <PackSource chosenKeys={chosenKeys} onToggle={toggle} />}
          {source === 'fromMunicipality' && <MunicipalitySource chosenKeys={chosenKeys} onToggle={toggle} />}
          {source === 'typed' && (
            <TextField
              label={words.lines}
              description={words.linesHelp}
              rows={8}
              value={text}
              error={
                typed.tooLong.length > 0 ? words.tooLong(typed.tooLong.map(shortened).join(', ')) : undefined
              }
              onChange={setText}
            />
          )}
        </div>
        <div className="fanOut-to">
          <FanOutMunicipalities plan={plan} hasCards={cards.length > 0} />
          {plan.problem !== null && (
            <p className="textField-error" role="alert">
              {plan.problem}
            </p>
          )}
          <ChosenCards cards={cards} picked={picked} onRemove={toggle} />
        </div>
      </div>
    </Dialog>
  )
}

/** A line of 100 kB is named by its beginning. */
const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)} …` : name)

interface ChosenCardsProps {
  readonly cards: readonly TemplateCard[]
  readonly picked: readonly TemplateCard[]
  readonly onRemove: (card: TemplateCard) => void
}

/** What will be handed out; picked cards can be taken away here, typed ones where they are typed. */
function ChosenCards({ cards, picked, onRemove }: ChosenCardsProps) {
  const { region } = useTexts()
  const { language } = useLanguage()
  const words = region.fanOut
  return (
    <section className="fanOut-chosen">
      <h3 aria-live="polite">{words.chosen(cards.length)}</h3>
      <ul>
        {cards.map((card) => {
          const name = stripSoftHyphens(card.names[language])
          return (
            <li key={card.key}>
              {name}
              {picked.includes(card) && (
                <Button
                  label={words.remove(name)}
                  icon="close"
                  iconOnly
                  variant="quiet"
                  onClick={() => onRemove(card)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
