import { type ReactNode, useState } from 'react'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { BodyRow } from './BodyRow.tsx'
import { isCompared, isDisagreement, LARGEST } from './shownBodies.ts'
import './regionList.css'

interface RegionListProps {
  readonly bodies: readonly RegionBody[]
  readonly selected: RegionBody | null
  readonly onSelect: (body: RegionBody) => void
  readonly details: (body: RegionBody) => ReactNode
}

/** All that the map shows, as lists: what they differ on, largest first; what they agree on; what few have placed. */
export function RegionList({ bodies, selected, onSelect, details }: RegionListProps) {
  const { region } = useTexts()
  const words = region.list
  const [showsRest, setShowsRest] = useState(false)
  const compared = bodies.filter(isCompared)
  const differing = compared.filter(isDisagreement)
  const agreed = compared.filter((body) => !isDisagreement(body))
  const few = bodies.filter((body) => !isCompared(body))
  // The chosen one is never hidden in the rest.
  const isRestShown = showsRest || (selected !== null && differing.indexOf(selected) >= LARGEST)
  const first = isRestShown ? differing : differing.slice(0, LARGEST)
  const rest = differing.length - LARGEST
  const rows = (list: readonly RegionBody[]) => (
    <ul className="regionList-rows">
      {list.map((body) => (
        <BodyRow key={body.topic} body={body} isSelected={body === selected} onSelect={() => onSelect(body)}>
          {details(body)}
        </BodyRow>
      ))}
    </ul>
  )
  return (
    <div className="regionList">
      <header className="regionList-header">
        <h2>{words.disagreement}</h2>
        {differing.length > 0 && (
          <span className="tabularNumbers">{words.shownOf(first.length, compared.length)}</span>
        )}
        <p>{differing.length > 0 || compared.length === 0 ? words.intro : words.noDisagreement}</p>
      </header>
      {rows(first)}
      {rest > 0 && (
        <Button
          className="regionList-rest"
          label={isRestShown ? words.showFewer : words.showRest(rest)}
          iconAfter={isRestShown ? 'chevronUp' : 'chevronDown'}
          variant="quiet"
          aria-expanded={isRestShown}
          onClick={() => setShowsRest(!isRestShown)}
        />
      )}
      {agreed.length > 0 && (
        <section className="regionList-more">
          <h3>{words.agreed}</h3>
          <p>{words.agreedHelp}</p>
          {rows(agreed)}
        </section>
      )}
      {few.length > 0 && (
        <section className="regionList-more">
          <h3>{words.tooFew}</h3>
          {rows(few)}
        </section>
      )}
    </div>
  )
}
