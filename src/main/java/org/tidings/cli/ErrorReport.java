package org.tidings.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.AnswerLost;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Prose;

/**
 * Tells what went wrong in three lines: what failed and where, why, and what to do now.
 *
 * @param debug whether stack traces follow
 */
record ErrorReport(Console console, boolean debug) {

  ExitStatus failure(Failure failure) {
    say(failure.what(), failure.why(), failure.remedy());
    trace(failure);
    return failure.status();
  }

  /** A reader that has gone, as {@code head} does, is no error. */
  ExitStatus answerLost(AnswerLost lost) {
    if (lost.isUnread()) {
      return ExitStatus.DONE;
    }
    say("cannot write to standard output", lost.reason(), "make room, or write somewhere else");
    trace(lost);
    return ExitStatus.INPUT;
  }

  ExitStatus unexpected(Throwable problem) {
    if (problem instanceof OutOfMemoryError) {
      return outOfMemory(problem);
    }
    say(
        "Tidings failed, which it never should",
        problem.toString(),
        debug ? "please report this" : "run it again with --debug, and please report what it says");
    trace(problem);
    return ExitStatus.BUG;
  }

  private ExitStatus outOfMemory(Throwable problem) {
    long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
    say(
        "the memory that Tidings may use is full",
        "it may use %d MiB".formatted(mebibytes),
        "allow more, as in: TIDINGS_JAVA_OPTS=-Xmx%dm tidings ...".formatted(2 * mebibytes));
    trace(problem);
    return ExitStatus.LIMIT;
  }

  private void say(String what, String why, String remedy) {
    console.say(
        "%s %s\n  why: %s\n  now: %s"
            .formatted(
                console.messageInk().red("tidings:"),
                Prose.printable(what),
                Prose.printable(why),
                Prose.printable(remedy)));
  }

  private void trace(Throwable problem) {
    if (debug) {
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      console.say(trace.toString().stripTrailing());
    }
  }
}
