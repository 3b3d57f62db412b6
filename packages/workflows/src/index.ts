export { deliver } from './delivery/workflow';
export { lifecycle } from './lifecycle/workflow';
