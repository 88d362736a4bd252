package org.tidings.article.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateRulesTest {

  static List<BoilerplateRule> rules() {
    return BoilerplateRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleMatchesItsExample(BoilerplateRule rule) {
    assertThat(rule.matches(rule.example())).as(rule.name()).isTrue();
  }

  @Test
  void namesAreDistinct() {
    assertThat(rules())
        .extracting(BoilerplateRule::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Users can sign up for e-mail alerts from the ministry, the spokesman said on Monday.",
        "The Planet reporter was arrested in March and has been held in a prison in the capital since.",
        "He is a former editor of the Daily Planet who was elected mayor in 2019.",
        "The company said it would share the profits with its workers.",
        "Our country will never miss a chance for peace, the president told parliament.",
        "By Monday the river had reached the old town.",
        "The two sides have shared intelligence on the border since 2015, according to the report.",
        "The museum subscribes to no newspaper, and its reading room is closed.",
        "Regulators fined the company for the way it uses cookies to follow visitors.",
        "The photograph, taken in 1950, shows the king and his brother in the harbour.",
        "More than 200 people were hurt, and the number may rise.",
        "All rights of the tenants are reserved to the new owner, the court ruled.",
        "Thank you very much.",
        "We will keep you safe, and we will not back down!",
        "YouTube and McDonald's signed the agreement with the union on Friday."
      })
  void noRuleMatchesNews(String sentence) {
    assertThat(rules()).noneMatch(rule -> rule.matches(sentence));
  }
}
