package dev.tenon;

/**
 * A file, a tensor or a record does not have the names, the shape or the dtype that its record declares. The message
 * names the component, the example, the file and its member, and says what was expected and what was found.
 */
public class SchemaMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that says where, what was expected, what was found, and what to do. */
    public SchemaMismatchException(String message) {
        super(message);
    }
}
