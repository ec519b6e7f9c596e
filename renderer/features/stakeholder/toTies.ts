import type { Id } from '../../../shared/core/ids.ts'
import type { State } from '../../../shared/core/state.ts'
import { selectRelations } from '../../../shared/features/relation/select.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { relationPack } from '../../../shared/packs/relationPack.ts'
import type { BoardTie } from '../../canvas/boardConfig.ts'

/** A municipality's relations as lines on the board, in words of one language. */
export const toTies = (state: State, municipalityId: Id, language: Language): readonly BoardTie[] =>
  selectRelations(state, municipalityId).map(({ id, fromId, toId, relationKind, isBothWays }) => ({
    id,
    fromId,
    toId,
    isBothWays,
    label: relationPack.find(({ key }) => key === relationKind)?.name[language] ?? '',
  }))
