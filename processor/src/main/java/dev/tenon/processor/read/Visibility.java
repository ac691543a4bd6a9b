package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.SourceName;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether the classes generated beside a record can name a type that the record itself can name. */
final class Visibility {
    private final String packageName;

    /** For the classes generated for a record of this name. */
    Visibility(SourceName record) {
        this.packageName = record.packageName();
    }

    /** Whether a type can be named everywhere. */
    static boolean isPublic(TypeElement type) {
        return SourceNames.enclosing(type).stream()
                .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC));
    }

    /** What is wrong with a component whose elements are of this type. */
    Optional<Problem> check(ComponentDeclaration component, TypeElement type) {
        boolean isNeighbour = SourceNames.of(type).packageName().equals(packageName);
        return SourceNames.enclosing(type).stream()
                .filter(around -> isHidden(around, isNeighbour))
                .findFirst()
                .map(hidden -> problem(component, type, hidden));
    }

    private static boolean isHidden(TypeElement type, boolean isNeighbour) {
        return isNeighbour
                ? type.getModifiers().contains(Modifier.PRIVATE)
                : !type.getModifiers().contains(Modifier.PUBLIC);
    }

    private static Problem problem(ComponentDeclaration component, TypeElement type, TypeElement hidden) {
        boolean isPrivate = hidden.getModifiers().contains(Modifier.PRIVATE);
        return component.problem(
                Message.INACCESSIBLE_TYPE,
                component.site(),
                type.getSimpleName(),
                SourceNames.of(hidden).display(),
                isPrivate ? "private" : "not public, and in another package",
                isPrivate ? "remove private" : "write public");
    }
}
