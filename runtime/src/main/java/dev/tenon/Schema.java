package dev.tenon;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a record declares: its name and its components, in their order.
 *
 * @param record the record's name as messages give it: {@code Digit}, {@code Outer.Digit}
 * @param components the components in the order of the record's header, one at least
 */
public record Schema(String record, List<Component> components) {

    /** With an unmodifiable copy of the components. */
    public Schema {
        components = List.copyOf(components);
    }

    /**
     * One component: an array of each example.
     *
     * @param name the component's name
     * @param key its key in npz files, tensor maps and signatures
     * @param dtype its element type in files and tensors
     * @param axes its axes in one example, outermost first; none for a scalar
     */
    public record Component(String name, String key, DType dtype, List<Axis> axes) {

        /** With an unmodifiable copy of the axes. */
        public Component {
            axes = List.copyOf(axes);
        }

        /** With the axes that {@code dims} writes, as {@link Dims} does. */
        public static Component of(String name, String key, DType dtype, String dims) {
            return new Component(name, key, dtype, Axis.parse(dims));
        }

        /** The number of axes in one example: {@code ndarray.ndim}. */
        public int rank() {
            return axes.size();
        }

        /** Whether every axis has a declared length. */
        public boolean hasFixedShape() {
            return axes.stream().allMatch(axis -> axis instanceof Axis.Fixed);
        }

        /** For example {@code image: float32 [8, 8]}. */
        @Override
        public String toString() {
            return name + ": " + dtype.numpyName() + " "
                    + axes.stream().map(Axis::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
