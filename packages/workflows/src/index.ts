export { lifecycle } from './lifecycle/workflow';
