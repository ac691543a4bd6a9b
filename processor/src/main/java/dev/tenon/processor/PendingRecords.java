package dev.tenon.processor;

import dev.tenon.TensorRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The records that wait for another processor to generate what they need. They are kept by name and fetched anew in each
 * round, because the elements of one round do not see what the next one adds.
 */
final class PendingRecords {
    private final Elements elements;
    private final Set<Name> names = new LinkedHashSet<>();

    PendingRecords(Elements elements) {
        this.elements = elements;
    }

    private record Name(String module, String type) {}

    void add(TypeElement type) {
        String module = elements.getModuleOf(type).getQualifiedName().toString();
        names.add(new Name(module, type.getQualifiedName().toString()));
    }

    /** The records that were waiting, then those that this round adds; nothing waits any longer. */
    List<TypeElement> takeWith(RoundEnvironment round) {
        List<TypeElement> types = new ArrayList<>();
        for (Name name : names) {
            types.add(elements.getTypeElement(elements.getModuleElement(name.module()), name.type()));
        }
        names.clear();
        types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(TensorRecord.class)));
        return types;
    }
}
