package org.tidings.cli;

import org.tidings.cli.terminal.Interruption;

/** A program that works until it is told to stop, and then comes to a good end. */
final class PatientProcess {

  private PatientProcess() {}

  public static void main(String[] args) {
    Interruption interruption = new Interruption();
    interruption.heed();
    GracefulEnd end = GracefulEnd.of(interruption);
    System.out.println("working");
    while (!interruption.isRequested()) {
      Thread.onSpinWait();
    }
    System.out.println("ended well");
    end.reached();
  }
}
