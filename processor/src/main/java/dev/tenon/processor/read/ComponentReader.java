package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.JavaType;
import java.lang.annotation.Annotation;
import java.util.List;

/** Reads a component, each part of its declaration by a reader of its own. */
final class ComponentReader {
    private ComponentReader() {}

    static Checked<ComponentModel> read(ComponentDeclaration component, boolean tensors) {
        Checked<JavaType> type = TypeReader.read(component);
        Checked<List<Axis>> axes = DimsReader.read(component, type);
        Checked<DType> dtype = DTypeReader.read(component, type, tensors);
        Checked<String> key = KeyReader.read(component);
        Checked<Boolean> ragged = absent(component, Ragged.class, Message.RAGGED_NOT_SUPPORTED);
        Checked<Boolean> padded = absent(component, Padded.class, Message.PADDED_NOT_SUPPORTED);
        return Checked.all(
                () -> new ComponentModel(
                        component.name(),
                        AccessorNames.of(component.name()),
                        key.get(),
                        type.get(),
                        dtype.get(),
                        axes.get()),
                type,
                axes,
                dtype,
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
