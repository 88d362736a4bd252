package org.tidings.article.document;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types, so without entities, neither own nor from elsewhere. */
final class XmlEvents {

  /** Deeper elements are no document's. */
  private static final int DEEPEST = 1000;

  /** Is told what there is, by local names. */
  interface Listener {

    void begin(String element, XMLStreamReader attributes);

    void text(String text);

    void end(String element);
  }

  private XmlEvents() {}

  /**
   * Reads all of {@code xml}.
   *
   * @throws DocumentException if it is not well formed
   */
  static void read(byte[] xml, Listener listener) throws DocumentException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      read(reader, listener);
    } catch (XMLStreamException e) {
      throw new DocumentException("its XML is broken", e);
    }
  }

  private static void read(XMLStreamReader reader, Listener listener)
      throws XMLStreamException, DocumentException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          listener.begin(reader.getLocalName(), reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          listener.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            listener.text(reader.getText());
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new DocumentException("its XML is too deep");
      }
    }
  }

  /**
   * The text of each element that holds nothing else, by its local name; the first of a name.
   *
   * @throws DocumentException if the XML is not well formed
   */
  static Map<String, String> fields(byte[] xml) throws DocumentException {
    Map<String, String> fields = new HashMap<>();
    StringBuilder text = new StringBuilder();
    read(
        xml,
        new Listener() {
          @Override
          public void begin(String element, XMLStreamReader attributes) {
            text.setLength(0);
          }

          @Override
          public void text(String words) {
            text.append(words);
          }

          @Override
          public void end(String element) {
            if (!text.toString().isBlank()) {
              fields.putIfAbsent(element, text.toString().strip());
            }
            text.setLength(0);
          }
        });
    return fields;
  }
}
