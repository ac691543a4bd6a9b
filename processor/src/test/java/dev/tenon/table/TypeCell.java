package dev.tenon.table;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One cell of the table: a Java type that is declared as a dtype, by the strictest policy that allows it.
 *
 * @param number its number in the table
 */
record TypeCell(int number, JavaType java, DType dtype, Casting casting) {

    /** The number of examples in every file and batch of the tests. */
    static final int EXAMPLES = 3;

    /** The table: every Java type with every dtype that it can have. */
    static List<TypeCell> all() {
        List<TypeCell> cells = new ArrayList<>();
        for (DType dtype : DType.values()) {
            for (JavaType java : JavaType.values()) {
                Casting casting = ExpectedCasts.weakest(java, dtype);
                if (casting != null) {
                    cells.add(new TypeCell(cells.size(), java, dtype, casting));
                }
            }
        }
        return cells;
    }

    /** For example {@code IntAsFloat32}. */
    String record() {
        return capitalised(java.name()) + "As" + capitalised(dtype.name());
    }

    private static String capitalised(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    boolean hasTensors() {
        return TensorTypes.of(dtype).isPresent();
    }

    /** The shape of the array component; every third one has two axes. */
    int[] shape() {
        return number % 3 == 0 ? new int[] {5, 12} : new int[] {60};
    }

    /** The number of elements of the array component. */
    int arrayLength() {
        return Arrays.stream(shape()).reduce(1, (a, b) -> a * b);
    }

    /** The number of elements of both components of an example. */
    int elements() {
        return 1 + arrayLength();
    }

    /** The dtypes of the files that the policy reads. */
    List<DType> filesRead() {
        return Arrays.stream(DType.values())
                .filter(file -> ExpectedCasts.isRead(file, dtype, java, casting))
                .toList();
    }

    /** The record with a scalar and an array. */
    String pairSource() {
        return source(record(), "%s %s scalar, %s".formatted(as(), java.source(), array()), hasTensors());
    }

    /** The record with the array only, {@code <record>Only}. */
    String onlySource() {
        return source(record() + "Only", array(), false);
    }

    private String array() {
        String dims = String.join(
                " ", Arrays.stream(shape()).mapToObj(Integer::toString).toList());
        return "%s @Dims(\"%s\") %s%s array".formatted(as(), dims, java.source(), "[]".repeat(shape().length));
    }

    private String as() {
        return "@As(value = DType.%s, casting = Casting.%s)".formatted(dtype, casting);
    }

    private static String source(String record, String components, boolean tensors) {
        return """
                package %s;

                import dev.tenon.As;
                import dev.tenon.Casting;
                import dev.tenon.DType;
                import dev.tenon.Dims;
                import dev.tenon.TensorRecord;
                import dev.tenon.table.Color;

                @TensorRecord(tensors = %s)
                public record %s(%s) {}
                """.formatted(CompiledRecords.PACKAGE, tensors, record, components);
    }

    @Override
    public String toString() {
        return java.source() + " as " + dtype + " by " + casting;
    }
}
