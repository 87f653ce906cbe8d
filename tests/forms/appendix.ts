export function writeAppendix(): void {}
