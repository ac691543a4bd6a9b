package dev.tenon.processor.write;

/**
 * A generated class.
 *
 * @param qualifiedName its name with its package
 * @param text its source
 */
public record GeneratedSource(String qualifiedName, String text) {}
