/** Ends the program with the code `work` answers; what nobody expected is one line, never a stack. */
export async function exitWith(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
