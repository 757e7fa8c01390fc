declare module "fs-native-extensions" {
  /** Takes an exclusive lock on an open file, or says at once that another has it. */
  export function tryLock(fd: number): boolean;
}
