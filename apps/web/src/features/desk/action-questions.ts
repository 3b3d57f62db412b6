/** What a command asks for besides the listing, and how dangerous it is. */
export interface ActionQuestion {
  readonly fields: readonly ('reason' | 'note' | 'goLiveAt' | 'closePrice' | 'closeDate' | 'expirationAt' | 'contractDate' | 'listPrice')[];
  readonly consequence?: 'cancelConsequence' | 'deleteConsequence' | 'closeConsequence';
  readonly tone?: 'danger';
}

const plain: ActionQuestion = { fields: ['reason'] };

export const questions: Readonly<Record<string, ActionQuestion>> = {
  'listing.submit': { fields: [] },
  'listing.approve': { fields: [] },
  'listing.requestChanges': { fields: ['note'] },
  'listing.delete': { fields: ['reason'], consequence: 'deleteConsequence', tone: 'danger' },
  'listing.publish': { fields: ['goLiveAt'] },
  'listing.close': { fields: ['closePrice', 'closeDate'], consequence: 'closeConsequence' },
  'listing.cancel': { fields: ['reason'], consequence: 'cancelConsequence', tone: 'danger' },
  'listing.renew': { fields: ['contractDate', 'expirationAt'] },
  'listing.changePrice': { fields: ['listPrice', 'reason'] },
};

export const questionOf = (command: string): ActionQuestion => questions[command] ?? plain;

/** Commands that are given at once, without a question. */
export const isAsked = (command: string): boolean => questionOf(command).fields.length > 0;
