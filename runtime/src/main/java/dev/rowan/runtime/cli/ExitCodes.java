package dev.rowan.runtime.cli;

/** What a command tells the shell. */
final class ExitCodes {
  /** Done, or nothing to do; no differences. */
  static final int OK = 0;

  /** Differences, or it failed. */
  static final int FAILED = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** It must not be done; findings say why. */
  static final int REFUSED = 3;

  private ExitCodes() {}
}
