package dev.tenon.support;

import dev.tenon.Casting;
import dev.tenon.Schema;
import java.util.Arrays;
import java.util.List;

/** A component of a record as its codec declares it: an array, or a record with components of its own. */
public sealed interface Part {

    /** The components that it is in the end, under their own names. */
    List<Schema.Component> components();

    /**
     * A component that is an array in files and tensors.
     *
     * @param constants the constants of an enum; none for other types
     */
    record Array(Schema.Component component, List<Enum<?>> constants) implements Part {

        /** With an unmodifiable copy of the constants. */
        public Array {
            constants = List.copyOf(constants);
        }

        /** The same component, cast by another policy than {@link Casting#SAFE}. */
        public Array casting(Casting casting) {
            return new Array(component(casting, component.labels()), constants);
        }

        /** The same component with the constants of its enum, by their ordinals. */
        public Array labels(Enum<?>... values) {
            List<String> names = Arrays.stream(values).map(Enum::name).toList();
            return new Array(component(component.casting(), names), Arrays.asList(values));
        }

        private Schema.Component component(Casting casting, List<String> labels) {
            return new Schema.Component(
                    component.name(),
                    component.key(),
                    component.type(),
                    component.dtype(),
                    component.axes(),
                    casting,
                    labels);
        }

        @Override
        public List<Schema.Component> components() {
            return List.of(component);
        }
    }

    /**
     * A component that is a record itself.
     *
     * @param key what its components' keys have before a {@code /}
     */
    record Nested(String name, String key, RecordCodec<?> codec) implements Part {
        @Override
        public List<Schema.Component> components() {
            return codec.schema().components().stream()
                    .map(component -> new Schema.Component(
                            name + "." + component.name(),
                            key + "/" + component.key(),
                            component.type(),
                            component.dtype(),
                            component.axes(),
                            component.casting(),
                            component.labels()))
                    .toList();
        }
    }
}
