const nothing = () => undefined;

/** In the place of Taro's MutationObserver, which is told of each change of a page. Nobody here listens. */
export function MutationObserver() {}

Object.assign(MutationObserver, { record: nothing });
Object.assign(MutationObserver.prototype, { observe: nothing, disconnect: nothing, takeRecords: nothing });
