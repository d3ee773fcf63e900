const wait = async (): Promise<void> => {};
export function start(): void {
  wait();
}
