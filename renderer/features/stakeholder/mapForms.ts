/** Three ways to see the same cards. The list shows both places of each card. */
export const viewForms = ['plane', 'rings', 'list'] as const
export type ViewForm = (typeof viewForms)[number]

export const isViewForm = (value: unknown): value is ViewForm => viewForms.some((form) => form === value)
