package dev.tenon.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Whether javac warns the code that is generated for a record. */
final class Deprecation {
    private final Elements elements;

    Deprecation(Elements elements) {
        this.elements = elements;
    }

    /** The code names the record, makes one, asks it for its components, and names the types of these. */
    boolean concerns(RecordDeclaration declaration) {
        TypeElement type = declaration.type();
        Stream<Element> used = Stream.of(
                        declaration.enclosing(),
                        ElementFilter.constructorsIn(type.getEnclosedElements()),
                        type.getRecordComponents().stream()
                                .map(RecordComponentElement::getAccessor)
                                .filter(Objects::nonNull) // a component that Java forbids, such as hashCode
                                .toList(),
                        declaration.components().stream()
                                .flatMap(component -> types(component).stream())
                                .toList())
                .flatMap(List::stream);
        return used.anyMatch(elements::isDeprecated);
    }

    private static List<TypeElement> types(ComponentDeclaration component) {
        return TypeReader.classOf(TypeReader.elementOf(component.type()))
                .map(SourceNames::enclosing)
                .orElse(List.of());
    }
}
