package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations of components on fields that are none. Java cannot forbid them there: an annotation has to be allowed on
 * fields to have a place in the source (see {@link ComponentDeclaration}).
 */
public final class StrayAnnotations {
    /** The annotations of components. */
    public static final List<Class<? extends Annotation>> TYPES =
            List.of(Dims.class, As.class, Key.class, Ragged.class, Padded.class);

    private StrayAnnotations() {}

    /** Those in the sources of one round. */
    public static List<Problem> in(RoundEnvironment round) {
        return TYPES.stream().flatMap(type -> in(round, type)).toList();
    }

    private static Stream<Problem> in(RoundEnvironment round, Class<? extends Annotation> type) {
        return round.getElementsAnnotatedWith(type).stream()
                .filter(element -> element.getKind() == ElementKind.FIELD)
                .flatMap(field -> check(field, type).stream());
    }

    private static Optional<Problem> check(Element field, Class<? extends Annotation> type) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean isComponent =
                owner.getKind() == ElementKind.RECORD && !field.getModifiers().contains(Modifier.STATIC);
        boolean isAnnotated = DeclaredAnnotation.find(owner, TensorRecord.class).isPresent();
        if (isAnnotated && (isComponent || owner.getKind() != ElementKind.RECORD)) {
            return Optional.empty();
        }
        String record = new RecordDeclaration(owner).name().display();
        String instead = isComponent ? "write @TensorRecord on " + record : "remove @" + type.getSimpleName();
        return DeclaredAnnotation.find(field, type)
                .map(found -> Message.NOT_A_COMPONENT.at(
                        found.site(), record + "." + field.getSimpleName(), type.getSimpleName(), instead));
    }
}
