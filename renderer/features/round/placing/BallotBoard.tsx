import { useMemo, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Matrix } from '../../../../shared/features/areaPlacement/matrix.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { BoardView } from '../../../canvas/BoardView.tsx'
import type { CardFace } from '../../../canvas/boardConfig.ts'
import type { BoardHandle } from '../../../canvas/boardViewProps.ts'
import { TrayCard } from '../../../canvas/TrayCard.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { matrixConfig } from '../../../ui/matrix/matrixConfig.ts'
import { matrixPlaceWords } from './matrixPlaceWords.ts'
import type { useBallotPlaces } from './useBallotPlaces.ts'
import './ballotBoard.css'

interface BallotBoardProps {
  readonly matrix: Matrix
  readonly ballot: ReturnType<typeof useBallotPlaces>
}

/** The matrix with one person's own cards, and those that wait beside it. Told to no other window. */
export function BallotBoard({ matrix, ballot }: BallotBoardProps) {
  const texts = useTexts()
  const { ballot: words } = texts.placing
  const { language } = useLanguage()
  const board = useRef<BoardHandle>(null)
  const tray = useRef<HTMLElement>(null)
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<Id>>(new Set())
  const [armedId, setArmedId] = useState<Id | null>(null)
  const { placed, unplaced } = ballot
  const config = useMemo(() => matrixConfig(texts, language, matrix), [texts, language, matrix])
  const armed: CardFace | null = [...unplaced, ...placed].find(({ id }) => id === armedId) ?? null
  return (
    <div className="ballotBoard">
      <aside className="ballotBoard-tray" aria-label={words.trayName} ref={tray}>
        <h3>{words.trayName}</h3>
        <ul>
          {unplaced.map((face) => (
            <li key={face.id}>
              <TrayCard
                face={face}
                isArmed={face.id === armedId}
                onArm={() => setArmedId(face.id === armedId ? null : face.id)}
                onDrag={(event) => board.current?.beginExternalDrag([face], event)}
                onMenu={(clientX, clientY) => board.current?.openMoveMenu([face.id], clientX, clientY)}
              />
            </li>
          ))}
        </ul>
        {unplaced.length === 0 && <p>{words.allPlaced}</p>}
      </aside>
      <div className="ballotBoard-board">
        <BoardView
          ref={board}
          boardKey=""
          config={config}
          cards={placed}
          unplaced={unplaced}
          label={words.boardName}
          describeCard={(card) =>
            `${stripSoftHyphens(card.name)}, ${matrixPlaceWords(card, matrix, texts, language)}`
          }
          selectedIds={selectedIds}
          onSelect={setSelectedIds}
          onPlace={ballot.place}
          onUnplace={ballot.clear}
          onOpen={([id]) => board.current?.openMoveMenu(id === undefined ? [] : [id])}
          onDelete={ballot.clear}
          onDropOutside={(ids, clientX, clientY) => {
            if (tray.current?.contains(document.elementFromPoint(clientX, clientY))) ballot.clear(ids)
          }}
          armed={armed}
          onArm={setArmedId}
          empty={
            <>
              <strong>{texts.improvementArea.emptyBoard}</strong>
              <span>{words.emptyText}</span>
            </>
          }
        />
      </div>
    </div>
  )
}
