package org.tidings.server.search.document;

/** The fields of the documents of the index. */
public final class IndexField {

  /** Of every document: what it is, a {@link DocumentType}. */
  public static final String TYPE = "type";

  /** Of every document: the IRI of its article. */
  public static final String ARTICLE = "article";

  /** Of every document: the publisher of its article. */
  public static final String PUBLISHER = "publisher";

  /** Of every document: the day of its article, ISO 8601. */
  public static final String DATE = "date";

  /** Of an article: what its graph was made of. */
  public static final String FINGERPRINT = "fingerprint";

  /** Of an article: what it is called. */
  public static final String HEADLINE = "headline";

  /** Of an article, a name or a sentence: its page. */
  public static final String PATH = "path";

  /** Of a name: the IRI of the entity. */
  public static final String ENTITY = "entity";

  /** Of a name: what its entity is, the label of a {@code NodeKind}. */
  public static final String KIND = "kind";

  /** Of a name: the best one that the entity has. */
  public static final String LABEL = "label";

  /** Of a name: how many UTF-16 units the label has. */
  public static final String LABEL_LENGTH = "labelLength";

  /** Of a name: how else the article calls the entity. */
  public static final String ALIAS = "alias";

  /** Of a name: all names, folded, from each of their words on. */
  public static final String KEY = "key";

  /** Of a fact: the IRI of the statement. */
  public static final String STATEMENT = "statement";

  /** Of a fact: how early readers should see it; a number, the higher the earlier. */
  public static final String TELLING = "telling";

  /** Of a fact: how likely somebody would look it up. */
  public static final String WORTH = "worth";

  /** Of a fact: how sure it is to be read rightly. */
  public static final String CONFIDENCE = "confidence";

  /** Of a sentence: a hash of its words, the same for sentences that read the same. */
  public static final String SAID = "said";

  /** Of a fact or a sentence: its words, without endings. */
  public static final String TEXT = "text";

  /** Of a name, a fact or a sentence: its words with their endings. */
  public static final String WORD = "word";

  private IndexField() {}
}
