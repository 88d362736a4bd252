package org.tidings.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.article.day.FoundDay;
import org.tidings.article.passage.Paragraphs;

/**
 * What a document turned out to hold, before it is known whether it is an article.
 *
 * @param dayFrom where its day was found
 * @param remarks for the notes
 * @param pages where in the text its pages begin, if it has any
 */
record Draft(
    String identifier,
    Metadata metadata,
    String text,
    List<Span> paragraphs,
    Optional<String> dayFrom,
    List<String> remarks,
    List<Integer> pages) {

  Draft {
    paragraphs = List.copyOf(paragraphs);
    remarks = List.copyOf(remarks);
    pages = List.copyOf(pages);
  }

  /** Plain text, about which something is known. */
  static Draft plain(String identifier, Metadata metadata, String text) {
    return new Draft(
        identifier, metadata, text, Paragraphs.of(text), Optional.empty(), List.of(), List.of());
  }

  /** This draft, with its day from {@code place}. */
  Draft withDayFrom(Optional<String> place) {
    return new Draft(identifier, metadata, text, paragraphs, place, remarks, pages);
  }

  /** This draft, with the address where it was fetched if it does not give its own. */
  Draft withAddress(Optional<String> address) {
    return address.isEmpty()
        ? this
        : new Draft(
            identifier,
            metadata.orElse(Metadata.NONE.withUrl(address)),
            text,
            paragraphs,
            dayFrom,
            remarks,
            pages);
  }

  /** This draft, with pages that begin there. */
  Draft withPages(List<Integer> begins) {
    return new Draft(identifier, metadata, text, paragraphs, dayFrom, remarks, begins);
  }

  /** This draft, with that day. */
  Draft datedTo(FoundDay found) {
    return new Draft(
        identifier,
        metadata.withDate(found.day()),
        text,
        paragraphs,
        Optional.of(found.from()),
        remarks,
        pages);
  }

  /** This draft, with one more remark, where there is one. */
  Draft withRemark(Optional<String> remark) {
    List<String> all = new ArrayList<>(remarks);
    remark.ifPresent(all::add);
    return new Draft(identifier, metadata, text, paragraphs, dayFrom, all, pages);
  }

  /** This draft, with what is known of the document from elsewhere coming first. */
  Draft knowing(Metadata known, Optional<String> knownDayFrom) {
    return new Draft(
        identifier,
        known.orElse(metadata),
        text,
        paragraphs,
        known.date().isPresent() ? knownDayFrom : dayFrom,
        remarks,
        pages);
  }
}
