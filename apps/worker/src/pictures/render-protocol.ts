import type { PictureRefusal, RenderedPicture, RenderOptions } from '@lintel/adapters/images';

/** What the worker asks its rendering process, over the channel between them. */
export interface RenderRequest {
  readonly id: number;
  readonly original: Uint8Array;
  readonly options: RenderOptions;
}

export type RenderAnswer =
  | { readonly id: number; readonly picture: RenderedPicture; readonly residentBytes: number }
  | { readonly id: number; readonly refused: PictureRefusal; readonly residentBytes: number }
  | { readonly id: number; readonly failed: string; readonly residentBytes: number };
