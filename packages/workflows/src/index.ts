export { assistant } from './assistant/workflow';
export { deliver } from './delivery/workflow';
export { lifecycle } from './lifecycle/workflow';
export { mediaUpload } from './media-upload/workflow';
export { webhook } from './webhook/workflow';
