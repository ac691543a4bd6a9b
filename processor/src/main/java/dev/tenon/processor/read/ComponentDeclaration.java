package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A component as its record declares it.
 *
 * @param subject what messages call it: {@code Digit.image}
 * @param place the element that carries its annotations and its place in the source
 */
record ComponentDeclaration(String subject, String name, TypeMirror type, Element place) {

    static ComponentDeclaration of(String record, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        return new ComponentDeclaration(record + "." + name, name, component.asType(), field(component));
    }

    /** The component's private field, because a message at the component itself has no line (JDK-8295184). */
    private static Element field(RecordComponentElement component) {
        TypeElement record = (TypeElement) component.getEnclosingElement();
        return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }

    Optional<DeclaredAnnotation> annotation(Class<? extends Annotation> type) {
        return DeclaredAnnotation.find(place, type);
    }

    Site site() {
        return Site.of(place);
    }

    Problem problem(Message message, Site site, Object... arguments) {
        return message.at(site, subject, arguments);
    }
}
