// Preloaded into a worker to make its clock wrong by CLOCK_SKEW_MS.
const skew = Number(process.execArgv.concat(process.argv).find((arg) => arg.startsWith('--clock-skew='))?.slice('--clock-skew='.length) ?? 0);
const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [RealDate.now() + skew] : args, newTarget),
  apply: () => new RealDate(RealDate.now() + skew).toString(),
  get: (target, name, receiver) => (name === 'now' ? () => RealDate.now() + skew : Reflect.get(target, name, receiver)),
});
