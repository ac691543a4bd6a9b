package dev.tenon.processor.diagnostic;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * The place in the source that a problem is about, as narrow as it is known: an element, one of its annotations, one value
 * of that.
 */
public record Site(Optional<Element> element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    /** No place: the command line. */
    public static Site none() {
        return new Site(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The declaration of an element. */
    public static Site of(Element element) {
        return new Site(Optional.of(element), Optional.empty(), Optional.empty());
    }

    /** An annotation of this site's element. */
    public Site annotation(AnnotationMirror mirror) {
        return new Site(element, Optional.of(mirror), Optional.empty());
    }

    /** A value of this site's annotation. */
    public Site value(AnnotationValue annotationValue) {
        return new Site(element, annotation, Optional.of(annotationValue));
    }

    /** Prints an error here. */
    void print(Messager messager, String text) {
        messager.printMessage(Kind.ERROR, text, element.orElse(null), annotation.orElse(null), value.orElse(null));
    }
}
