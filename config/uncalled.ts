import { dependencies, type Compiler } from 'webpack';

/**
 * Calls of WeChat that a library brings and this app never makes. @vant/weapp's button can ask for a person's name and
 * picture; a package that holds the call has to declare it in the privacy guideline.
 */
const neverCalled: ReadonlySet<string> = new Set(['getUserProfile']);

/** A node of the parsed script, with where it stands. */
interface Place {
  readonly range?: [number, number];
  readonly loc?: unknown;
}

/** The part of webpack's parser that is used here; its own types do not name the hooks by their maps. */
interface Parser {
  readonly hooks: Record<
    'callMemberChain' | 'expressionMemberChain',
    {
      for(name: string): {
        tap(name: string, use: (place: Place, members: readonly string[]) => true | undefined): void;
      };
    }
  >;
  readonly state: { readonly module: { addPresentationalDependency(dependency: object): void } };
}

/** Takes such calls, and questions whether they are there, out of every script: `undefined` stands in their place. */
export class uncalled {
  apply(compiler: Compiler): void {
    compiler.hooks.normalModuleFactory.tap('uncalled', (factory) => {
      const use = (given: unknown) => {
        const parser = given as Parser;
        const replace = (place: Place, [name = '']: readonly string[]): true | undefined => {
          if (!neverCalled.has(name) || !place.range) return undefined;
          parser.state.module.addPresentationalDependency(new dependencies.ConstDependency('undefined', place.range));
          return true;
        };
        parser.hooks.callMemberChain.for('wx').tap('uncalled', replace);
        parser.hooks.expressionMemberChain.for('wx').tap('uncalled', replace);
      };
      factory.hooks.parser.for('javascript/auto').tap('uncalled', use);
      factory.hooks.parser.for('javascript/dynamic').tap('uncalled', use);
    });
  }
}
