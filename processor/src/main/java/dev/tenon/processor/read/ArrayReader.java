package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.Rows;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.read.DTypeReader.Stored;
import java.util.List;

/** Reads a component that is an array or a scalar, each part of its declaration by a reader of its own. */
final class ArrayReader {
    private final Visibility visibility;
    private final Casting casting;
    private final boolean tensors;

    /** For the components of a record that wants tensors or not. */
    ArrayReader(RecordDeclaration record, boolean tensors) {
        this.visibility = new Visibility(record.name());
        this.casting = record.casting();
        this.tensors = tensors;
    }

    Checked<ArrayComponent> read(ComponentDeclaration component) {
        Checked<JavaType> type = TypeReader.read(component, visibility);
        Checked<Stored> stored = DTypeReader.read(component, type, casting, tensors);
        Checked<List<Axis>> axes =
                DimsReader.read(component, type, stored.value().map(Stored::dtype));
        Checked<String> key = KeyReader.read(component);
        Checked<Rows> rows = new RowsReader(component, type, axes, stored.map(Stored::dtype)).read();
        return Checked.all(
                () -> new ArrayComponent(
                        component.name(),
                        AccessorNames.of(component.name()),
                        key.get(),
                        type.get(),
                        stored.get().dtype(),
                        stored.get().casting(),
                        axes.get(),
                        rows.get()),
                type,
                axes,
                stored,
                key,
                rows);
    }
}
