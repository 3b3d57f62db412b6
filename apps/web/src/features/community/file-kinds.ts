import { acceptedTypes } from '@lintel/domain/media/contract';

/** What neighbours send each other. */
export const acceptedFiles = [...acceptedTypes.photo, ...acceptedTypes.document].join(',');

/** What a chosen file is, by what the browser says of it; the server looks at its first bytes. Undefined for what is not taken. */
export const kindOfFile = ({ type }: File): 'photo' | 'document' | undefined => (['photo', 'document'] as const).find((kind) => acceptedTypes[kind].includes(type));
