import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import type { CardFace } from './boardConfig.ts'
import './tapWhereBar.css'

/** A card is chosen and waits for its place: says so, and offers the way out. */
export function TapWhereBar({ card, onCancel }: { readonly card: CardFace; readonly onCancel: () => void }) {
  const { board, common } = useTexts()
  return (
    <div className="tapWhereBar" role="status" data-ground="deep">
      <strong>{stripSoftHyphens(card.name)}</strong>
      <span>{board.tapWhere}</span>
      <Button label={common.cancel} variant="quiet" isOnDeep onClick={onCancel} />
    </div>
  )
}
