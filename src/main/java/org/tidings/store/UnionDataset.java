package org.tidings.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A read-only view whose default graph is the union of the named graphs. The real default graph,
 * which holds the ledger, is out of sight. SPARQL still runs on TDB2's own engine, which unwraps
 * this view; there the union is switched on in the dataset's context.
 */
class UnionDataset extends DatasetGraphWrapper {

  UnionDataset(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("the store is written by commit only");
  }

  @Override
  public Graph getDefaultGraph() {
    return get().getUnionGraph();
  }

  @Override
  public Graph getGraph(Node name) {
    return name == null || Quad.isDefaultGraph(name) ? getDefaultGraph() : get().getGraph(name);
  }

  @Override
  public Iterator<Quad> find() {
    return findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return graph != null && Quad.isDefaultGraph(graph)
        ? Iter.map(
            getDefaultGraph().find(subject, predicate, object),
            triple -> Quad.create(Quad.defaultGraphIRI, triple))
        : findNG(graph, subject, predicate, object);
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return find(graph, subject, predicate, object).hasNext();
  }

  @Override
  public boolean isEmpty() {
    return !find().hasNext();
  }
}
