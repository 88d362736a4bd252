package org.tidings.build;

/** Is told how a build goes, always from the thread that runs it. */
public interface BuildListener {

  /** All inputs were looked through, and so many articles found. */
  void foundAll(int articles);

  /** An article was built, and is not stored yet; {@link #finished} follows when it is. */
  void built(ArticleReport article);

  /**
   * An article is done. One that was added or changed is in the store when this is said, and stays
   * there whatever happens.
   */
  void finished(ArticleReport article);
}
