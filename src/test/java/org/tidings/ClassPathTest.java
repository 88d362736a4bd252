package org.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXParseException;

/** CoreNLP asks for old libraries; what the pom does about that must hold. */
class ClassPathTest {

  private static final String BILLION_LAUGHS =
      """
      <!DOCTYPE x [
        <!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
        <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
        <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
      ]>
      <x>&f;</x>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/apache/xerces/jaxp/DocumentBuilderFactoryImpl.class",
        "org/apache/xalan/processor/TransformerFactoryImpl.class",
        "org/apache/xml/serializer/Serializer.class",
        "nu/xom/Document.class",
        "com/apple/eawt/Application.class"
      })
  void oldLibrariesStayAway(String file) {
    assertThat(getClass().getClassLoader().getResource(file)).isNull();
  }

  @Test
  void theJdkReadsXml() {
    Stream.of(
            DocumentBuilderFactory.newInstance(),
            SAXParserFactory.newInstance(),
            XMLInputFactory.newInstance(),
            TransformerFactory.newInstance())
        .forEach(
            factory -> assertThat(factory.getClass().getModule().getName()).isEqualTo("java.xml"));
  }

  @Test
  void theJdksLimitOnEntitiesHolds() throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    var laughs = new ByteArrayInputStream(BILLION_LAUGHS.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> builder.parse(laughs))
        .isInstanceOf(SAXParseException.class)
        .hasMessageContaining("entity expansions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/slf4j/LoggerFactory.class",
        "org/slf4j/spi/SLF4JServiceProvider.class",
        "jakarta/json/Json.class",
        "org/apache/commons/lang3/StringUtils.class",
        "com/google/protobuf/Message.class"
      })
  void eachLibraryIsThereOnce(String file) throws IOException {
    assertThat(Collections.list(getClass().getClassLoader().getResources(file))).hasSize(1);
  }

  @Test
  void loggingIsThatOfSlf4j2WithAProvider() {
    assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
        .isEqualTo("org.slf4j.simple.SimpleLoggerFactory");
  }

  @Test
  void sutimeFindsItsXmlBinding() throws ClassNotFoundException {
    assertThat(Class.forName("javax.xml.bind.JAXBException").getName()).isNotEmpty();
    assertThat(Class.forName("javax.activation.DataSource").getName()).isNotEmpty();
  }

  @Test
  void jsonLdIsWrittenAndRead() {
    DatasetGraph data =
        RDFParser.fromString(
                "<http://example.org/a> <http://example.org/b> \"c\"@en <http://example.org/g> .",
                Lang.NQUADS)
            .toDatasetGraph();
    for (RDFFormat format : List.of(RDFFormat.JSONLD11_PRETTY, RDFFormat.JSONLD11_FLAT)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RDFDataMgr.write(out, data, format);
      String json = out.toString(StandardCharsets.UTF_8);
      DatasetGraph back = RDFParser.fromString(json, Lang.JSONLD).toDatasetGraph();
      assertThat(back.find().hasNext()).as(json).isTrue();
    }
  }
}
