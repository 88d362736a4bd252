package org.tidings.extraction.open;
public class T { static final java.util.Set<String> OFF=java.util.Set.of(System.getProperty("off","").split(",")); public static boolean on(String k){ return !OFF.contains(k);} }
