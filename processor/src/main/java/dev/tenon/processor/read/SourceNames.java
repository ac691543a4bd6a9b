package dev.tenon.processor.read;

import dev.tenon.processor.model.SourceName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of types, and the types around them. */
final class SourceNames {
    private SourceNames() {}

    static SourceName of(TypeElement type) {
        List<TypeElement> types = enclosing(type);
        Element outermost = types.get(0).getEnclosingElement();
        String packageName =
                outermost instanceof PackageElement p ? p.getQualifiedName().toString() : "";
        return new SourceName(
                packageName,
                types.stream().map(t -> t.getSimpleName().toString()).toList());
    }

    /** The type and those around it, outermost first. */
    static List<TypeElement> enclosing(TypeElement type) {
        List<TypeElement> types = new ArrayList<>();
        for (Element e = type; e instanceof TypeElement enclosing; e = e.getEnclosingElement()) {
            types.add(0, enclosing);
        }
        return types;
    }
}
