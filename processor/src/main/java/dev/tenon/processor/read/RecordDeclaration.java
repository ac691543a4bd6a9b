package dev.tenon.processor.read;

import dev.tenon.Casting;
import dev.tenon.TensorRecord;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.SourceName;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** A type with {@link TensorRecord} on it, as its source declares it. */
record RecordDeclaration(TypeElement type) {

    SourceName name() {
        return SourceNames.of(type);
    }

    /** The type and those around it, outermost first. */
    List<TypeElement> enclosing() {
        return SourceNames.enclosing(type);
    }

    boolean isRecord() {
        return type.getKind() == ElementKind.RECORD;
    }

    List<ComponentDeclaration> components() {
        String subject = name().display();
        return type.getRecordComponents().stream()
                .map(component -> ComponentDeclaration.of(subject, component))
                .toList();
    }

    DeclaredAnnotation annotation() {
        return DeclaredAnnotation.find(type, TensorRecord.class).orElseThrow();
    }

    /** Whether the source leaves {@code tensors} out or sets it. */
    boolean wantsTensors() {
        return annotation().text("tensors").map(Boolean::valueOf).orElse(true);
    }

    /** How the components are cast that do not say it themselves. */
    Casting casting() {
        return annotation().constant("casting").map(Casting::valueOf).orElse(Casting.SAFE);
    }

    Problem problem(Message message, Site site, Object... arguments) {
        return message.at(site, name().display(), arguments);
    }
}
