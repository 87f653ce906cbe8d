declare module 'speech-rule-engine' {
  interface Engine {
    setupEngine(options: Readonly<Record<string, string>>): Promise<unknown>;
    engineReady(): Promise<unknown>;
    toSpeech(mathml: string): string;
  }
  const engine: Engine | undefined;
  export default engine;
  export const setupEngine: Engine['setupEngine'];
  export const engineReady: Engine['engineReady'];
  export const toSpeech: Engine['toSpeech'];
}
