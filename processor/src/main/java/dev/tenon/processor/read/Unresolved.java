package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what a record needs and what another processor may still generate. Only the types of the components and the values
 * of their annotations count: the record's body may well name classes that this processor is about to generate.
 */
final class Unresolved {
    private Unresolved() {}

    static List<Problem> in(RecordDeclaration declaration) {
        Stream<Problem> record = values(declaration);
        return declaration.isRecord()
                ? Stream.concat(record, declaration.components().stream().flatMap(Unresolved::in))
                        .toList()
                : record.toList();
    }

    private static Stream<Problem> values(RecordDeclaration declaration) {
        return Stream.of(declaration.annotation())
                .filter(DeclaredAnnotation::isUnresolved)
                .map(found -> declaration.problem(Message.UNRESOLVED_VALUE, found.site(), found.name()));
    }

    private static Stream<Problem> in(ComponentDeclaration component) {
        TypeMirror element = TypeReader.elementOf(component.type());
        Stream<Problem> type = Stream.of(element)
                .filter(found -> found.getKind() == TypeKind.ERROR)
                .map(found -> component.problem(Message.UNRESOLVED_TYPE, component.site(), found));
        Stream<Problem> values = Stream.of(As.class, Dims.class, Key.class, Padded.class)
                .flatMap(annotation -> component.annotation(annotation).stream())
                .filter(DeclaredAnnotation::isUnresolved)
                .map(found -> component.problem(Message.UNRESOLVED_VALUE, found.site(), found.name()));
        return Stream.concat(type, values);
    }
}
