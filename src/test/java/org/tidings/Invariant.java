package org.tidings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;

/**
 * Something that holds for all inputs, tried on a few hundred. They are the same in every run, so
 * that a build says nothing new of code that did not change; to look further, change the seed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = 300, seed = "20261129")
public @interface Invariant {}
