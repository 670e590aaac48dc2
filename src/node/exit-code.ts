/** 0: all is well. 1: there are problems, which were printed. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;
