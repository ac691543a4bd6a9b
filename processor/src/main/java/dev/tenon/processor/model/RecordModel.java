package dev.tenon.processor.model;

import java.util.List;

/**
 * A valid record: all that the generated classes depend on.
 *
 * @param isPublic whether it is visible everywhere, its enclosing types included
 * @param isDeprecated whether code that uses it, or a part of it, is warned
 * @param target what the classes are generated for
 * @param components in the order of the record's header, one at least
 */
public record RecordModel(
        SourceName name, boolean isPublic, boolean isDeprecated, Target target, List<ComponentModel> components) {

    /** With an unmodifiable copy of the components. */
    public RecordModel {
        components = List.copyOf(components);
    }

    /**
     * What the compilation asks of the generated classes.
     *
     * @param tensors whether there are TensorFlow classes
     * @param generatedAnnotation whether the record's module sees {@code javax.annotation.processing.Generated}
     * @param hidesJavaLang whether the record's package has a type that is called as one of {@code java.lang} that
     *     generated code names, so that the latter has to be imported
     */
    public record Target(boolean tensors, boolean generatedAnnotation, boolean hidesJavaLang) {}

    /** Its arrays, those of nested records included. */
    public List<Leaf> leaves() {
        return Leaf.of(components.stream());
    }

    /** The classes to generate. */
    public List<GeneratedClass> generatedClasses() {
        return GeneratedClass.of(target.tensors());
    }
}
