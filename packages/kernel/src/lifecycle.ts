import { DomainError } from './errors';

/** How a state is coloured and read: not started, waiting on someone, under way, done, stopped. */
export type Phase = 'not_started' | 'waiting' | 'under_way' | 'done' | 'stopped';

export interface StateDeclaration {
  readonly phase: Phase;
  /** Nothing leads out of it. */
  readonly final?: true;
}

export interface Transition<State extends string = string> {
  /** The command that makes the move, by its name: `listing.submit`. */
  readonly command: string;
  readonly from: readonly State[];
  readonly to: State;
  /** In words, a condition the command checks besides the state; printed in diagrams. */
  readonly guard?: string;
}

export interface Lifecycle<State extends string = string> {
  readonly name: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateDeclaration>>;
  readonly transitions: readonly Transition<State>[];
  isFinal(state: State): boolean;
  /** The states this command may lead to from here; empty when it may not be done. */
  targets(state: State, command: string): readonly State[];
  /** The commands that lead out of this state, once each. */
  commandsFrom(state: State): readonly string[];
  /**
   * The state after the command. `to` chooses where one command may lead to several.
   * @throws DomainError `invalid_transition` with the state and what is possible from it.
   */
  next(state: State, command: string, to?: State): State;
}

/** Declares a state machine as data. Commands obey it, buttons are drawn from it, diagrams are printed from it. */
export function defineLifecycle<const State extends string>(declaration: {
  readonly name: string;
  readonly initial: NoInfer<State>;
  readonly states: Readonly<Record<State, StateDeclaration>>;
  readonly transitions: readonly Transition<NoInfer<State>>[];
}): Lifecycle<State> {
  const { name, states, transitions } = declaration;
  for (const t of transitions)
    for (const from of t.from) if (states[from].final === true) throw new Error(`${name}: ${t.command} leads out of the final state ${from}`);

  const targets = (state: State, command: string): readonly State[] => [
    ...new Set(transitions.filter((t) => t.command === command && t.from.includes(state)).map((t) => t.to)),
  ];
  const commandsFrom = (state: State): readonly string[] => [
    ...new Set(transitions.filter((t) => t.from.includes(state)).map((t) => t.command)),
  ];
  return {
    ...declaration,
    isFinal: (state) => states[state].final === true,
    targets,
    commandsFrom,
    next(state, command, to) {
      const possible = targets(state, command);
      const chosen = to === undefined ? possible[0] : possible.find((s) => s === to);
      if (chosen === undefined || (to === undefined && possible.length > 1)) {
        throw new DomainError('invalid_transition', `${command} is not possible while ${name} is ${state}.`, {
          lifecycle: name, state, command, possible: commandsFrom(state),
        });
      }
      return chosen;
    },
  };
}
