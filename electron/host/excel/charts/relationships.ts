import { XML_HEAD } from './chartXml.ts'
import { element } from './xml.ts'

export interface Relation {
  readonly type: string
  /** From the root of the package, with a slash first. */
  readonly target: string
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A `.rels` part with more relations in it, and the ids they got: none that is in use already. */
export function relationshipsWith(
  before: string | undefined,
  relations: readonly Relation[],
): { readonly xml: string; readonly ids: readonly string[] } {
  const taken = new Set([...(before ?? '').matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id))
  let number = 0
  const ids = relations.map(() => {
    do number += 1
    while (taken.has(`rId${number}`))
    return `rId${number}`
  })
  const added = relations
    .map(({ type, target }, index) =>
      element('Relationship', { Id: ids[index] ?? '', Type: type, Target: target }),
    )
    .join('')
  if (before === undefined)
    return { xml: XML_HEAD + element('Relationships', { xmlns: NAMESPACE }, added), ids }
  const xml = before.includes('</Relationships>')
    ? before.replace('</Relationships>', `${added}</Relationships>`)
    : before.replace(/<Relationships([^>]*)\/>/, `<Relationships$1>${added}</Relationships>`)
  return { xml, ids }
}
