package org.tidings.extraction.open;
public class T { static org.tidings.annotation.Sentence s; static final java.util.Set<String> OFF=java.util.Set.of(System.getProperty("off","").split(",")); public static boolean on(String k){ return !OFF.contains(k);} }
