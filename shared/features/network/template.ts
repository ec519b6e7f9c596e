import type { Command } from '../../core/command.ts'
import { type Order, orderBetween } from '../../core/order.ts'
import { gatheringPack } from '../../packs/gatheringPack.ts'
import type { Language } from '../../packs/language.ts'
import { municipalityPack } from '../../packs/municipalityPack.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { type CommandOrigin, createCommandSource } from '../createCommandSource.ts'

/** What a new network starts with: the four gatherings alone, or the nine municipalities of Viken too. */
export type NetworkTemplate = 'empty' | 'viken'

export interface TemplateOptions extends CommandOrigin {
  readonly name: string
  /** The language of the gatherings' titles and of municipalities added later. */
  readonly language: Language
}

/**
 * The first commands of a new network: no cards, and no dates, because only the facilitator knows
 * them. The name is used as typed; `network.create` refuses one that says nothing.
 */
export function templateCommands(template: NetworkTemplate, options: TemplateOptions): readonly Command[] {
  const { name, language, newId } = options
  const command = createCommandSource(options)
  let order: Order | null = null
  const gatherings = gatheringPack.map((gathering) => {
    order = orderBetween(order, null)
    return { id: newId(), title: stripSoftHyphens(gathering.name[language]), order, date: null }
  })
  const municipalities = municipalityPack.map((municipality) => ({
    id: newId(),
    name: municipality.name,
    number: municipality.number,
    county: municipality.county,
    language: municipality.language,
  }))
  return [
    command('network.create', { name, language }),
    command('gathering.add', { gatherings }),
    ...(template === 'viken' ? [command('municipality.add', { municipalities })] : []),
  ]
}
