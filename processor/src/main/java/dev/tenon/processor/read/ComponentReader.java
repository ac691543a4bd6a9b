package dev.tenon.processor.read;

import dev.tenon.processor.model.ComponentModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the components of a record: those that are records themselves, and the others. */
final class ComponentReader {
    private final ArrayReader arrays;
    private final NestedReader nested;

    ComponentReader(ArrayReader arrays, NestedReader nested) {
        this.arrays = arrays;
        this.nested = nested;
    }

    Checked<? extends ComponentModel> read(ComponentDeclaration component) {
        Optional<TypeElement> record = NestedRecords.of(TypeReader.elementOf(component.type()));
        return record.isPresent() ? nested.read(component, record.get()) : arrays.read(component);
    }
}
