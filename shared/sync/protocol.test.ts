import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { model } from '../features/model.ts'
import { clientMessageSchema, hostMessageSchema, PROTOCOL_VERSION } from './protocol.ts'

const shapeOf = (schema: z.core.$ZodType): unknown =>
  z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })

/**
 * The wire's shapes by version. When this fails, the shapes have changed: before a release, put the
 * new hash here; after one, raise PROTOCOL_VERSION and add a line, so that an old window is told to
 * reload instead of being misunderstood.
 */
const released: Readonly<Record<number, string>> = {
  1: '4456000a2753376a',
}

test('the wire looks as recorded for this protocol version', () => {
  const commands = [...model.commands].map(([kind, { schema }]) => [kind, shapeOf(schema)])
  const shapes = [shapeOf(clientMessageSchema), shapeOf(hostMessageSchema), commands]
  const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
  expect(hash).toBe(released[PROTOCOL_VERSION])
})

test('unknown fields are refused at the door, also the ones that poison prototypes', () => {
  const leave = { type: 'leave' }
  expect(clientMessageSchema.safeParse(leave).success).toBe(true)
  expect(clientMessageSchema.safeParse({ ...leave, more: 1 }).success).toBe(false)
  expect(
    clientMessageSchema.safeParse(JSON.parse('{"type":"leave","__proto__":{"role":"facilitator"}}')).success,
  ).toBe(false)
})
