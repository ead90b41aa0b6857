/** WeChat's component engine, as far as the package tests use it. */
declare module 'miniprogram-exparser' {
  export function triggerEvent(
    target: object,
    name: string,
    detail: object,
    options: { bubbles: boolean; composed: boolean; capturePhase: boolean },
  ): void;
}
