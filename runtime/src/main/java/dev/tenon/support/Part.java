package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.Rows;
import dev.tenon.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
            return new Array(component(casting, component.labels(), component.rows()), constants);
        }

        /** The same component with the constants of its enum, by their ordinals. */
        public Array labels(Enum<?>... values) {
            List<String> names = Arrays.stream(values).map(Enum::name).toList();
            return new Array(component(component.casting(), names, component.rows()), Arrays.asList(values));
        }

        /** The same component, of which a batch holds rows of different lengths: as {@link dev.tenon.Ragged} says. */
        public Array ragged() {
            boolean isNested = component.rank() > 1 && !(component.axes().get(1) instanceof Axis.Fixed);
            return rows(new Rows.Ragged(isNested ? 2 : 1));
        }

        /** The same component, which a batch pads with {@code value}: as {@link dev.tenon.Padded} says. */
        public Array padded(double value) {
            return rows(new Rows.Padded(value, OptionalInt.empty(), false, Optional.empty()));
        }

        /** The same padded component, with this width in every batch. */
        public Array length(int length) {
            Rows.Padded padded = padded();
            return rows(new Rows.Padded(padded.value(), OptionalInt.of(length), padded.truncate(), padded.mask()));
        }

        /** The same padded component, cut where it is longer. */
        public Array truncated() {
            Rows.Padded padded = padded();
            return rows(new Rows.Padded(padded.value(), padded.length(), true, padded.mask()));
        }

        /** The same padded component, with a mask tensor of this key. */
        public Array mask(String key) {
            Rows.Padded padded = padded();
            return rows(new Rows.Padded(padded.value(), padded.length(), padded.truncate(), Optional.of(key)));
        }

        private Rows.Padded padded() {
            return (Rows.Padded) component.rows();
        }

        private Array rows(Rows rows) {
            return new Array(component(component.casting(), component.labels(), rows), constants);
        }

        private Schema.Component component(Casting casting, List<String> labels, Rows rows) {
            return new Schema.Component(
                    component.name(),
                    component.key(),
                    component.type(),
                    component.dtype(),
                    component.axes(),
                    casting,
                    labels,
                    rows);
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
                            ComponentKey.below(key, component.key()),
                            component.type(),
                            component.dtype(),
                            component.axes(),
                            component.casting(),
                            component.labels(),
                            ComponentKey.below(key, component.rows())))
                    .toList();
        }
    }
}
