import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { cleanLine, requireName, requireText } from '../../core/text.ts'
import { languageSchema, rawTextSchema } from '../fields.ts'
import { NETWORK_ID, type Network, networkNoun } from './record.ts'

export const NETWORK_NAME_LIMIT = 80
export const REPORT_TITLE_LIMIT = 120

export const networkCommands = [
  defineCommand(
    'network.create',
    z.strictObject({ name: rawTextSchema, language: languageSchema }),
    (state, { name: typed, language }) => {
      if (networkNoun.get(state, NETWORK_ID))
        return refuse({ reason: 'exists', noun: 'network', id: NETWORK_ID })
      const name = requireName(typed, 'network.name', NETWORK_NAME_LIMIT)
      if (!name.ok) return name
      const network: Network = {
        kind: 'network',
        id: NETWORK_ID,
        name: name.value,
        language,
        reportTitle: '',
      }
      return succeed(changeOf({ added: [network] }))
    },
  ),
  defineCommand('network.rename', z.strictObject({ name: rawTextSchema }), (state, { name: typed }) => {
    const network = networkNoun.require(state, NETWORK_ID)
    if (!network.ok) return network
    const name = requireName(typed, 'network.name', NETWORK_NAME_LIMIT)
    if (!name.ok) return name
    return succeed(changeOf({ updated: updatesOf(network.value, { name: name.value }) }))
  }),
  defineCommand(
    'network.setReportTitle',
    z.strictObject({ reportTitle: rawTextSchema }),
    (state, { reportTitle: typed }) => {
      const network = networkNoun.require(state, NETWORK_ID)
      if (!network.ok) return network
      const reportTitle = requireText(cleanLine(typed), 'network.reportTitle', REPORT_TITLE_LIMIT)
      if (!reportTitle.ok) return reportTitle
      return succeed(changeOf({ updated: updatesOf(network.value, { reportTitle: reportTitle.value }) }))
    },
  ),
] as const
