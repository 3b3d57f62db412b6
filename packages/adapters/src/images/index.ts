export {
  contentTypeOf, mostAvifPixels, mostPixels, type PictureRefusal, PictureRefused, type PictureRenderer, type RenderedFile, type RenderedPicture, type RenderOptions,
  type RenditionFormat, renditionWidths,
} from './port';
export { createPictureRenderer } from './sharp/picture-renderer';
