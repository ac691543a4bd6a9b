package dev.tenon.processor.model;

/**
 * The Java type of a component: an element or an array of elements.
 *
 * @param depth the number of {@code []} behind the element, 0 for a scalar
 */
public record JavaType(ElementType element, int depth) {
    /** The deepest array: {@code float[][][][][][][][]}. */
    public static final int MAX_DEPTH = 8;

    /** The same elements in an array of another depth. */
    public JavaType withDepth(int other) {
        return new JavaType(element, other);
    }

    /** As Java writes it: {@code float[][]}. */
    @Override
    public String toString() {
        return element.javaName() + "[]".repeat(depth);
    }
}
