package org.tidings.fetch;

/** Hears how the fetching goes. */
public interface FetchListener {

  /** An address is asked, and so many are waiting. */
  void asking(String address, int waiting);

  /** An address is done. */
  void finished(FetchReport report);
}
