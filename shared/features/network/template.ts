import type { Command } from '../../core/command.ts'
import type { Id } from '../../core/ids.ts'
import { ordersAfter } from '../../core/order.ts'
import { gatheringPack } from '../../packs/gatheringPack.ts'
import type { Language } from '../../packs/language.ts'
import { municipalityPack } from '../../packs/municipalityPack.ts'
import { programmePack } from '../../packs/programmePack.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { type CommandOrigin, createCommandSource } from '../createCommandSource.ts'
import { itemsFromPack } from '../programmeItem/fromPack.ts'

/** What a new network starts with: the four gatherings alone, or the nine municipalities of Viken too. */
export type NetworkTemplate = 'empty' | 'viken'

export interface TemplateOptions extends CommandOrigin {
  readonly name: string
  /** The language of the gatherings, their programmes, and of municipalities added later. */
  readonly language: Language
}

/**
 * The first commands of a new network: four gatherings with programmes and home tasks, no cards, and no
 * dates, because only the facilitator knows them. The name is used as typed; `network.create` refuses
 * one that says nothing.
 */
export function templateCommands(template: NetworkTemplate, options: TemplateOptions): readonly Command[] {
  const gatherings = newGatherings(options)
  const start = startCommands(template, options, gatherings)
  return [...start, ...programmeCommands(gatherings, options)]
}

/** The network with gatherings and municipalities, without what is done at the gatherings. */
function startCommands(
  template: NetworkTemplate,
  options: TemplateOptions,
  gatherings: ReturnType<typeof newGatherings>,
): readonly Command[] {
  const { name, language, newId } = options
  const command = createCommandSource(options)
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

function newGatherings({ language, newId }: TemplateOptions) {
  const orders = ordersAfter(null, gatheringPack.length)
  return gatheringPack.map(({ name }, index) => {
    const programme = programmePack[index]
    return {
      id: newId(),
      title: stripSoftHyphens(name[language]),
      order: orders[index] ?? '',
      date: null,
      startsAt: programme?.startsAt ?? null,
      purpose: programme?.purpose[language] ?? '',
      checkIn: programme?.checkIn[language] ?? '',
      checkOut: programme?.checkOut[language] ?? '',
    }
  })
}

/** The pack's programmes and home tasks, for gatherings in the pack's order. */
function programmeCommands(
  gatherings: readonly { readonly id: Id }[],
  options: TemplateOptions,
): readonly Command[] {
  const { language, newId } = options
  const command = createCommandSource(options)
  return gatherings.flatMap(({ id: gatheringId }, index) => {
    const programme = programmePack[index]
    if (!programme) return []
    const { homeTasks } = programme
    const orders = ordersAfter(null, homeTasks.length)
    const items = itemsFromPack(programme, { language, newId, last: null })
    const programmed = command('programmeItem.add', { gatheringId, items })
    const tasks = homeTasks.map((task, place) => {
      const order = orders[place] ?? ''
      return command('homeTask.add', { homeTaskId: newId(), gatheringId, text: task[language], order })
    })
    return [programmed, ...tasks]
  })
}
