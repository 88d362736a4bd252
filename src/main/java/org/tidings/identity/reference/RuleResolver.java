package org.tidings.identity.reference;

import java.util.List;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Linker;
import org.tidings.identity.Resolution;
import org.tidings.identity.Resolver;
import org.tidings.identity.name.NameResolver;
import org.tidings.identity.name.NamedEntity;
import org.tidings.identity.reference.discourse.NounClasses;

/**
 * Resolves by rule, in time linear in the length of the article: first the names, then, reading
 * from the first word to the last, noun phrases and pronouns. Rather no reference than a wrong one.
 */
public final class RuleResolver implements Resolver {

  private final NameResolver names;
  private final NounClasses nouns;
  private final WorldLeaders leaders = WorldLeaders.load();

  /** A resolver whose entities are those that {@code linker} finds. */
  public RuleResolver(Linker linker) {
    Titles titles = Titles.load();
    this.names = new NameResolver(linker, GivenNames.load(), titles, leaders);
    this.nouns = new NounClasses(titles);
  }

  @Override
  public Resolution resolve(AnnotatedArticle article, ArticleGrammar grammar) {
    List<NamedEntity> named = names.resolve(article);
    Offices offices = new Offices(leaders, article.article().metadata().date());
    return new Reading(grammar, nouns, new Speakers(article, grammar, named), offices).read(named);
  }
}
