package org.tidings.pipeline;

/** What an article became: its graph, or the reason why it has none. */
public sealed interface GraphOutcome permits BuiltGraph, GraphFailure {}
