/** An expected outcome: a value, or a failure the caller must phrase for a person. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const fail = <Failure>(failure: Failure): Result<never, Failure> => ({ ok: false, failure })
