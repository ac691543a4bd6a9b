package dev.tenon.processor.diagnostic;

/**
 * Something that keeps a record from having its classes.
 *
 * @param text the whole text, the message's stable name included
 */
public record Problem(Message message, Site site, String text) {}
