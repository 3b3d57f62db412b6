/** As many licences as an inbox holds at once: those nobody has decided on. */
export const licenceQueue = { status: ['submitted' as const, 'under_review' as const], limit: 200 };
