import type { Relation } from '../../../../shared/features/relation/record.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { relationPack } from '../../../../shared/packs/relationPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import './relationRow.css'

export interface RelationRowProps {
  readonly relation: Relation
  /** The card whose drawer this is. */
  readonly card: Stakeholder
  readonly other: Stakeholder
  readonly onShowOther: () => void
  readonly onEdit: () => void
}

/** One relation as seen from one of its cards: arrow, kind, and the other card, which a press shows. */
export function RelationRow({ relation, card, other, onShowOther, onEdit }: RelationRowProps) {
  const { card: words } = useTexts()
  const { language } = useLanguage()
  const { fromId, relationKind, isBothWays, note } = relation
  const kind = relationPack.find(({ key }) => key === relationKind)?.name[language] ?? ''
  const isFromHere = fromId === card.id
  const [from, to] = isFromHere ? [card, other] : [other, card]
  const said = words.relationSaid(
    stripSoftHyphens(from.name),
    kind.toLocaleLowerCase('nb'),
    stripSoftHyphens(to.name),
  )
  const otherName = (
    <button type="button" className="relationRow-other" onClick={onShowOther}>
      {other.name}
    </button>
  )
  const isKindFirst = isFromHere || isBothWays
  return (
    <li className="relationRow">
      <span className="relationRow-arrow" aria-hidden="true">
        {isBothWays ? '↔' : isFromHere ? '→' : '←'}
      </span>
      <p>
        {isKindFirst ? (
          <>
            {kind} {otherName}
          </>
        ) : (
          <>
            {otherName} {kind.toLocaleLowerCase('nb')}
          </>
        )}
        {isBothWays && <span className="onlyForScreenReader">{words.relationBothWays}</span>}
        {note !== '' && <span className="relationRow-note">{note}</span>}
      </p>
      <Button label={words.relationEdit(said)} icon="pencil" iconOnly variant="quiet" onClick={onEdit} />
    </li>
  )
}
