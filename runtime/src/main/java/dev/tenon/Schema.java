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

    /** For example {@code Digit: image: float32 [8, 8], label: int64 []}. */
    @Override
    public String toString() {
        return record + ": " + components.stream().map(Component::toString).collect(Collectors.joining(", "));
    }

    /**
     * One component: an array of each example. The components of a nested record stand here one by one, each with the name of
     * the nested record before its own: name {@code left.image}, key {@code left/image}.
     *
     * @param name the component's name
     * @param key its key in npz files, tensor maps and signatures
     * @param type its Java type: {@code float[][].class}
     * @param dtype its element type in files and tensors
     * @param axes its axes in one example, outermost first; none for a scalar
     * @param casting how values are cast between files, the dtype and the Java type
     * @param labels the names of an enum's constants, by their ordinals; empty for other types
     * @param rows how a batch holds the rows of different examples
     */
    public record Component(
            String name,
            String key,
            Class<?> type,
            DType dtype,
            List<Axis> axes,
            Casting casting,
            List<String> labels,
            Rows rows) {

        /** With unmodifiable copies of the lists. */
        public Component {
            axes = List.copyOf(axes);
            labels = List.copyOf(labels);
        }

        /** The number of axes in one example: {@code ndarray.ndim}. */
        public int rank() {
            return axes.size();
        }

        /** Whether every axis has a declared length. */
        public boolean hasFixedShape() {
            return axes.stream().allMatch(axis -> axis instanceof Axis.Fixed);
        }

        /** The key, the dtype and the axes: {@code image: float32 [8, 8]}, {@code tokens: ragged int32 [_]}. */
        @Override
        public String toString() {
            String held = rows instanceof Rows.Ragged ? "ragged " : rows instanceof Rows.Padded ? "padded " : "";
            return key + ": " + held + dtype.numpyName() + " "
                    + axes.stream().map(Axis::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
