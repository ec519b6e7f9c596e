import * as z from 'zod/mini'
import { isOrder } from '../core/order.ts'

/** Shapes that several nouns share. Lengths here guard the door; the rules give the friendly limits. */
/** Printable ASCII without spaces: an id must survive every file, wire and spreadsheet unchanged. */
export const idSchema = z.string().check(z.regex(/^[\x21-\x7e]{1,64}$/))
export const languageSchema = z.enum(['nb', 'nn', 'en'])
/** A calendar day without a clock, ISO 8601 (`2026-06-09`), so that no time zone can move it. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** A time of day, 24 hours (`09:30`). */
export const clockSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
export const keySchema = z.string().check(z.minLength(1), z.maxLength(40))
/** A fractional index; anything else would make the next one after it impossible to work out. */
export const orderSchema = z.string().check(z.minLength(1), z.maxLength(200), z.refine(isOrder))
/** Raw text as typed; generous, because the rule refuses long text with words a person understands. */
export const rawTextSchema = z.string().check(z.maxLength(20_000))
/** A position on an axis, 0..1. Range is the rule's business, so that the refusal can be phrased. */
export const axisSchema = z.number()

/** Most rows one command may carry; keeps every message under the 64 kB the link allows. */
export const MAX_ROWS_PER_COMMAND = 200
/** Most cards one command may point at, for the same reason. Larger selections go as several. */
export const MAX_CARDS_PER_COMMAND = 500
