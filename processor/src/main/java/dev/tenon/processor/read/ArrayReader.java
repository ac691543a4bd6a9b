package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.read.DTypeReader.Stored;
import java.lang.annotation.Annotation;
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
        Checked<Boolean> ragged = absent(component, Ragged.class, Message.RAGGED_NOT_SUPPORTED);
        Checked<Boolean> padded = absent(component, Padded.class, Message.PADDED_NOT_SUPPORTED);
        return Checked.all(
                () -> new ArrayComponent(
                        component.name(),
                        AccessorNames.of(component.name()),
                        key.get(),
                        type.get(),
                        stored.get().dtype(),
                        stored.get().casting(),
                        axes.get()),
                type,
                axes,
                stored,
                key,
                ragged,
                padded);
    }

    private static Checked<Boolean> absent(
            ComponentDeclaration component, Class<? extends Annotation> type, Message message) {
        return component
                .annotation(type)
                .<Checked<Boolean>>map(found -> Checked.invalid(component.problem(message, found.site())))
                .orElse(Checked.valid(true));
    }
}
