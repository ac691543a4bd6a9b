package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Site;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** An annotation of Tenon as it stands in the source. */
record DeclaredAnnotation(Element element, AnnotationMirror mirror) {

    /** What javac gives as a value that it could not resolve. */
    private static final String UNRESOLVED = "<error>";

    static Optional<DeclaredAnnotation> find(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, type))
                .findFirst()
                .map(mirror -> new DeclaredAnnotation(element, mirror));
    }

    private static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> type) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(type.getCanonicalName());
    }

    /** The simple name of the annotation. */
    String name() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** The text of a member; empty where the source leaves it out. */
    Optional<String> text(String member) {
        return value(member).map(value -> value.getValue().toString());
    }

    /** The name of the enum constant of a member; empty where the source leaves it out. */
    Optional<String> constant(String member) {
        return value(member).flatMap(DeclaredAnnotation::constantName);
    }

    /** The names of the enum constants of an array member; none where the source leaves it out. */
    List<String> constants(String member) {
        return elements(member).stream()
                .flatMap(value -> constantName(value).stream())
                .toList();
    }

    /** Whether it has a value that does not resolve: a constant of a class that is generated later, or a mistake. */
    boolean isUnresolved() {
        return mirror.getElementValues().values().stream().anyMatch(DeclaredAnnotation::isUnresolved);
    }

    /** The annotation. */
    Site site() {
        return Site.of(element).annotation(mirror);
    }

    /** A member's value, or the annotation where the source leaves it out. */
    Site site(String member) {
        return value(member).map(site()::value).orElse(site());
    }

    private Optional<? extends AnnotationValue> value(String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue())
                .findFirst();
    }

    private List<? extends AnnotationValue> elements(String member) {
        return value(member).map(DeclaredAnnotation::elements).orElse(List.of());
    }

    private static List<? extends AnnotationValue> elements(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().map(AnnotationValue.class::cast).toList()
                : List.of();
    }

    private static Optional<String> constantName(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? Optional.of(constant.getSimpleName().toString())
                : Optional.empty();
    }

    private static boolean isUnresolved(AnnotationValue value) {
        return value.getValue().equals(UNRESOLVED)
                || elements(value).stream().anyMatch(DeclaredAnnotation::isUnresolved);
    }
}
