package dev.tenon.processor.read;

import dev.tenon.TensorRecord;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.RecordName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** A type with {@link TensorRecord} on it, as its source declares it. */
record RecordDeclaration(TypeElement type) {

    RecordName name() {
        List<TypeElement> types = enclosing();
        Element outermost = types.get(0).getEnclosingElement();
        String packageName =
                outermost instanceof PackageElement p ? p.getQualifiedName().toString() : "";
        return new RecordName(
                packageName,
                types.stream().map(t -> t.getSimpleName().toString()).toList());
    }

    /** The type and those around it, outermost first. */
    List<TypeElement> enclosing() {
        List<TypeElement> types = new ArrayList<>();
        for (Element e = type; e instanceof TypeElement enclosing; e = e.getEnclosingElement()) {
            types.add(0, enclosing);
        }
        return types;
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

    Problem problem(Message message, Site site, Object... arguments) {
        return message.at(site, name().display(), arguments);
    }
}
